package id.sekber.analysis.ballots;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Kemeny order: the order of all alternatives that contradicts the voters least often, pair by pair.
 *
 * <p>Input   ballots on at most 16 alternatives.
 *
 * <p>Result  the least number of contradictions; how many orders have it, and these orders themselves, up to 100 of them
 * in a stable sequence; the alternatives that come first in one of them.
 *
 * <p>Meaning the order that most deserves to be called that of all together. An alternative that beats every other one by
 * one comes first, one that loses to all comes last.
 *
 * <p>Cost    exact, by dynamic programming over the sets of those already placed: time O(m^2 2^m), memory O(2^m) for m
 * alternatives; more than 16 are refused, for each further one doubles both.
 *
 * <p>Edges   where several orders contradict equally little all are counted, and none is chosen; a single alternative has
 * one order with no contradiction.
 *
 * @see "J. G. Kemeny, Mathematics without Numbers, Daedalus 88, 1959, pp. 577-591; H. P. Young, Condorcet's Theory of
 *     Voting, American Political Science Review 82, 1988, pp. 1231-1244"
 */
public record Kemeny(
        long contradictions,
        long comparisons,
        long count,
        List<List<String>> orders,
        List<String> winners,
        Explanation explanation) {

    public static final int MOST_ALTERNATIVES = 16;

    /** Nobody reads more orders than these; the count says how many there are. */
    public static final int MOST_SHOWN = 100;

    public static Kemeny of(Ballots ballots) {
        int m = ballots.size();
        if (m > MOST_ALTERNATIVES) {
            throw new InputRefused(
                    "alternatives",
                    m + " alternatives",
                    "the least contradicting order is found exactly for at most " + MOST_ALTERNATIVES,
                    "sift them first, for instance to the top group of the comparisons of two");
        }
        Orders orders = new Orders(ballots.above());
        List<List<String>> shown = new ArrayList<>();
        for (int[] order : orders.least()) {
            shown.add(Arrays.stream(order).mapToObj(ballots.alternatives()::get).toList());
        }
        List<String> winners = new ArrayList<>();
        for (int a = 0; a < m; a++) {
            if (orders.isLeast(0, a)) {
                winners.add(ballots.alternatives().get(a));
            }
        }
        long comparisons = ballots.voters() * m * (m - 1) / 2;
        return new Kemeny(
                orders.rest[0],
                comparisons,
                orders.ways[0],
                List.copyOf(shown),
                List.copyOf(winners),
                explained(ballots, orders, shown, comparisons));
    }

    private static Explanation explained(Ballots ballots, Orders orders, List<List<String>> shown, long comparisons) {
        long least = orders.rest[0];
        if (shown.size() > 1) {
            return Explanation.of(least, "ballots.kemeny.tied", orders.ways[0], least, comparisons)
                    .because(shown.stream()
                            .map(order -> Explanation.of(least, "ballots.kemeny.order", String.join(" > ", order)))
                            .toList());
        }
        PairwiseTable table = PairwiseTable.of(ballots);
        List<Integer> places =
                shown.get(0).stream().map(ballots.alternatives()::indexOf).toList();
        List<Explanation> pairs = new ArrayList<>();
        for (int k = 0; k < places.size(); k++) {
            for (int l = k + 1; l < places.size(); l++) {
                pairs.add(Condorcet.pair(table, places.get(k), places.get(l)));
            }
        }
        return Explanation.of(least, "ballots.kemeny", String.join(" > ", shown.get(0)), least, comparisons)
                .because(pairs);
    }

    /** For each set of those already placed, the least contradictions that the others still bring, and in how many ways. */
    private static final class Orders {
        private final int m;
        private final long[][] above;
        private final long[] rest;
        private final long[] ways;

        Orders(long[][] above) {
            this.m = above.length;
            this.above = above;
            this.rest = new long[1 << m];
            this.ways = new long[1 << m];
            int all = (1 << m) - 1;
            ways[all] = 1;
            for (int placed = all - 1; placed >= 0; placed--) {
                rest[placed] = Long.MAX_VALUE;
                for (int a = 0; a < m; a++) {
                    if ((placed >>> a & 1) == 0) {
                        long with = with(placed, a);
                        if (with < rest[placed]) {
                            rest[placed] = with;
                            ways[placed] = 0;
                        }
                        ways[placed] += with == rest[placed] ? ways[placed | 1 << a] : 0;
                    }
                }
            }
        }

        /** What the others bring if the alternative is placed next: those who would have had another one above it. */
        private long with(int placed, int alternative) {
            long against = 0;
            for (int b = 0; b < m; b++) {
                against += (placed >>> b & 1) == 0 ? above[b][alternative] : 0;
            }
            return against + rest[placed | 1 << alternative];
        }

        boolean isLeast(int placed, int next) {
            return (placed >>> next & 1) == 0 && with(placed, next) == rest[placed];
        }

        List<int[]> least() {
            List<int[]> found = new ArrayList<>();
            collect(0, new int[m], 0, found);
            return found;
        }

        private void collect(int placed, int[] order, int count, List<int[]> found) {
            if (count == m) {
                found.add(order.clone());
            }
            for (int a = 0; a < m && found.size() < MOST_SHOWN; a++) {
                if (isLeast(placed, a)) {
                    order[count] = a;
                    collect(placed | 1 << a, order, count + 1, found);
                }
            }
        }
    }
}
