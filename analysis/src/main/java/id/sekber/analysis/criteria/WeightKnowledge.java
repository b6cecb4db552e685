package id.sekber.analysis.criteria;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.HashSet;
import java.util.List;

/** What the members have said about the weights. */
public sealed interface WeightKnowledge {

    /** The weights are settled. */
    record Known(Weights weights) implements WeightKnowledge {}

    /** Nothing has been said: all weights that sum to one are equally likely. */
    record Unknown() implements WeightKnowledge {}

    /**
     * Only an order has been said: all weights that respect it are equally likely. Criteria that are not in the order may weigh
     * anything.
     *
     * @param order positions of criteria, most important first
     */
    record Ordered(List<Integer> order) implements WeightKnowledge {
        public Ordered {
            order = List.copyOf(order);
            if (new HashSet<>(order).size() != order.size()) {
                throw new InputRefused(
                        "order", order.toString(), "a criterion stands once in the order", "remove the second");
            }
        }
    }

    /** Refuses knowledge that does not fit a table of so many criteria. */
    static void requireFor(int criteria, WeightKnowledge knowledge) {
        if (knowledge instanceof Known known) {
            Checked.length("weights", criteria, known.weights().size());
        }
        if (knowledge instanceof Ordered ordered) {
            for (int position : ordered.order()) {
                if (position < 0 || position >= criteria) {
                    throw new InputRefused(
                            "order",
                            "position " + position,
                            "positions run from 0 to " + (criteria - 1),
                            "name a criterion of the table");
                }
            }
        }
    }
}
