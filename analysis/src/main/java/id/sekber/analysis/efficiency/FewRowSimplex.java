package id.sekber.analysis.efficiency;

import java.util.Arrays;

/**
 * A revised simplex method for few rows and many columns: least {@code c z} under {@code A z = b, z >= 0}, with b not negative.
 *
 * <p>A unit's programme has one row per input and output, some ten, and one column per unit, some hundreds. The inverse of the basis is
 * kept whole; pricing is one pass over the rows, which the machine runs in vectors. An optimum should be used only if it is
 * {@link #proved}.
 *
 * @see "G. B. Dantzig, Linear Programming and Extensions, 1963, chapter 9"
 * @see "R. G. Bland, New Finite Pivoting Rules for the Simplex Method, Mathematics of Operations Research 2(2), 1977, pp. 103-107"
 */
final class FewRowSimplex {

    /** Rows are scaled to entries about one; what is nearer to zero than this is rounding. */
    static final double ROUNDING = 1e-9;

    /** Pivots after which the inverse is made afresh, before rounding adds up. */
    private static final int PIVOTS_TO_REFRESH = 40;

    /** Pivots without progress after which the rule changes to Bland's, which cannot cycle. */
    private static final int PATIENCE = 30;

    /** Pivots per row and column after which the search is given up; the simplex method needs a few per row. */
    private static final int MOST_PIVOTS_PER_LINE = 50;

    private final double[][] rows;
    private final double[] limits;
    private final int[] basis;
    private final boolean[] basic;
    private final double[][] inverse;
    private final double[] values;
    private final double[] reducedCosts;
    private final double[] direction;
    private int sinceRefresh;
    private boolean singular;

    /** @param basis a column for each row; together they must be regular and have a feasible solution */
    FewRowSimplex(double[][] rows, double[] limits, int[] basis) {
        this.rows = rows;
        this.limits = limits;
        this.basis = basis.clone();
        int columns = rows[0].length;
        basic = new boolean[columns];
        for (int column : basis) {
            basic[column] = true;
        }
        reducedCosts = new double[columns];
        inverse = new double[rows.length][rows.length];
        values = new double[rows.length];
        direction = new double[rows.length];
        refresh();
    }

    /** Lowers the cost as far as it goes, letting only the permitted columns in; false if it found no end. */
    boolean minimise(double[] cost, boolean[] permitted) {
        int left = MOST_PIVOTS_PER_LINE * (rows.length + rows[0].length);
        int stalled = 0;
        while (left-- > 0 && !singular) {
            price(cost);
            boolean cautious = stalled > PATIENCE;
            int entering = entering(permitted, cautious);
            if (entering < 0) {
                if (sinceRefresh == 0) {
                    return true;
                }
                refresh();
                continue;
            }
            int leaving = leaving(entering, cautious);
            if (leaving < 0) {
                return false;
            }
            stalled = values[leaving] > ROUNDING ? 0 : stalled + 1;
            pivot(leaving, entering);
        }
        return false;
    }

    /** Takes a column out of the basis if any permitted column can stand in for it; its row says nothing if none can. */
    void drive(int column, boolean[] permitted) {
        for (int i = 0; i < basis.length; i++) {
            if (basis[i] == column) {
                int other = replacement(i, permitted);
                if (other >= 0) {
                    direction(other);
                    pivot(i, other);
                }
            }
        }
    }

    private int replacement(int row, boolean[] permitted) {
        for (int j = 0; j < basic.length; j++) {
            if (permitted[j] && !basic[j] && Math.abs(dot(inverse[row], j)) > ROUNDING) {
                return j;
            }
        }
        return -1;
    }

    double value(double[] cost) {
        double value = 0;
        for (int i = 0; i < basis.length; i++) {
            value += cost[basis[i]] * values[i];
        }
        return value;
    }

    /** The solution, one number per column. */
    double[] solution() {
        double[] solution = new double[basic.length];
        for (int i = 0; i < basis.length; i++) {
            solution[basis[i]] = Math.max(0, values[i]);
        }
        return solution;
    }

    /** Reduced cost of each column under the present basis; zero where a column may come in for nothing. */
    double[] reducedCosts(double[] cost) {
        price(cost);
        return reducedCosts.clone();
    }

    /**
     * Whether the present solution is optimal beyond doubt: it satisfies every row, its prices satisfy every permitted column, and
     * both have the same value, each within the tolerance relative to the terms summed.
     */
    boolean proved(double[] cost, boolean[] permitted, double tolerance) {
        double[] prices = prices(cost);
        double[] solution = solution();
        double primal = 0;
        double dual = 0;
        double size = 1;
        for (int i = 0; i < rows.length; i++) {
            double sum = -limits[i];
            double rowSize = 1 + Math.abs(limits[i]);
            for (int column : basis) {
                double term = rows[i][column] * solution[column];
                sum += term;
                rowSize += Math.abs(term);
            }
            if (singular || values[i] < -tolerance || !(Math.abs(sum) <= tolerance * rowSize)) {
                return false;
            }
            primal += cost[basis[i]] * solution[basis[i]];
            dual += prices[i] * limits[i];
            size += Math.abs(cost[basis[i]] * solution[basis[i]]) + Math.abs(prices[i] * limits[i]);
        }
        return Math.abs(primal - dual) <= tolerance * size && pricesHold(cost, permitted, tolerance);
    }

    private boolean pricesHold(double[] cost, boolean[] permitted, double tolerance) {
        double[] prices = prices(cost);
        price(cost);
        double largest = 1;
        for (double price : prices) {
            largest = Math.max(largest, Math.abs(price));
        }
        for (int j = 0; j < reducedCosts.length; j++) {
            if (permitted[j] && reducedCosts[j] < -tolerance * largest) {
                return false;
            }
        }
        return true;
    }

    private double[] prices(double[] cost) {
        double[] prices = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            double basicCost = cost[basis[i]];
            if (basicCost != 0) {
                for (int k = 0; k < prices.length; k++) {
                    prices[k] += basicCost * inverse[i][k];
                }
            }
        }
        return prices;
    }

    private void price(double[] cost) {
        double[] prices = prices(cost);
        System.arraycopy(cost, 0, reducedCosts, 0, reducedCosts.length);
        for (int i = 0; i < rows.length; i++) {
            if (prices[i] != 0) {
                subtract(prices[i], rows[i], reducedCosts);
            }
        }
    }

    private static void subtract(double factor, double[] row, double[] from) {
        for (int j = 0; j < from.length; j++) {
            from[j] -= factor * row[j];
        }
    }

    /** The permitted column of the lowest reduced cost, or, cautiously, the first below zero; -1 at the optimum. */
    private int entering(boolean[] permitted, boolean cautious) {
        int entering = -1;
        double lowest = -ROUNDING;
        for (int j = 0; j < reducedCosts.length; j++) {
            if (reducedCosts[j] < lowest && permitted[j] && !basic[j]) {
                if (cautious) {
                    return j;
                }
                lowest = reducedCosts[j];
                entering = j;
            }
        }
        return entering;
    }

    /** The row whose value is first used up; among equals that of the largest pivot, or, cautiously, of the first column. */
    private int leaving(int entering, boolean cautious) {
        direction(entering);
        int leaving = -1;
        double shortest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < direction.length; i++) {
            if (direction[i] > ROUNDING) {
                double ratio = Math.max(0, values[i]) / direction[i];
                boolean equal = leaving >= 0 && Math.abs(ratio - shortest) <= ROUNDING * shortest;
                boolean preferred = equal && (cautious ? basis[i] < basis[leaving] : direction[i] > direction[leaving]);
                if (preferred || (!equal && ratio < shortest)) {
                    shortest = ratio;
                    leaving = i;
                }
            }
        }
        return leaving;
    }

    private void direction(int entering) {
        for (int i = 0; i < direction.length; i++) {
            direction[i] = dot(inverse[i], entering);
        }
    }

    private double dot(double[] vector, int column) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * rows[i][column];
        }
        return sum;
    }

    /** Exchanges the column of a row for the one whose direction was computed last. */
    private void pivot(int leaving, int entering) {
        double pivot = direction[leaving];
        double step = values[leaving] / pivot;
        double[] pivotRow = inverse[leaving];
        for (int k = 0; k < pivotRow.length; k++) {
            pivotRow[k] /= pivot;
        }
        for (int i = 0; i < direction.length; i++) {
            if (i != leaving && direction[i] != 0) {
                subtract(direction[i], pivotRow, inverse[i]);
                values[i] -= direction[i] * step;
            }
        }
        values[leaving] = step;
        basic[basis[leaving]] = false;
        basis[leaving] = entering;
        basic[entering] = true;
        if (++sinceRefresh >= PIVOTS_TO_REFRESH) {
            refresh();
        }
    }

    /** Makes inverse and values afresh from the basis, by Gauss and Jordan with the largest pivot of each column. */
    private void refresh() {
        int n = rows.length;
        double[][] wide = new double[n][2 * n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                wide[i][k] = rows[i][basis[k]];
            }
            wide[i][n + i] = 1;
        }
        for (int k = 0; k < n && !singular; k++) {
            eliminate(wide, k);
        }
        for (int i = 0; i < n; i++) {
            inverse[i] = Arrays.copyOfRange(wide[i], n, 2 * n);
            values[i] = 0;
            for (int k = 0; k < n; k++) {
                values[i] += inverse[i][k] * limits[k];
            }
        }
        sinceRefresh = 0;
    }

    private void eliminate(double[][] wide, int k) {
        int best = k;
        for (int i = k + 1; i < wide.length; i++) {
            if (Math.abs(wide[i][k]) > Math.abs(wide[best][k])) {
                best = i;
            }
        }
        double[] row = wide[best];
        wide[best] = wide[k];
        wide[k] = row;
        double pivot = row[k];
        if (pivot == 0) {
            singular = true;
            return;
        }
        for (int c = 0; c < row.length; c++) {
            row[c] /= pivot;
        }
        for (int i = 0; i < wide.length; i++) {
            if (i != k && wide[i][k] != 0) {
                subtract(wide[i][k], row, wide[i]);
            }
        }
    }
}
