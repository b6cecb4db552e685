package id.sekber.analysis.games;

import java.util.Arrays;

/**
 * One step of the nucleolus: the least level e such that no coalition at hand complains by more than e, while the
 * settled coalitions stay as they are.
 *
 * <p>Works on the dual: weights on coalitions that balance to the span of the settled ones and sum to one. Its basis has
 * only n + 1 columns whatever the number of coalitions, and new coalitions keep it feasible, so that rows can be made on
 * demand. The lexicographic rule of leaving ends every degenerate turn.
 *
 * @see "G. B. Dantzig, A. Orden, P. Wolfe, The Generalized Simplex Method, Pacific J. Math. 5, 1955, pp. 183-195"
 */
final class BalancingSimplex {

    /** Weights are ratios of small determinants: what is smaller than this is rounding. */
    static final double LEAST_WEIGHT = 1e-9;

    /** What weights may fail to balance by, relative to the largest. */
    private static final double CERTAIN = 1e-9;

    /** What a column may be charged beside its cost, in slacks: still only 1e-9 of the scale of the game. */
    private static final double PROVED = 100;

    /** Two units in the last place for each term of a sum. */
    private static final double ROUNDING = 4e-16;

    /** A pivot below this would make the inverse worthless. */
    private static final double LEAST_PIVOT = 1e-9;

    /** Terms of the lexicographic comparison that differ by less are equal. */
    private static final double SAME_RATIO = 1e-11;

    /** After so many pivots the inverse is computed anew. */
    private static final int FRESH_AFTER = 40;

    private static final int MOST_PIVOTS = 100_000;

    private enum Role {
        SETTLED,
        COALITION,
        BOUND,
        START
    }

    private final int n;
    private final double slack;
    private final Role[] role;
    private final int[] coalition;
    private final double[][] column;
    private final double[] cost;
    private final double[] weight;
    private final double[] prices;
    private double[][] inverse;
    private int pivots;

    /**
     * Starts from weights that balance: the settled coalitions, single players that complete their span, and one column
     * that outweighs these players.
     *
     * @param slack complaints up to this are rounding, as far as the values of the game are concerned
     * @param startCost of the column that outweighs; above what any allocation in question could charge it
     */
    BalancingSimplex(
            int n,
            int[] settled,
            double[] settledCost,
            int[] completing,
            ExcessScan scan,
            double startCost,
            double slack) {
        int m = n + 1;
        this.n = n;
        this.slack = slack;
        this.role = new Role[m];
        this.coalition = new int[m];
        this.column = new double[m][];
        this.cost = new double[m];
        this.weight = new double[m];
        this.prices = new double[m];
        int r = 0;
        for (; r < settled.length; r++) {
            enter(r, Role.SETTLED, settled[r], indicator(settled[r], 0), settledCost[r]);
        }
        double[] outweighing = new double[m];
        outweighing[n] = 1;
        for (int player : completing) {
            enter(
                    r++,
                    Role.COALITION,
                    1 << player,
                    indicator(1 << player, scan.weight(1 << player)),
                    scan.cost(1 << player));
            outweighing[player] = -1;
        }
        enter(r, Role.START, 0, outweighing, startCost);
        inverse = inverted();
        refresh();
    }

    /** Prices of the players: what each pays. */
    double[] charges() {
        return Arrays.copyOf(prices, n);
    }

    /** The level of complaint that cannot be undercut with the coalitions at hand. */
    double level() {
        return -prices[n];
    }

    /**
     * Proves the level, given that no coalition complains by more: the weights are not negative, balance to the span of
     * the settled coalitions and sum to one, none rests on the starting column, and every coalition that bears weight
     * complains by exactly the level, so that no allocation can have a lower one.
     */
    void certify() {
        double[] balance = new double[n + 1];
        double size = 0;
        for (int r = 0; r < role.length; r++) {
            boolean wrong = role[r] == Role.START && weight[r] > LEAST_WEIGHT;
            wrong |= role[r] != Role.SETTLED && weight[r] < -LEAST_WEIGHT;
            double charged = -cost[r];
            for (int k = 0; k <= n; k++) {
                balance[k] += weight[r] * column[r][k];
                charged += prices[k] * column[r][k];
            }
            if (wrong || Math.abs(charged) > PROVED * slack()) {
                throw new IllegalStateException("The level " + level() + " of the nucleolus could not be proved.");
            }
            size = Math.max(size, Math.abs(weight[r]));
        }
        balance[n] -= 1;
        for (double rest : balance) {
            if (Math.abs(rest) > CERTAIN * (1 + size)) {
                throw new IllegalStateException(
                        "The weights of level " + level() + " of the nucleolus do not balance.");
            }
        }
    }

    /** Complaints up to this are rounding, given the size of the prices. */
    double slack() {
        double largest = 0;
        for (double price : prices) {
            largest = Math.max(largest, Math.abs(price));
        }
        return slack + ROUNDING * role.length * largest;
    }

    /** The coalitions that hold the level, each in every best allocation, with their weights. */
    int[] holding() {
        int[] holding = new int[role.length];
        int count = 0;
        for (int r = 0; r < role.length; r++) {
            if (role[r] == Role.COALITION && weight[r] > LEAST_WEIGHT) {
                holding[count++] = coalition[r];
            }
        }
        return Arrays.copyOf(holding, count);
    }

    double weightOf(int held) {
        for (int r = 0; r < role.length; r++) {
            if (role[r] == Role.COALITION && coalition[r] == held) {
                return weight[r];
            }
        }
        return 0;
    }

    /** Pivots until no coalition of the pool complains by more than the level. */
    void optimise(CoalitionPool pool) {
        boolean fresh = false;
        while (true) {
            int entering = pool.mostViolated(prices, slack());
            if (entering < 0) {
                if (fresh) {
                    return;
                }
                inverse = inverted();
                refresh();
                fresh = true;
            } else {
                fresh = false;
                pivot(pool, entering);
            }
        }
    }

    private void pivot(CoalitionPool pool, int entering) {
        double[] entry = indicator(pool.coalition(entering), pool.weight(entering));
        double[] direction = times(inverse, entry);
        int leaving = leaving(direction);
        if (leaving < 0 || ++pivots > MOST_PIVOTS) {
            throw new IllegalStateException("The balancing simplex stopped after " + pivots + " pivots at "
                    + new Coalition(pool.coalition(entering)) + ": no column can leave.");
        }
        eliminate(leaving, direction);
        Role as = pool.isBound(entering) ? Role.BOUND : Role.COALITION;
        enter(leaving, as, pool.coalition(entering), entry, pool.cost(entering));
        if (pivots % FRESH_AFTER == 0) {
            inverse = inverted();
        }
        refresh();
    }

    private int leaving(double[] direction) {
        int best = -1;
        for (int r = 0; r < role.length; r++) {
            if (role[r] != Role.SETTLED
                    && direction[r] > LEAST_PIVOT
                    && (best < 0 || leavesBefore(r, best, direction))) {
                best = r;
            }
        }
        return best;
    }

    private boolean leavesBefore(int r, int other, double[] direction) {
        double difference = weight[r] / direction[r] - weight[other] / direction[other];
        for (int k = 0; Math.abs(difference) <= SAME_RATIO && k <= n; k++) {
            difference = inverse[r][k] / direction[r] - inverse[other][k] / direction[other];
        }
        return difference < 0;
    }

    private void eliminate(int leaving, double[] direction) {
        double[] row = inverse[leaving];
        for (int k = 0; k < row.length; k++) {
            row[k] /= direction[leaving];
        }
        for (int r = 0; r < inverse.length; r++) {
            if (r != leaving && direction[r] != 0) {
                for (int k = 0; k < row.length; k++) {
                    inverse[r][k] -= direction[r] * row[k];
                }
            }
        }
    }

    private void enter(int r, Role as, int members, double[] entry, double itsCost) {
        role[r] = as;
        coalition[r] = members;
        column[r] = entry;
        cost[r] = itsCost;
    }

    /** Weights and prices from the inverse; the right-hand side is one in the last row and zero above. */
    private void refresh() {
        Arrays.fill(prices, 0);
        for (int r = 0; r < role.length; r++) {
            weight[r] = inverse[r][n];
            for (int k = 0; k <= n; k++) {
                prices[k] += cost[r] * inverse[r][k];
            }
        }
    }

    private double[] indicator(int members, double itsWeight) {
        double[] entry = new double[n + 1];
        for (int i = 0; i < n; i++) {
            entry[i] = members >>> i & 1;
        }
        entry[n] = itsWeight;
        return entry;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int r = 0; r < product.length; r++) {
            for (int k = 0; k < vector.length; k++) {
                product[r] += matrix[r][k] * vector[k];
            }
        }
        return product;
    }

    /** The inverse of the matrix of basic columns, by elimination with the largest pivot of each column. */
    private double[][] inverted() {
        int m = n + 1;
        double[][] work = new double[m][2 * m];
        for (int i = 0; i < m; i++) {
            for (int r = 0; r < m; r++) {
                work[i][r] = column[r][i];
            }
            work[i][m + i] = 1;
        }
        LinearEquations.eliminate(work, m);
        double[][] result = new double[m][];
        for (int i = 0; i < m; i++) {
            result[i] = Arrays.copyOfRange(work[i], m, 2 * m);
        }
        return result;
    }
}
