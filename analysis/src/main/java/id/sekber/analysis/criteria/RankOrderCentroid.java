package id.sekber.analysis.criteria;

import id.sekber.analysis.InputRefused;
import java.util.Arrays;
import java.util.List;

/**
 * Rank order centroid: one set of weights for who has said only which criterion matters more.
 *
 * <p>Input   n criteria and the positions of k of them, the most important first; the others may weigh anything.
 * <p>Result  the mean of all weights that respect the order: the criterion in place p of k weighs (1/p + ... + 1/k) / n, one that
 *            is not in the order 1/n.
 * <p>Meaning the centre of what {@link WeightKnowledge.Ordered} draws from; a stand-in where a method needs single numbers.
 * <p>Cost    time and memory O(n).
 * <p>Edges   an empty order weighs all alike; a full order of n gives the first criterion most, and none nothing.
 *
 * @see "F. H. Barron, B. E. Barrett, Decision Quality Using Ranked Attribute Weights, Management Science 42(11), 1996, pp. 1515-1523"
 */
public final class RankOrderCentroid {

    private RankOrderCentroid() {}

    /**
     * @throws InputRefused if there is no criterion, or a position is not one of theirs
     */
    public static Weights weights(int criteria, List<Integer> order) {
        if (criteria < 1) {
            throw new InputRefused(
                    "criteria", String.valueOf(criteria), "there must be at least one", "say what matters");
        }
        WeightKnowledge.requireFor(criteria, new WeightKnowledge.Ordered(order));
        double[] weights = new double[criteria];
        Arrays.fill(weights, 1.0 / criteria);
        double sum = 0;
        for (int place = order.size(); place >= 1; place--) {
            sum += 1.0 / place;
            weights[order.get(place - 1)] = sum / criteria;
        }
        return Weights.of(weights);
    }
}
