package id.sekber.analysis.configurations;

import java.util.Arrays;

/**
 * A lower bound on how many more columns are needed, from prices that the open rows pay to be covered.
 *
 * <p>For any prices u >= 0 a cover needs at least sum u + sum over columns of min(0, 1 - what the column's rows pay)
 * columns. The prices are moved towards rows that too few of the paid-for columns cover, each move keeping part of the
 * one before (deflected subgradients); the best bound seen is kept with its prices. What a column costs above what its
 * rows pay, its surplus, says by how much the bound rises if that column is taken.
 *
 * @see "P. M. Camerini, L. Fratta and F. Maffioli, On Improving Relaxation Methods by Modified Gradient Techniques,
 *     Mathematical Programming Study 3, 1975, pp. 26-34"
 */
final class DualBound {

    /** A bound exceeds a whole number only if by more than rounding; sums of some hundred prices err by less than 1e-12. */
    static final double ROUNDING = 1e-6;

    /** The step begins at the distance to the goal and shrinks after this many moves without a better bound. */
    private static final int PATIENCE = 5;

    private static final double SHORTER = 0.6;
    private static final double SHORTEST = 0.02;

    /** How much of the last move goes into the next; found on charts of 8 to 14 conditions with 200 cases. */
    private static final double KEPT = 0.7;

    /** A smaller rise does not count as progress. */
    private static final double PROGRESS = 1e-3;

    private final CoverChart chart;
    private final int[] paidColumns;
    private final double[] direction;

    private double value;
    private double[] prices = {};
    private double[] surplus = {};

    DualBound(CoverChart chart) {
        this.chart = chart;
        this.paidColumns = new int[chart.rows()];
        this.direction = new double[chart.rows()];
    }

    double value() {
        return value;
    }

    double[] prices() {
        return prices;
    }

    /** Of each active column, in their order. */
    double[] surplus() {
        return surplus;
    }

    /** Prices to begin with: each row pays its part of the column that serves it most cheaply. */
    double[] firstPrices() {
        double[] first = new double[chart.rows()];
        for (int row = 0; row < first.length; row++) {
            first[row] = Arrays.stream(chart.columnsOf(row))
                    .mapToDouble(column -> 1.0 / chart.rowsOf(column).length)
                    .min()
                    .orElse(1);
        }
        return first;
    }

    /** Climbs until the bound shows that more than the allowed columns are needed, or no longer rises. */
    void climb(int[] active, long[] open, double[] start, int allowed, int mostMoves) {
        double[] current = start.clone();
        for (int row = 0; row < current.length; row++) {
            current[row] = Rows.contain(open, row) ? current[row] : 0;
        }
        double[] currentSurplus = new double[active.length];
        Arrays.fill(direction, 0);
        value = Double.NEGATIVE_INFINITY;
        prices = current.clone();
        surplus = new double[active.length];
        double step = 1;
        int idle = 0;
        for (int i = 0; i < mostMoves && step >= SHORTEST; i++) {
            double bound = evaluate(active, current, currentSurplus);
            idle = bound > value + PROGRESS ? 0 : idle + 1;
            if (bound > value) {
                value = bound;
                System.arraycopy(current, 0, prices, 0, current.length);
                System.arraycopy(currentSurplus, 0, surplus, 0, active.length);
            }
            if (value > allowed + ROUNDING) {
                return;
            }
            if (idle >= PATIENCE) {
                step *= SHORTER;
                idle = 0;
            }
            if (!move(current, open, step * (allowed + 1 + SHORTEST - bound))) {
                return;
            }
        }
    }

    private double evaluate(int[] active, double[] current, double[] currentSurplus) {
        double bound = 0;
        for (double price : current) {
            bound += price;
        }
        Arrays.fill(paidColumns, 0);
        for (int i = 0; i < active.length; i++) {
            int[] rows = chart.rowsOf(active[i]);
            double left = 1;
            for (int row : rows) {
                left -= current[row];
            }
            currentSurplus[i] = left;
            if (left < 0) {
                bound += left;
                for (int row : rows) {
                    paidColumns[row]++;
                }
            }
        }
        return bound;
    }

    private boolean move(double[] current, long[] open, double length) {
        double norm = 0;
        for (int row = 0; row < current.length; row++) {
            if (Rows.contain(open, row)) {
                double wish = 1.0 - paidColumns[row] + KEPT * direction[row];
                direction[row] = current[row] <= 0 ? Math.max(0, wish) : wish;
                norm += direction[row] * direction[row];
            }
        }
        if (norm == 0) {
            return false;
        }
        for (int row = 0; row < current.length; row++) {
            if (Rows.contain(open, row)) {
                current[row] = Math.max(0, current[row] + length / norm * direction[row]);
            }
        }
        return true;
    }
}
