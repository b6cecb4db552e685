package id.sekber.appraisal;

import id.sekber.analysis.criteria.AdditiveValue;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What follows from one member's judgements: its weights, whether they agree with each other, and how it would rank.
 *
 * @param ranking the alternatives, the best first; empty while there is nothing to compare
 */
public record OwnRanking(List<Weight> weights, Consistency consistency, List<Place> ranking) {

    private static final int LONGEST_BAR = 120;

    /** @param bar length of the weight's bar, where the heaviest is 120 */
    public record Weight(Criterion criterion, BigDecimal percent, int bar) {}

    /** @param value from 0 to 100, by the middles of the scores */
    public record Place(int rank, Alternative alternative, BigDecimal value) {}

    public OwnRanking {
        weights = List.copyOf(weights);
        ranking = List.copyOf(ranking);
    }

    static OwnRanking of(Judgements judgements, CommonScores scores) {
        Appraisal appraisal = scores.appraisal();
        List<Reason> names = appraisal.criteria().stream().map(Criterion::name).toList();
        Weighed weighed = judgements.weighed(names);
        List<Double> values = weighed.weights().values();
        double heaviest = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        List<Weight> weights = IntStream.range(0, values.size())
                .mapToObj(c -> new Weight(appraisal.criteria().get(c), Phrases.percent(values.get(c)), (int)
                        Math.round(LONGEST_BAR * values.get(c) / heaviest)))
                .sorted(Comparator.comparing(Weight::percent).reversed())
                .toList();
        return new OwnRanking(weights, weighed.consistency(), ranking(weighed, scores));
    }

    private static List<Place> ranking(Weighed weighed, CommonScores scores) {
        Appraisal appraisal = scores.appraisal();
        if (!appraisal.comparable()) {
            return List.of();
        }
        ComparedScores compared = ComparedScores.of(scores);
        var result = new AdditiveValue().rank(compared.middles(), weighed.weights());
        return IntStream.range(0, appraisal.alternatives().size())
                .mapToObj(a -> new Place(
                        result.ranking().ranks().get(a),
                        appraisal.alternatives().get(a),
                        Phrases.percent(result.scores().get(a))))
                .sorted(Comparator.comparing(Place::rank)
                        .thenComparing(place -> place.alternative().ordinal()))
                .toList();
    }
}
