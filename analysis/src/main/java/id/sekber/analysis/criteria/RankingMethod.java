package id.sekber.analysis.criteria;

import java.util.List;

/** A way to rank the alternatives of a table when the criteria weigh this much. */
public interface RankingMethod {

    /** The word for this method on the command line. */
    String name();

    /**
     * Ranks the alternatives.
     *
     * @throws id.sekber.analysis.InputRefused if the weights are not one per criterion, or the table lacks what the method needs
     */
    Outcome rank(DecisionTable table, Weights weights);

    /** What a method says of each alternative, in the order of the table. */
    interface Outcome {

        /** One number per alternative. */
        List<Double> scores();

        /** Whether the best alternative has the lowest score, as a regret or a position has. */
        default boolean lowestIsBest() {
            return false;
        }

        Ranking ranking();
    }
}
