package id.sekber.analysis.games;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The coalitions that win, and lose if any one member leaves.
 *
 * @param count how many there are
 * @param coalitions the first of them, at most {@link #MOST_LISTED}, heaviest voters first
 */
public record MinimalWinning(long count, List<Coalition> coalitions) {

    public static final int MOST_LISTED = 1000;

    public MinimalWinning {
        coalitions = List.copyOf(coalitions);
    }

    static MinimalWinning of(VotingGame game) {
        long[] weights = game.wholeWeights();
        int[] order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        Search search = new Search(weights, order, game.wholeQuota());
        search.extend(0, 0, 0);
        return new MinimalWinning(search.count(), search.found);
    }

    /**
     * Takes voters in falling weight: a coalition that reaches the quota with its lightest member is minimal, and a
     * coalition that still can reach it leads to at least one, so no branch is in vain.
     */
    private static final class Search {
        private final long[] falling;
        private final int[] order;
        private final long[] left;
        private final long quota;
        private final long counted;
        private final List<Coalition> found = new ArrayList<>();
        private long seen;

        Search(long[] weights, int[] order, long quota) {
            this.order = order;
            this.quota = quota;
            this.falling = IntStream.of(order).mapToLong(i -> weights[i]).toArray();
            this.left = new long[order.length + 1];
            for (int k = order.length - 1; k >= 0; k--) {
                left[k] = left[k + 1] + falling[k];
            }
            this.counted = SwingCounts.minimalWinning(falling, quota);
        }

        /** Counted by weight where the quota is small, otherwise by the search itself, which then looks at all. */
        long count() {
            return counted >= 0 ? counted : seen;
        }

        private boolean isDone() {
            return counted >= 0 && found.size() == MOST_LISTED;
        }

        private void extend(int next, long members, long weight) {
            if (isDone() || next == order.length || weight + left[next] < quota) {
                return;
            }
            long with = weight + falling[next];
            if (with >= quota) {
                seen++;
                if (found.size() < MOST_LISTED) {
                    found.add(new Coalition(members | 1L << order[next]));
                }
            } else {
                extend(next + 1, members | 1L << order[next], with);
            }
            extend(next + 1, members, weight);
        }
    }
}
