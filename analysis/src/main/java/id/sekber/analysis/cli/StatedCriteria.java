package id.sekber.analysis.cli;

import id.sekber.analysis.criteria.Criterion;
import id.sekber.analysis.criteria.Direction;
import id.sekber.analysis.criteria.Preference;
import id.sekber.analysis.criteria.Scale;
import id.sekber.analysis.criteria.ValueFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * The criteria of a decision, with the weights that stand beside them.
 *
 * @param weights one per criterion; empty where none has one
 * @param withoutShape names of the criteria that do not say by which shape an advantage counts
 * @param withoutThresholds names of the criteria that do not say from where on an advantage counts
 */
record StatedCriteria(
        List<Criterion> criteria, List<Double> weights, Set<String> withoutShape, Set<String> withoutThresholds) {

    static StatedCriteria in(JsonObject document) {
        JsonList list = document.get("criteria").list();
        if (list.size() == 0) {
            throw list.refused("there must be at least one criterion", "say what matters");
        }
        List<Criterion> criteria = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        Set<String> withoutShape = new TreeSet<>();
        Set<String> withoutThresholds = new TreeSet<>();
        Map<String, Integer> positions = new HashMap<>();
        for (Json item : list.items()) {
            JsonObject json = item.object().only("name", "direction", "weight", "preference", "scale", "value");
            Criterion criterion = criterion(json, positions);
            criteria.add(criterion);
            json.maybe("weight").ifPresent(weight -> weights.add(weight.notNegative()));
            if (weights.size() != criteria.size() && !weights.isEmpty()) {
                throw json.refused(
                        "weights stand beside every criterion or beside none",
                        "add the missing \"weight\" or remove the others");
            }
            Optional<JsonObject> preference = json.maybe("preference").map(Json::object);
            if (criterion.preference().isEmpty()) {
                withoutShape.add(criterion.name());
            }
            if (preference.isEmpty() || isShapeWithoutThresholds(preference.get())) {
                withoutThresholds.add(criterion.name());
            }
        }
        if (weights.size() != criteria.size() && !weights.isEmpty()) {
            throw list.refused("weights stand beside every criterion or beside none", "add the missing ones");
        }
        if (!weights.isEmpty() && weights.stream().allMatch(weight -> weight == 0)) {
            throw list.refused("at least one weight must be above zero", "say which criterion matters");
        }
        return new StatedCriteria(criteria, weights, withoutShape, withoutThresholds);
    }

    List<String> names() {
        return criteria.stream().map(Criterion::name).toList();
    }

    private static Criterion criterion(JsonObject json, Map<String, Integer> positions) {
        String name = json.get("name").text();
        if (name.isBlank()) {
            throw json.get("name").refused("a name must not be blank", "name it");
        }
        Integer before = positions.putIfAbsent(name, positions.size());
        if (before != null) {
            throw json.get("name")
                    .refused("a name must be unique and stands already at criteria[" + before + "]", "rename one");
        }
        Direction direction =
                json.get("direction").oneOf("min", "max").equals("max") ? Direction.MAXIMISE : Direction.MINIMISE;
        Optional<Preference> preference = json.maybe("preference").map(StatedCriteria::preference);
        Optional<Scale> scale = json.maybe("scale").map(StatedCriteria::scale);
        Optional<ValueFunction> value = json.maybe("value").map(StatedCriteria::value);
        return json.inPlace(() -> new Criterion(name, direction, preference, scale, value));
    }

    private static Preference preference(Json json) {
        JsonObject given = json.object().only("shape", "indifference", "strict", "veto", "gaussian");
        Preference.Shape shape = given.maybe("shape")
                .map(word -> word.oneOf("usual", "u", "v", "level", "linear", "gaussian"))
                .map(word -> Preference.Shape.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Preference.Shape.LINEAR);
        switch (shape) {
            case U -> given.get("indifference");
            case V, LEVEL, LINEAR -> given.get("strict");
            case GAUSSIAN -> given.get("gaussian");
            case USUAL -> {}
        }
        double indifference = given.maybe("indifference").map(Json::number).orElse(0.0);
        double strict = given.maybe("strict").map(Json::number).orElse(indifference);
        double spread = given.maybe("gaussian").map(Json::number).orElse(0.0);
        OptionalDouble veto =
                given.has("veto") ? OptionalDouble.of(given.get("veto").number()) : OptionalDouble.empty();
        return given.inPlace(() -> new Preference(shape, indifference, strict, veto, spread));
    }

    /** A bell curve alone says nothing of the thresholds that outranking by ELECTRE compares with. */
    private static boolean isShapeWithoutThresholds(JsonObject preference) {
        return preference.has("gaussian") && !preference.has("strict") && !preference.has("indifference");
    }

    private static Scale scale(Json json) {
        JsonObject given = json.object().only("worst", "best");
        double worst = given.get("worst").number();
        double best = given.get("best").number();
        if (worst == best) {
            throw given.get("best").refused("it must differ from \"worst\"", "give the range of scores that matters");
        }
        return new Scale(worst, best);
    }

    private static ValueFunction value(Json json) {
        List<ValueFunction.Point> points = new ArrayList<>();
        for (Json item : json.list().items()) {
            double[] point = item.list().numbers(2);
            points.add(new ValueFunction.Point(point[0], item.list().get(1).between(0, 1)));
        }
        return json.inPlace(() -> new ValueFunction(points));
    }
}
