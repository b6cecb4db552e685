package id.sekber.analysis.cli;

import id.sekber.analysis.criteria.WeightKnowledge;
import id.sekber.analysis.criteria.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a decision says of its weights.
 *
 * @param settled the weights, where they are settled
 * @param knowledge what stochastic acceptability may assume
 * @param judged the judgements from which the weights follow, where there are any
 */
record StatedWeights(Optional<Weights> settled, WeightKnowledge knowledge, Optional<JudgedWeights> judged) {

    static StatedWeights in(JsonObject document, StatedCriteria stated) {
        Optional<Weights> beside =
                stated.weights().isEmpty() ? Optional.empty() : Optional.of(new Weights(stated.weights()));
        if (!document.has("weights")) {
            return of(
                    beside,
                    beside.<WeightKnowledge>map(WeightKnowledge.Known::new).orElseGet(WeightKnowledge.Unknown::new));
        }
        Json json = document.get("weights");
        if (json.ifText().isPresent()) {
            json.oneOf("unknown");
            return of(beside, new WeightKnowledge.Unknown());
        }
        if (json instanceof JsonObject object && object.has("order")) {
            return of(beside, ordered(object, stated.names()));
        }
        if (beside.isPresent()) {
            throw json.refused("the criteria have weights already", "give the weights in one of the two places");
        }
        if (json instanceof JsonList list) {
            return known(listed(list, stated.criteria().size()), Optional.empty());
        }
        if (json instanceof JsonObject object && object.has("method")) {
            JudgedWeights judged = JudgedWeights.of(object, stated.names());
            return known(judged.weights(), Optional.of(judged));
        }
        throw json.refused(
                "weights are \"unknown\", {\"order\": [...]}, judgements by {\"method\": ...}, or a list of numbers",
                "write one of these");
    }

    private static StatedWeights of(Optional<Weights> settled, WeightKnowledge knowledge) {
        return new StatedWeights(settled, knowledge, Optional.empty());
    }

    private static StatedWeights known(Weights weights, Optional<JudgedWeights> judged) {
        return new StatedWeights(Optional.of(weights), new WeightKnowledge.Known(weights), judged);
    }

    private static WeightKnowledge ordered(JsonObject json, List<String> names) {
        JsonList order = json.only("order").get("order").list();
        List<Integer> positions = new ArrayList<>();
        for (String name : order.names()) {
            int position = names.indexOf(name);
            if (position < 0) {
                throw order.get(positions.size())
                        .refused("it must be one of " + String.join(", ", names), "name a criterion");
            }
            positions.add(position);
        }
        return new WeightKnowledge.Ordered(positions);
    }

    private static Weights listed(JsonList list, int criteria) {
        double[] weights = list.numbers(criteria);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += list.get(i).notNegative();
        }
        if (sum == 0) {
            throw list.refused("at least one weight must be above zero", "say which criterion matters");
        }
        return Weights.of(weights);
    }
}
