package id.sekber.analysis.games;

import id.sekber.analysis.InputRefused;
import java.util.HashMap;
import java.util.Map;

/** For each voter and size, the number of losing coalitions of that size which the voter turns to winning. */
final class SwingCounts {

    /** Numbers of coalitions by size and weight: 160 MB as longs. */
    static final long MOST_CELLS = 20_000_000;

    /** Beyond this, looking at every coalition takes more than a second or two. */
    private static final int MOST_TO_LOOK_AT = 24;

    private final int n;
    private final long[] weights;
    private final long quota;

    private SwingCounts(VotingGame game) {
        this.n = game.players().size();
        this.weights = game.wholeWeights();
        this.quota = game.wholeQuota();
    }

    static double[][] of(VotingGame game) {
        SwingCounts counts = new SwingCounts(game);
        if (counts.quota <= MOST_CELLS / (counts.n + 1)) {
            return counts.byWeight();
        }
        if (counts.n <= MOST_TO_LOOK_AT) {
            return counts.byCoalition();
        }
        throw new InputRefused(
                "weights",
                "a quota of " + counts.quota + " in units of the last decimal for " + counts.n + " players",
                "beyond " + MOST_TO_LOOK_AT + " players the quota in such units is at most "
                        + MOST_CELLS / (counts.n + 1),
                "round weights and quota to a coarser unit");
    }

    /** Counts by size and weight below the quota; a voter's own part is taken out again to see the others. */
    private double[][] byWeight() {
        int limit = (int) quota;
        long[][] all = new long[n + 1][limit];
        all[0][0] = 1;
        for (int i = 0; i < n; i++) {
            for (int k = i; k >= 0 && weights[i] < limit; k--) {
                for (int w = limit - 1 - (int) weights[i]; w >= 0; w--) {
                    all[k + 1][w + (int) weights[i]] += all[k][w];
                }
            }
        }
        Map<Long, double[]> byWeight = new HashMap<>();
        double[][] swings = new double[n][];
        for (int i = 0; i < n; i++) {
            swings[i] = byWeight.computeIfAbsent(weights[i], weight -> swings(all, weight, limit));
        }
        return swings;
    }

    private double[] swings(long[][] all, long weight, int limit) {
        int own = (int) Math.min(weight, limit);
        double[] swings = new double[n];
        long[] others = all[0].clone();
        for (int k = 0; k < n; k++) {
            long count = 0;
            for (int w = limit - own; w < limit; w++) {
                count += others[w];
            }
            swings[k] = count;
            long[] next = all[k + 1].clone();
            for (int w = own; w < limit; w++) {
                next[w] -= others[w - own];
            }
            others = next;
        }
        return swings;
    }

    private double[][] byCoalition() {
        double[][] swings = new double[n][n];
        long[] sums = new long[1 << n];
        for (int i = 0; i < n; i++) {
            for (int s = 0; s < 1 << i; s++) {
                sums[s | 1 << i] = sums[s] + weights[i];
            }
        }
        for (int s = 0; s < sums.length; s++) {
            for (int rest = sums[s] >= quota ? s : 0; rest != 0; rest &= rest - 1) {
                int i = Integer.numberOfTrailingZeros(rest);
                if (sums[s] - weights[i] < quota) {
                    swings[i][Integer.bitCount(s) - 1]++;
                }
            }
        }
        return swings;
    }

    /** The number of minimal winning coalitions, each counted at its last member in order of falling weight. */
    static long minimalWinning(long[] fallingWeights, long quota) {
        int n = fallingWeights.length;
        if (quota > MOST_CELLS / (n + 1)) {
            return -1;
        }
        int limit = (int) quota;
        long[] before = new long[limit];
        before[0] = 1;
        long count = 0;
        for (long weight : fallingWeights) {
            int own = (int) Math.min(weight, limit);
            for (int w = limit - own; w < limit; w++) {
                count += before[w];
            }
            for (int w = limit - 1; w >= own && own > 0; w--) {
                before[w] += before[w - own];
            }
        }
        return count;
    }
}
