package id.sekber.analysis.efficiency;

import id.sekber.analysis.LinearProgramme;
import java.util.Arrays;
import java.util.Optional;

/**
 * The programme of one point: columns are the units, the factor, a slack for each row, and for each row an artificial column from which
 * the search begins. Rows are the inputs, the outputs and, if the weights are bound, their sum.
 *
 * <p>Amounts are measured by those of the point, and each unit by its own largest: so a village is judged as finely as a
 * metropolis on the same table. All scales are powers of two, which round nothing.
 */
final class FrontierProgramme {

    private final Frontier frontier;
    private final Orientation orientation;
    private final int inputs;
    private final int amountRows;
    private final int factor;
    private final int slacks;
    private final int artificials;
    private final double[] rowScale;
    private final double[] unitScale;
    private final double[][] rows;
    private final double[] limits;
    private final boolean[] permitted;
    private final FewRowSimplex simplex;

    FrontierProgramme(Frontier frontier, double[] used, double[] produced, Orientation orientation, int without) {
        this.frontier = frontier;
        this.orientation = orientation;
        inputs = used.length;
        amountRows = frontier.amounts.length;
        int height = amountRows + (frontier.returns.bindsWeights() ? 1 : 0);
        factor = frontier.amounts[0].length;
        slacks = factor + 1;
        artificials = slacks + height;
        rows = new double[height][artificials + height];
        limits = new double[height];
        rowScale = new double[amountRows];
        unitScale = new double[factor];
        permitted = new boolean[artificials + height];
        Arrays.fill(permitted, 0, artificials, true);
        if (without != Frontier.NONE) {
            permitted[without] = false;
        }
        for (int i = 0; i < amountRows; i++) {
            amountRow(i, i < inputs ? used[i] : produced[i - inputs]);
        }
        scaleUnits();
        if (frontier.returns.bindsWeights()) {
            weightRow(amountRows);
        }
        simplex = new FewRowSimplex(rows, limits, start());
    }

    /** What the search came to; an answer that could not be proved is none. */
    enum Answer {
        REACHED,
        OUT_OF_REACH,
        UNPROVED
    }

    /** Finds a mixture that reaches the point, then the best factor. */
    Answer search() {
        double[] missing = new double[permitted.length];
        Arrays.fill(missing, artificials, missing.length, 1);
        if (!proved(missing, permitted)) {
            return Answer.UNPROVED;
        }
        if (simplex.value(missing) > LinearProgramme.TOLERANCE) {
            return Answer.OUT_OF_REACH;
        }
        for (int column = artificials; column < permitted.length; column++) {
            simplex.drive(column, permitted);
        }
        return proved(factorCost(), permitted) ? Answer.REACHED : Answer.UNPROVED;
    }

    double factor() {
        return Projection.rounded(simplex.solution()[factor]);
    }

    /** Goes on from the best factor among the columns that change it by nothing; empty if the answer could not be proved. */
    Optional<Projection> withLargestSlacks() {
        double[] reducedCosts = simplex.reducedCosts(factorCost());
        boolean[] free = permitted.clone();
        for (int j = 0; j < free.length; j++) {
            free[j] &= reducedCosts[j] <= FewRowSimplex.ROUNDING;
        }
        return proved(slackCost(), free) ? Optional.of(read(simplex.solution())) : Optional.empty();
    }

    private boolean proved(double[] cost, boolean[] columns) {
        return simplex.minimise(cost, columns) && simplex.proved(cost, columns, LinearProgramme.TOLERANCE);
    }

    private double[] factorCost() {
        double[] cost = new double[permitted.length];
        cost[factor] = orientation == Orientation.INPUT ? 1 : -1;
        return cost;
    }

    /** Slacks count in the units of the observations; the largest cost is one. */
    private double[] slackCost() {
        double[] cost = new double[permitted.length];
        double finest = Arrays.stream(rowScale).min().orElseThrow();
        for (int i = 0; i < amountRows; i++) {
            cost[slacks + i] = -finest / rowScale[i];
        }
        return cost;
    }

    private Projection read(double[] solution) {
        double[] weights = new double[factor];
        for (int j = 0; j < weights.length; j++) {
            weights[j] = wholeOrZero(solution[j]) * unitScale[j];
        }
        double[] slack = new double[amountRows];
        for (int i = 0; i < slack.length; i++) {
            slack[i] = wholeOrZero(solution[slacks + i]) / rowScale[i];
        }
        return new Projection(
                factor(), weights, Arrays.copyOf(slack, inputs), Arrays.copyOfRange(slack, inputs, slack.length));
    }

    private static double wholeOrZero(double scaled) {
        return scaled < Projection.SAME ? 0 : scaled;
    }

    /** Mixture plus slack is at most the input; mixture less slack is at least the output; the factor is on its side's right. */
    private void amountRow(int row, double amount) {
        double[] stated = frontier.amounts[row];
        double size = amount > 0 ? amount : Arrays.stream(stated).sum() / stated.length;
        rowScale[row] = powerOfTwoNear(1 / size);
        for (int j = 0; j < stated.length; j++) {
            rows[row][j] = stated[j] * rowScale[row];
        }
        boolean isInput = row < inputs;
        rows[row][slacks + row] = isInput ? 1 : -1;
        rows[row][artificials + row] = 1;
        if (isInput == (orientation == Orientation.INPUT)) {
            rows[row][factor] = -amount * rowScale[row];
        } else {
            limits[row] = amount * rowScale[row];
        }
    }

    /** Where weights are at most one, a small unit can change little and is left as it is. */
    private void scaleUnits() {
        boolean atMostOne = frontier.returns == Returns.VARIABLE || frontier.returns == Returns.DECREASING;
        for (int j = 0; j < unitScale.length; j++) {
            double largest = atMostOne ? 1 : 0;
            for (int i = 0; i < amountRows; i++) {
                largest = Math.max(largest, rows[i][j]);
            }
            unitScale[j] = powerOfTwoNear(1 / largest);
            for (int i = 0; i < amountRows; i++) {
                rows[i][j] *= unitScale[j];
            }
        }
    }

    private void weightRow(int row) {
        System.arraycopy(unitScale, 0, rows[row], 0, unitScale.length);
        limits[row] = 1;
        rows[row][artificials + row] = 1;
        rows[row][slacks + row] = frontier.returns == Returns.INCREASING ? -1 : 1;
        permitted[slacks + row] = frontier.returns != Returns.VARIABLE;
    }

    /** A slack wherever it may stand alone, an artificial column elsewhere. */
    private int[] start() {
        int[] start = new int[rows.length];
        for (int i = 0; i < start.length; i++) {
            boolean slackHolds = limits[i] == 0 || rows[i][slacks + i] > 0;
            start[i] = slackHolds && permitted[slacks + i] ? slacks + i : artificials + i;
        }
        return start;
    }

    private static double powerOfTwoNear(double scale) {
        return Math.scalb(1.0, Math.getExponent(scale));
    }
}
