package id.sekber.analysis.cli;

import id.sekber.analysis.criteria.BestWorst;
import id.sekber.analysis.criteria.PairwiseComparison;
import id.sekber.analysis.criteria.Weights;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Weights that follow from judgements of how many times as important one criterion is as another.
 *
 * @param criteria what was judged, in the order of the weights
 * @param fields writes what the method says of the judgements
 */
record JudgedWeights(String method, List<String> criteria, Weights weights, Consumer<JsonWriter> fields) {

    /** Judgements alone, as a document of their own: they name their criteria themselves, or number them. */
    static JudgedWeights of(JsonObject document) {
        return document.has("criteria")
                ? of(document, document.get("criteria").list().names())
                : of(document, List.of());
    }

    /** Judgements of the criteria given; of none, where they name their own. */
    static JudgedWeights of(JsonObject json, List<String> criteria) {
        return switch (json.get("method").oneOf("ahp", "bwm")) {
            case "ahp" -> pairwise(json.only("method", "matrix", "priority", "criteria"), criteria);
            default ->
                bestWorst(json.only("method", "best", "worst", "bestToOthers", "othersToWorst", "criteria"), criteria);
        };
    }

    void write(JsonWriter answer) {
        answer.text("method", method);
        answer.texts("criteria", criteria);
        answer.numbers("weights", weights.values());
        fields.accept(answer);
    }

    private static JudgedWeights pairwise(JsonObject json, List<String> criteria) {
        JsonList matrix = json.get("matrix").list();
        int n = matrix.size();
        if (!criteria.isEmpty() && n != criteria.size()) {
            throw matrix.refused(
                    "there are " + criteria.size() + " criteria, and each has one row", "write one row for each");
        }
        List<List<Double>> rows = new ArrayList<>();
        for (Json item : matrix.items()) {
            List<Double> row = new ArrayList<>();
            for (double judgement : item.list().numbers(n)) {
                row.add(judgement);
            }
            rows.add(row);
        }
        boolean means = json.maybe("priority")
                .map(word -> word.oneOf("eigenvector", "geometric-mean").equals("geometric-mean"))
                .orElse(false);
        PairwiseComparison.Result result = json.inPlace(() -> new PairwiseComparison(rows))
                .weights(means ? PairwiseComparison.Priority.GEOMETRIC_MEAN : PairwiseComparison.Priority.EIGENVECTOR);
        List<String> names = criteria.isEmpty()
                ? IntStream.rangeClosed(1, n).mapToObj(i -> "C" + i).toList()
                : criteria;
        return new JudgedWeights("ahp", names, result.weights(), answer -> {
            answer.text("priority", means ? "geometric-mean" : "eigenvector");
            answer.number("lambdaMax", result.lambdaMax());
            answer.number("consistencyIndex", result.consistencyIndex());
            answer.number("consistencyRatio", result.consistencyRatio());
            answer.truth("consistent", result.consistent());
            PairwiseComparison.Judgement least = result.leastFitting();
            answer.object("leastFitting", () -> {
                answer.text("criterion", names.get(least.row()));
                answer.text("against", names.get(least.column()));
                answer.number("stated", least.stated());
                answer.number("implied", least.implied());
            });
        });
    }

    private static JudgedWeights bestWorst(JsonObject json, List<String> criteria) {
        JsonObject toOthers = json.get("bestToOthers").object();
        JsonObject toWorst = json.get("othersToWorst").object();
        List<String> names = criteria.isEmpty() ? judged(json, toOthers, toWorst) : criteria;
        String[] known = names.toArray(String[]::new);
        String best = json.get("best").oneOf(known);
        String worst = json.get("worst").oneOf(known);
        List<Double> bestToOthers = comparisons(toOthers.only(known), names, best);
        List<Double> othersToWorst = comparisons(toWorst.only(known), names, worst);
        if (names.size() > 1 && best.equals(worst)) {
            throw json.get("worst").refused("the best criterion is not the worst as well", "name another");
        }
        BestWorst.Result result =
                BestWorst.weights(names.indexOf(best), names.indexOf(worst), bestToOthers, othersToWorst);
        return new JudgedWeights("bwm", names, result.weights(), answer -> answer.number("ksi", result.ksi()));
    }

    /** Every name once, in the order in which the document first says it. */
    private static List<String> judged(JsonObject json, JsonObject toOthers, JsonObject toWorst) {
        Set<String> names = new LinkedHashSet<>();
        if (!toOthers.has(json.get("best").text())) {
            names.add(json.get("best").text());
        }
        names.addAll(toOthers.keys());
        names.addAll(toWorst.keys());
        return List.copyOf(names);
    }

    /** One comparison per criterion; that of a criterion with itself may be left out. */
    private static List<Double> comparisons(JsonObject json, List<String> names, String self) {
        List<Double> comparisons = new ArrayList<>();
        for (String name : names) {
            if (name.equals(self) && !json.has(name)) {
                comparisons.add(1.0);
                continue;
            }
            Json comparison = json.get(name);
            double times = comparison.number();
            if (name.equals(self) && times != 1) {
                throw comparison.refused("a criterion is 1 time as important as itself", "write 1 or leave it out");
            }
            if (times < 1) {
                throw comparison.refused("it must be 1 or more", "say how many times as important");
            }
            comparisons.add(times);
        }
        return comparisons;
    }
}
