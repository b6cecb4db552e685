package id.sekber.analysis.criteria;

import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * Rank reversal test: does the order of two alternatives turn when a third, which nobody need want, is left out?
 *
 * <p>Input   a method, a table of m alternatives, weights.
 * <p>Result  every pair whose order turned, with the alternative whose leaving turned it.
 * <p>Meaning a reversal says that the ranking hangs on who else was compared; a reversal at the top should be told to the members.
 * <p>Cost    m times the cost of the method, and O(m^3) comparisons.
 * <p>Edges   ties that open, or strict orders that close to a tie, are no reversals; fewer than three alternatives cannot reverse.
 *
 * @see "V. Belton, T. Gear, On a Short-coming of Saaty's Method of Analytic Hierarchies, Omega 11(3), 1983, pp. 228-230"
 */
public final class RankReversal {

    /**
     * Two alternatives that changed places.
     *
     * @param removed the alternative left out
     * @param before the one that stood ahead while it was there
     * @param after the one that stands ahead without it
     */
    public record Reversal(int removed, int before, int after) {}

    private RankReversal() {}

    public static List<Reversal> test(RankingMethod method, DecisionTable table, Weights weights) {
        List<Reversal> reversals = new ArrayList<>();
        int alternatives = table.alternatives().size();
        List<Integer> all = method.rank(table, weights).ranking().ranks();
        for (int removed = 0; alternatives > 2 && removed < alternatives; removed++) {
            List<Integer> left =
                    method.rank(table.without(removed), weights).ranking().ranks();
            for (int a = 0; a < alternatives; a++) {
                for (int b = 0; b < alternatives; b++) {
                    if (a != removed
                            && b != removed
                            && all.get(a) < all.get(b)
                            && left.get(moved(a, removed)) > left.get(moved(b, removed))) {
                        reversals.add(new Reversal(removed, a, b));
                    }
                }
            }
        }
        return List.copyOf(reversals);
    }

    /** That the order is stable, or each way in which it turns. */
    public static Explanation explanation(DecisionTable table, List<Reversal> reversals) {
        if (reversals.isEmpty()) {
            return Explanation.of(0, "criteria.stable");
        }
        List<String> names = table.alternatives();
        return Explanation.of(reversals.size(), "criteria.reversals", reversals.size())
                .because(reversals.stream()
                        .map(reversal -> Explanation.of(
                                1,
                                "criteria.reversal",
                                names.get(reversal.removed()),
                                names.get(reversal.before()),
                                names.get(reversal.after())))
                        .toList());
    }

    private static int moved(int alternative, int removed) {
        return alternative < removed ? alternative : alternative - 1;
    }
}
