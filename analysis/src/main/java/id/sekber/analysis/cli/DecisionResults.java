package id.sekber.analysis.cli;

import id.sekber.analysis.criteria.DecisionTable;
import id.sekber.analysis.criteria.Electre3;
import id.sekber.analysis.criteria.Promethee;
import id.sekber.analysis.criteria.RankingMethod;
import id.sekber.analysis.criteria.RankingMethod.Outcome;
import id.sekber.analysis.criteria.StochasticAcceptability;
import id.sekber.analysis.criteria.StochasticAcceptability.Estimate;
import id.sekber.analysis.criteria.StochasticAcceptability.Supporter;
import id.sekber.analysis.criteria.Topsis;
import id.sekber.analysis.criteria.Vikor;
import id.sekber.analysis.criteria.WeightedSum;
import id.sekber.analysis.criteria.Weights;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The answers to a decision table as the command line writes them. */
final class DecisionResults {

    private DecisionResults() {}

    /** What was drawn, and how to draw it again. */
    record Drawn(long samples, long seed, StochasticAcceptability.Result result) {}

    static void write(DecisionTable table, RankingMethod method, Weights weights, JsonWriter answer) {
        Outcome outcome = method.rank(table, weights);
        answer.object(() -> {
            answer.text("method", method.name());
            answer.numbers("scores", outcome.scores());
            answer.wholes("ranking", outcome.ranking().ranks());
            if (outcome instanceof WeightedSum.Result sum) {
                rows("contributions", sum.contributions(), answer);
            } else if (outcome instanceof Topsis.Result topsis) {
                answer.numbers("toIdeal", topsis.toIdeal());
                answer.numbers("toAntiIdeal", topsis.toAntiIdeal());
            } else if (outcome instanceof Vikor.Result vikor) {
                vikor(table, vikor, answer);
            } else if (outcome instanceof Promethee.Result promethee) {
                promethee(promethee, answer);
            } else if (outcome instanceof Electre3.Result electre) {
                electre(electre, answer);
            }
        });
    }

    private static void vikor(DecisionTable table, Vikor.Result result, JsonWriter answer) {
        answer.numbers("totalRegret", result.totalRegret());
        answer.numbers("worstRegret", result.worstRegret());
        answer.truth("acceptableAdvantage", result.acceptableAdvantage());
        answer.truth("acceptableStability", result.acceptableStability());
        answer.texts(
                "compromise",
                result.compromise().stream().map(table.alternatives()::get).toList());
    }

    private static void promethee(Promethee.Result result, JsonWriter answer) {
        answer.numbers("phiPlus", result.leaving());
        answer.numbers("phiMinus", result.entering());
        answer.numbers("phi", result.scores());
        relations("preferences", result.relations(), answer);
        rows("index", result.index(), answer);
    }

    private static void electre(Electre3.Result result, JsonWriter answer) {
        rows("concordance", result.concordance(), answer);
        rows("credibility", result.credibility(), answer);
        answer.wholes("descending", result.descending());
        answer.wholes("ascending", result.ascending());
        relations("relations", result.relations(), answer);
    }

    static void write(Drawn drawn, JsonWriter answer) {
        StochasticAcceptability.Result result = drawn.result();
        answer.object(() -> {
            answer.text("method", "smaa");
            answer.whole("samples", drawn.samples());
            answer.whole("seed", drawn.seed());
            answer.numbers("scores", result.holistic());
            answer.wholes("ranking", result.ranking().ranks());
            estimates(result, Estimate::value, answer);
            answer.object("standardError", () -> estimates(result, Estimate::standardError, answer));
        });
    }

    /** The same four fields for the values and for their standard errors; null where hardly anything was first. */
    private static void estimates(
            StochasticAcceptability.Result result, ToDoubleFunction<Estimate> part, JsonWriter answer) {
        answer.list("rankAcceptability", result.rankAcceptability(), row -> answer.numbers(numbers(row, part)));
        answer.list(
                "centralWeights",
                result.supporters(),
                supporter -> supporter.ifPresentOrElse(
                        one -> answer.numbers(numbers(one.weights(), part)), answer::nothing));
        answer.list("confidence", result.supporters(), supporter -> confidence(supporter, part, answer));
        answer.list("pairwiseWinning", result.pairwiseWinning(), row -> answer.numbers(numbers(row, part)));
    }

    private static void confidence(Optional<Supporter> supporter, ToDoubleFunction<Estimate> part, JsonWriter answer) {
        supporter.ifPresentOrElse(one -> answer.number(part.applyAsDouble(one.confidence())), answer::nothing);
    }

    private static double[] numbers(List<Estimate> estimates, ToDoubleFunction<Estimate> part) {
        return estimates.stream().mapToDouble(part).toArray();
    }

    private static void rows(String key, List<List<Double>> rows, JsonWriter answer) {
        answer.list(
                key,
                rows,
                row -> answer.numbers(
                        row.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private static void relations(String key, List<List<Promethee.Relation>> relations, JsonWriter answer) {
        answer.list(
                key,
                relations,
                row -> answer.texts(row.stream()
                        .map(relation -> relation.name().toLowerCase(Locale.ROOT))
                        .toList()));
    }
}
