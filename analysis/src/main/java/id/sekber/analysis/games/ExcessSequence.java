package id.sekber.analysis.games;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sequence of linear programmes that leads to the nucleolus: lower the worst complaint as far as it goes, settle the
 * coalitions that hold it there in every best allocation, and go on with the others.
 *
 * <p>A coalition with positive dual weight complains by exactly the level in every best allocation, and at least one of
 * them is new to the span of the settled ones: so at most n - 1 programmes are solved, however degenerate.
 *
 * @see "M. Maschler, B. Peleg, L. S. Shapley, Geometric Properties of the Kernel, Nucleolus, and Related Solution
 *     Concepts, Mathematics of Operations Research 4, 1979, pp. 303-338"
 */
final class ExcessSequence {

    /** How a complaint is measured. */
    enum Measure {
        PLAIN,
        PER_CAPITA
    }

    /** Coalitions taken up in one look through all: enough to need few looks, few enough to price quickly. */
    private static final int AT_ONCE = 128;

    /** Complaints above the level by less than this, relative to the scale of the game, are rounding. */
    private static final double SLACK = 1e-11;

    /** A level of complaint, the coalitions that hold it, and the weights by which they balance. */
    record Level(double excess, List<Coalition> coalitions, List<Double> weights) {}

    private final CoalitionGame game;
    private final int n;
    private final boolean bounded;
    private final ExcessScan scan;
    private final FixedSpan span;
    private final CoalitionPool pool = new CoalitionPool();
    private final double slack;
    private final List<Level> levels = new ArrayList<>();
    private final int[] settled;
    private final double[] settledCost;
    private double[] charges;

    private ExcessSequence(CoalitionGame game, Measure measure, boolean bounded) {
        this.game = game;
        this.n = game.size();
        this.bounded = bounded;
        this.scan = new ExcessScan(game, measure == Measure.PER_CAPITA);
        this.span = new FixedSpan(n);
        this.slack = SLACK * game.scale();
        this.settled = new int[n];
        this.settledCost = new double[n];
        this.charges = equalGain();
    }

    /**
     * @param bounded true if no player may pay more than alone; there must be such an allocation then
     */
    static ExcessSequence of(CoalitionGame game, Measure measure, boolean bounded) {
        ExcessSequence sequence = new ExcessSequence(game, measure, bounded);
        sequence.solve();
        return sequence;
    }

    /** In the unit and the direction of the game. */
    double[] amounts() {
        double[] amounts = new double[n];
        for (int i = 0; i < n; i++) {
            amounts[i] = game.sign() * charges[i] + 0.0;
        }
        return amounts;
    }

    List<Level> levels() {
        return List.copyOf(levels);
    }

    private void solve() {
        int grand = (1 << n) - 1;
        settle(grand, scan.cost(grand));
        double above = n == 1 ? 0 : scan.largest(charges, span);
        for (int i = 0; i < n; i++) {
            pool.add(1 << i, scan.weight(1 << i), scan.cost(1 << i));
            if (bounded) {
                pool.addBound(i, scan.cost(1 << i));
            }
        }
        take(scan.worst(charges, above, Double.NEGATIVE_INFINITY, span, AT_ONCE));
        while (span.rank() < n) {
            pool.forget(span);
            above = lowered(above);
        }
        charges = settledCharges();
    }

    /** Solves one programme of the sequence and settles the coalitions that hold its level. */
    private double lowered(double above) {
        BalancingSimplex simplex = started(above);
        int[] complaining;
        do {
            simplex.optimise(pool);
            complaining = scan.worst(simplex.charges(), simplex.level(), 2 * simplex.slack(), span, AT_ONCE);
            take(complaining);
        } while (complaining.length > 0);
        simplex.certify();
        double level = simplex.level();
        List<Coalition> holding = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int coalition : simplex.holding()) {
            holding.add(new Coalition(coalition));
            weights.add(simplex.weightOf(coalition));
            settle(coalition, scan.cost(coalition) + scan.weight(coalition) * level);
        }
        levels.add(new Level(level, List.copyOf(holding), List.copyOf(weights)));
        return level;
    }

    private void take(int[] coalitions) {
        for (int coalition : coalitions) {
            pool.add(coalition, scan.weight(coalition), scan.cost(coalition));
        }
    }

    private void settle(int coalition, double cost) {
        int rank = span.rank();
        if (span.add(coalition)) {
            settled[rank] = coalition;
            settledCost[rank] = cost;
        }
    }

    private BalancingSimplex started(double above) {
        int rank = span.rank();
        int grand = (1 << n) - 1;
        int[] completing = completing();
        double most = 0;
        double least = Double.NEGATIVE_INFINITY;
        for (int player : completing) {
            int single = 1 << player;
            int others = grand ^ single;
            double gap = scan.cost(grand) - scan.cost(single) - scan.cost(others);
            least = Math.max(least, gap / (scan.weight(single) + scan.weight(others)));
            most += scan.cost(others) - scan.cost(grand) + scan.weight(others) * above;
        }
        // A player pays at least what the others' complaint leaves to it, so no best allocation reaches this cost.
        double startCost = most - least + game.scale();
        return new BalancingSimplex(
                n, Arrays.copyOf(settled, rank), Arrays.copyOf(settledCost, rank), completing, scan, startCost, slack);
    }

    /** Players that, each alone, complete the span to all vectors. */
    private int[] completing() {
        FixedSpan wider = new FixedSpan(n);
        for (int k = 0; k < span.rank(); k++) {
            wider.add(settled[k]);
        }
        int[] completing = new int[n - span.rank()];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if (wider.add(1 << i)) {
                completing[count++] = i;
            }
        }
        return completing;
    }

    /** The allocation that gives every player the same gain over acting alone. */
    private double[] equalGain() {
        double rest = scan.cost((1 << n) - 1);
        for (int i = 0; i < n; i++) {
            rest -= scan.cost(1 << i);
        }
        double[] amounts = new double[n];
        for (int i = 0; i < n; i++) {
            amounts[i] = scan.cost(1 << i) + rest / n;
        }
        return amounts;
    }

    /** What the settled coalitions, once they span all, leave as the only charges. */
    private double[] settledCharges() {
        double[][] rows = new double[n][n + 1];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                rows[k][i] = settled[k] >>> i & 1;
            }
            rows[k][n] = settledCost[k];
        }
        LinearEquations.eliminate(rows, n);
        double[] solved = new double[n];
        for (int i = 0; i < n; i++) {
            solved[i] = rows[i][n];
        }
        return solved;
    }
}
