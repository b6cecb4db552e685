package id.sekber.appraisal;

import id.sekber.analysis.criteria.Criterion;
import id.sekber.analysis.criteria.DecisionTable;
import id.sekber.analysis.criteria.Scale;
import id.sekber.analysis.criteria.Score;
import id.sekber.analysis.criteria.UncertainTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The common scores as the kernels take them. A partial value runs from 0 at the worst to 1 at the best end of the scale,
 * whoever is compared, so that no alternative changes the worth of another.
 */
record ComparedScores(List<String> alternatives, List<Criterion> criteria, List<List<CommonScores.Cell>> cells) {

    private static final Scale MORE_IS_BETTER = new Scale(0, 10);
    private static final Scale LESS_IS_BETTER = new Scale(10, 0);

    ComparedScores {
        alternatives = List.copyOf(alternatives);
        criteria = List.copyOf(criteria);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** Named by their numbers, which no reader's language changes. */
    static ComparedScores of(CommonScores scores) {
        return of(
                scores,
                scores.appraisal().alternatives().stream()
                        .map(alternative -> "A" + alternative.ordinal())
                        .toList(),
                scores.appraisal().criteria().stream()
                        .map(criterion -> "K" + criterion.ordinal())
                        .toList());
    }

    /** @param criterionNames each once */
    static ComparedScores of(CommonScores scores, List<String> alternativeNames, List<String> criterionNames) {
        List<Criterion> criteria = new ArrayList<>();
        for (int c = 0; c < criterionNames.size(); c++) {
            boolean less = scores.appraisal().criteria().get(c).lessIsBetter();
            criteria.add(
                    less
                            ? Criterion.minimise(criterionNames.get(c)).with(LESS_IS_BETTER)
                            : Criterion.maximise(criterionNames.get(c)).with(MORE_IS_BETTER));
        }
        return new ComparedScores(alternativeNames, criteria, scores.cells());
    }

    UncertainTable ranges() {
        return new UncertainTable(
                alternatives,
                criteria,
                cells.stream()
                        .map(row -> row.stream().map(ComparedScores::score).toList())
                        .toList());
    }

    DecisionTable middles() {
        return new DecisionTable(
                alternatives,
                criteria,
                cells.stream()
                        .map(row -> row.stream().map(CommonScores.Cell::middle).toList())
                        .toList());
    }

    List<String> criterionNames() {
        return criteria.stream().map(Criterion::name).toList();
    }

    private static Score score(CommonScores.Cell cell) {
        return cell.low().compareTo(cell.high()) == 0
                ? new Score.Exact(cell.low().doubleValue())
                : new Score.Uniform(cell.low().doubleValue(), cell.high().doubleValue());
    }

    /**
     * The same question for {@code ./sekber analyse decision-table}.
     *
     * @param weights what stands at "weights"
     * @param middles whether scores are their middles, for the methods that take single numbers
     */
    Map<String, Object> asQuestion(Object weights, boolean middles, int samples, long seed) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("alternatives", alternatives);
        question.put(
                "criteria",
                criteria.stream().map(ComparedScores::criterionAsQuestion).toList());
        question.put(
                "scores",
                cells.stream()
                        .map(row -> row.stream()
                                .map(cell -> middles ? (Object) cell.middle() : scoreAsQuestion(cell))
                                .toList())
                        .toList());
        question.put("weights", weights);
        question.put("methods", middles ? List.of("additive-value", "weighted-sum") : List.of("smaa"));
        if (!middles) {
            question.put("samples", samples);
            question.put("seed", seed);
        }
        return question;
    }

    private static Map<String, Object> criterionAsQuestion(Criterion criterion) {
        Map<String, Object> question = new LinkedHashMap<>();
        Scale scale = criterion.scale().orElseThrow();
        question.put("name", criterion.name());
        question.put("direction", scale.best() > scale.worst() ? "max" : "min");
        question.put("scale", Map.of("worst", scale.worst(), "best", scale.best()));
        return question;
    }

    private static Object scoreAsQuestion(CommonScores.Cell cell) {
        Score score = score(cell);
        if (score instanceof Score.Exact exact) {
            return exact.value();
        }
        Map<String, Object> range = new LinkedHashMap<>();
        range.put("low", cell.low());
        range.put("high", cell.high());
        return range;
    }

    /** Positions of all alternatives. */
    List<Integer> positions() {
        return IntStream.range(0, alternatives.size()).boxed().toList();
    }
}
