package id.sekber.analysis.games;

import java.util.Arrays;

/**
 * For each player and size, the sum of the values of all coalitions of that size with that player: all that Shapley and
 * Banzhaf values need, in one pass over the table.
 */
final class CoalitionSums {

    /** Blocks of this many low players stay in the nearest cache. */
    private static final int LOW_PLAYERS = 11;

    private final int n;
    private final double[] total;
    private final double[][] with;

    private CoalitionSums(int n) {
        this.n = n;
        this.total = new double[n + 1];
        this.with = new double[n][n + 1];
    }

    static CoalitionSums of(CoalitionGame game) {
        CoalitionSums sums = new CoalitionSums(game.size());
        sums.add(game.table());
        return sums;
    }

    private void add(double[] values) {
        int low = Math.min(n, LOW_PLAYERS);
        int block = 1 << low;
        int high = n - low;
        byte[] size = new byte[block];
        for (int j = 1; j < block; j++) {
            size[j] = (byte) (size[j >> 1] + (j & 1));
        }
        double[][] byHighSize = new double[high + 1][block];
        double[] bySize = new double[low + 1];
        for (int h = 0; h < 1 << high; h++) {
            int highSize = Integer.bitCount(h);
            int from = h << low;
            double[] column = byHighSize[highSize];
            Arrays.fill(bySize, 0);
            for (int j = 0; j < block; j++) {
                column[j] += values[from + j];
            }
            for (int j = 0; j < block; j++) {
                bySize[size[j]] += values[from + j];
            }
            addBlock(h, low, highSize, bySize);
        }
        for (int highSize = 0; highSize <= high; highSize++) {
            for (int j = 0; j < block; j++) {
                for (int rest = j; rest != 0; rest &= rest - 1) {
                    with[Integer.numberOfTrailingZeros(rest)][highSize + size[j]] += byHighSize[highSize][j];
                }
            }
        }
    }

    private void addBlock(int h, int low, int highSize, double[] bySize) {
        for (int s = 0; s < bySize.length; s++) {
            total[highSize + s] += bySize[s];
            for (int rest = h; rest != 0; rest &= rest - 1) {
                with[low + Integer.numberOfTrailingZeros(rest)][highSize + s] += bySize[s];
            }
        }
    }

    /** The sum of what the player adds to all coalitions of the given size without it. */
    double marginals(int player, int size) {
        return with[player][size + 1] - (total[size] - with[player][size]);
    }

    /** The number of coalitions of the given size among the other players. */
    double count(int size) {
        double count = 1;
        for (int k = 1; k <= size; k++) {
            count = count * (n - k) / k;
        }
        return Math.rint(count);
    }
}
