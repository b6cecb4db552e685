package id.sekber.analysis.cli;

import id.sekber.analysis.criteria.AdditiveValue;
import id.sekber.analysis.criteria.Criterion;
import id.sekber.analysis.criteria.DecisionTable;
import id.sekber.analysis.criteria.Electre3;
import id.sekber.analysis.criteria.Normalisation;
import id.sekber.analysis.criteria.Promethee;
import id.sekber.analysis.criteria.RankingMethod;
import id.sekber.analysis.criteria.StochasticAcceptability;
import id.sekber.analysis.criteria.Topsis;
import id.sekber.analysis.criteria.Vikor;
import id.sekber.analysis.criteria.WeightKnowledge;
import id.sekber.analysis.criteria.WeightedSum;
import id.sekber.analysis.criteria.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code decision-table}: alternatives ranked by every method that applies, or weights drawn from judgements alone. */
final class DecisionTableKind implements Kind {

    private static final List<String> METHODS =
            List.of("weighted-sum", "additive-value", "topsis", "vikor", "promethee", "electre3", "smaa");

    /** A matrix of pairs of more alternatives than this would be a million numbers that nobody reads. */
    private static final int MOST_PAIRED = 1000;

    private static final long SEED = 1;

    @Override
    public void answer(Question question, JsonWriter answer) {
        JsonObject document = question.document();
        if (document.has("method") && !document.has("alternatives")) {
            judgementsAlone(JudgedWeights.of(document), answer);
            return;
        }
        document.only(
                "alternatives",
                "criteria",
                "scores",
                "weights",
                "methods",
                "weightedSum",
                "topsis",
                "vikor",
                "samples",
                "seed");
        StatedCriteria criteria = StatedCriteria.in(document);
        Decision decision = new Decision(
                document,
                criteria,
                StatedScores.in(document, criteria.criteria()),
                StatedWeights.in(document, criteria));
        List<String> asked = AskedMethods.of(document, METHODS);
        Map<String, String> skipped = new LinkedHashMap<>();
        List<RankingMethod> ranking = decision.rankingMethods();
        StochasticQuestion stochastic = StochasticQuestion.in(document);
        answer.list("results", () -> {
            decision.weights.judged().ifPresent(judged -> answer.object(() -> judged.write(answer)));
            for (String method : asked) {
                Optional<String> reason = decision.reasonAgainst(method);
                if (reason.isPresent()) {
                    skipped.put(method, reason.get());
                } else if (method.equals("smaa")) {
                    DecisionResults.write(decision.drawn(stochastic), answer);
                } else {
                    DecisionTable table = decision.scores.certain().orElseThrow();
                    Weights weights = decision.weights.settled().orElseThrow();
                    ranking.stream()
                            .filter(one -> one.name().equals(method))
                            .forEach(one -> DecisionResults.write(table, one, weights, answer));
                }
            }
        });
        answer.list(
                "skipped",
                skipped.entrySet(),
                not -> answer.object(() -> {
                    answer.text("method", not.getKey());
                    answer.text("reason", not.getValue());
                }));
    }

    private static void judgementsAlone(JudgedWeights judged, JsonWriter answer) {
        judged.write(answer);
        answer.list("results", () -> answer.object(() -> judged.write(answer)));
        answer.list("skipped", List.<String>of(), reason -> {});
    }

    /** How often to draw, and from where. */
    private record StochasticQuestion(int samples, long seed) {

        static StochasticQuestion in(JsonObject document) {
            return new StochasticQuestion(
                    document.maybe("samples")
                            .map(json -> json.whole(1, StochasticAcceptability.MOST_SAMPLES))
                            .orElse(StochasticAcceptability.DEFAULT_SAMPLES),
                    document.maybe("seed").map(Json::whole64).orElse(SEED));
        }
    }

    /** The document as far as it was understood. */
    private record Decision(JsonObject document, StatedCriteria criteria, StatedScores scores, StatedWeights weights) {

        List<RankingMethod> rankingMethods() {
            JsonObject none = new JsonObject(document.place());
            JsonObject sum =
                    document.maybe("weightedSum").map(Json::object).orElse(none).only("normalisation");
            JsonObject topsis =
                    document.maybe("topsis").map(Json::object).orElse(none).only("normalisation");
            double v = document.maybe("vikor")
                    .map(json -> json.object().only("v"))
                    .flatMap(json -> json.maybe("v"))
                    .map(json -> json.between(0, 1))
                    .orElse(0.5);
            return List.of(
                    new WeightedSum(normalisation(sum, Normalisation.MIN_MAX)),
                    new AdditiveValue(),
                    new Topsis(normalisation(topsis, Normalisation.VECTOR)),
                    new Vikor(v),
                    new Promethee(),
                    new Electre3());
        }

        private static Normalisation normalisation(JsonObject json, Normalisation usual) {
            return json.maybe("normalisation")
                    .map(word -> switch (word.oneOf("min-max", "vector", "max", "sum")) {
                        case "min-max" -> Normalisation.MIN_MAX;
                        case "vector" -> Normalisation.VECTOR;
                        case "max" -> Normalisation.MAXIMUM;
                        default -> Normalisation.SUM;
                    })
                    .orElse(usual);
        }

        DecisionResults.Drawn drawn(StochasticQuestion asked) {
            return new DecisionResults.Drawn(
                    asked.samples,
                    asked.seed,
                    StochasticAcceptability.of(scores.table(), weights.knowledge(), asked.samples, asked.seed));
        }

        /** Why the method does not apply; empty where it does. */
        Optional<String> reasonAgainst(String method) {
            int alternatives = scores.table().alternatives().size();
            boolean paired = List.of("promethee", "electre3", "smaa").contains(method);
            if (paired && alternatives > MOST_PAIRED) {
                return Optional.of("It compares every pair of alternatives: " + alternatives + " are more than "
                        + MOST_PAIRED + "; sift them first.");
            }
            if (method.equals("smaa")) {
                return reasonAgainstDrawing();
            }
            if (scores.uncertain().isPresent()) {
                return Optional.of(
                        "The score at " + scores.uncertain().get() + " is uncertain, and only smaa draws such scores.");
            }
            if (weights.settled().isEmpty()) {
                return Optional.of("The weights are not settled, and only smaa draws such weights.");
            }
            return switch (method) {
                case "promethee" -> lacking(criteria.withoutShape(), "a preference: give its shape.");
                case "electre3" ->
                    lacking(
                            criteria.withoutThresholds(),
                            "thresholds: give indifference and strict in its preference.");
                case "additive-value" ->
                    lacking(
                            criteria.criteria().stream()
                                    .filter(one ->
                                            one.value().isEmpty() && one.scale().isEmpty())
                                    .map(Criterion::name)
                                    .toList(),
                            "a value function and a scale: give one of the two.");
                default -> Optional.empty();
            };
        }

        private Optional<String> reasonAgainstDrawing() {
            boolean nothingToDraw =
                    scores.certain().isPresent() && weights.knowledge() instanceof WeightKnowledge.Known;
            return nothingToDraw && !document.has("methods")
                    ? Optional.of("Scores and weights are certain, so there is nothing to draw; ask for it to see.")
                    : Optional.empty();
        }

        private static Optional<String> lacking(Iterable<String> names, String what) {
            for (String name : names) {
                return Optional.of("The criterion " + Json.quoted(name) + " has not got " + what);
            }
            return Optional.empty();
        }
    }
}
