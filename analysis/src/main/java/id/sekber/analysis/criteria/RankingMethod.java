package id.sekber.analysis.criteria;

import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

        /** What the score of one alternative was made of. */
        List<Explanation> reasons(DecisionTable table, int alternative);

        /** Who is first, and for each alternative from the first to the last why it stands where it does. */
        default Explanation explanation(DecisionTable table) {
            List<Integer> ranks = ranking().ranks();
            List<Explanation> places = new ArrayList<>();
            for (int a : IntStream.range(0, ranks.size())
                    .boxed()
                    .sorted(Comparator.comparing(ranks::get))
                    .toList()) {
                double score = scores().get(a);
                places.add(Explanation.of(
                                score, "criteria.place", table.alternatives().get(a), ranks.get(a), ranks.size(), score)
                        .because(reasons(table, a)));
            }
            List<Integer> first = ranking().first();
            String names = String.join(
                    ", ", first.stream().map(table.alternatives()::get).toList());
            return Explanation.of(scores().get(first.get(0)), "criteria.first", names)
                    .because(places);
        }
    }
}
