package id.sekber.evidence;

import id.sekber.analysis.configurations.Calibration;
import id.sekber.analysis.configurations.Cutoffs;
import id.sekber.analysis.configurations.Expectations;
import id.sekber.analysis.configurations.RawCases;
import id.sekber.analysis.configurations.Solution;
import id.sekber.cases.Case;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the kernel is asked: numbers, anchors and lines, frozen. Its text is a question of the command line, so that whoever
 * has it can run the study again without us.
 */
record Question(
        List<Trait> conditions,
        Trait outcome,
        List<String> cases,
        Map<Trait, List<Double>> values,
        Map<Trait, Anchors> anchors,
        Settings.Cuts cuts,
        boolean negated,
        Map<Trait, Condition.Expected> expected) {

    /** More models than a reader could weigh; a study that has more says so. */
    static final int MOST_MODELS = 100;

    private static final JsonMapper JSON = JsonMapper.shared();

    Question {
        conditions = List.copyOf(conditions);
        cases = List.copyOf(cases);
        values = new LinkedHashMap<>(values);
        anchors = new LinkedHashMap<>(anchors);
        expected = new LinkedHashMap<>(expected);
    }

    static Question of(Settings settings, Sample sample, int yearOfCoding) {
        Map<Trait, List<Double>> values = new LinkedHashMap<>();
        Map<Trait, Anchors> anchors = new LinkedHashMap<>();
        Map<Trait, Condition.Expected> expected = new LinkedHashMap<>();
        for (Condition condition : settings.conditions()) {
            anchors.put(condition.trait(), condition.anchors());
            if (condition.expected() != Condition.Expected.EITHER) {
                expected.put(condition.trait(), condition.expected());
            }
        }
        anchors.put(settings.outcome(), settings.outcomeAnchors());
        for (Trait trait : anchors.keySet()) {
            values.put(trait, listed(sample.column(trait, yearOfCoding)));
        }
        return new Question(
                settings.conditions().stream().map(Condition::trait).toList(),
                settings.outcome(),
                sample.used().stream().map(Case::id).toList(),
                values,
                anchors,
                settings.cuts(),
                settings.negated(),
                expected);
    }

    private static List<Double> listed(double[] numbers) {
        List<Double> list = new ArrayList<>();
        for (double number : numbers) {
            list.add(number);
        }
        return list;
    }

    List<Double> values(Trait trait) {
        return values.getOrDefault(trait, List.of());
    }

    Anchors anchors(Trait trait) {
        return anchors.getOrDefault(trait, Anchors.AS_CODED);
    }

    Condition.Expected expected(Trait trait) {
        return expected.getOrDefault(trait, Condition.Expected.EITHER);
    }

    RawCases raw() {
        Map<String, List<Double>> columns = new LinkedHashMap<>();
        values.forEach((trait, column) -> columns.put(trait.name(), column));
        Map<String, Calibration> calibrations = new LinkedHashMap<>();
        anchors.forEach((trait, given) ->
                given.calibration().ifPresent(calibration -> calibrations.put(trait.name(), calibration)));
        return new RawCases(
                conditions.stream().map(Trait::name).toList(), outcome.name(), cases, columns, calibrations);
    }

    Cutoffs cutoffs() {
        return cuts.cutoffs();
    }

    Expectations expectations() {
        TreeSet<String> present = new TreeSet<>();
        TreeSet<String> absent = new TreeSet<>();
        expected.forEach((trait, way) -> (way == Condition.Expected.PRESENT ? present : absent).add(trait.name()));
        return new Expectations(present, absent);
    }

    /** As the command line reads it, asking for this kind of solution. */
    String json(Solution.Kind kind) {
        ObjectNode document = JSON.createObjectNode();
        ArrayNode names = document.putArray("conditions");
        conditions.forEach(trait -> names.add(trait.name()));
        document.put("outcome", outcome.name());
        ArrayNode rows = document.putArray("cases");
        for (int i = 0; i < cases.size(); i++) {
            ObjectNode row = rows.addObject();
            row.put("name", cases.get(i));
            ObjectNode numbers = row.putObject("values");
            for (Map.Entry<Trait, List<Double>> column : values.entrySet()) {
                numbers.put(column.getKey().name(), column.getValue().get(i));
            }
        }
        ObjectNode calibration = document.putObject("calibration");
        anchors.forEach((trait, given) -> {
            if (given.way() != Anchors.Way.AS_CODED) {
                ObjectNode one = calibration.putObject(trait.name());
                one.put("type", given.way().code());
                ArrayNode thresholds = one.putArray("thresholds");
                given.values().forEach(thresholds::add);
            }
        });
        document.put("inclusionCut", cuts.inclusion());
        document.put("exclusionCut", cuts.exclusion());
        document.put("priCut", cuts.pri());
        document.put("frequencyCut", cuts.frequency());
        document.put("solution", kind.name().toLowerCase(Locale.ROOT));
        ObjectNode expectations = document.putObject("expectations");
        expected.forEach((trait, way) -> expectations.put(trait.name(), way.code()));
        document.put("negate", negated);
        document.put("models", MOST_MODELS);
        document.put("robustness", true);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    static Question read(String json) {
        JsonNode document = JSON.readTree(json);
        List<Trait> conditions = new ArrayList<>();
        document.get("conditions").forEach(name -> conditions.add(Trait.valueOf(name.asString())));
        Trait outcome = Trait.valueOf(document.get("outcome").asString());
        Map<Trait, List<Double>> values = new LinkedHashMap<>();
        Map<Trait, Anchors> anchors = new LinkedHashMap<>();
        Map<Trait, Condition.Expected> expected = new LinkedHashMap<>();
        List<Trait> columns = new ArrayList<>(conditions);
        columns.add(outcome);
        for (Trait trait : columns) {
            List<Double> column = new ArrayList<>();
            document.get("cases")
                    .forEach(row ->
                            column.add(row.get("values").get(trait.name()).asDouble()));
            values.put(trait, column);
            anchors.put(trait, anchors(document.get("calibration").optional(trait.name())));
        }
        List<String> cases = new ArrayList<>();
        document.get("cases").forEach(row -> cases.add(row.get("name").asString()));
        document.get("expectations")
                .properties()
                .forEach(one -> expected.put(
                        Trait.valueOf(one.getKey()),
                        Condition.Expected.valueOf(one.getValue().asString().toUpperCase(Locale.ROOT))));
        return new Question(
                conditions,
                outcome,
                cases,
                values,
                anchors,
                new Settings.Cuts(
                        document.get("inclusionCut").decimalValue(),
                        document.get("exclusionCut").decimalValue(),
                        document.get("priCut").decimalValue(),
                        document.get("frequencyCut").asInt()),
                document.get("negate").asBoolean(),
                expected);
    }

    private static Anchors anchors(Optional<JsonNode> calibration) {
        return calibration
                .map(given -> {
                    List<BigDecimal> thresholds = new ArrayList<>();
                    given.get("thresholds").forEach(one -> thresholds.add(one.decimalValue()));
                    return new Anchors(
                            Anchors.Way.valueOf(given.get("type").asString().toUpperCase(Locale.ROOT)), thresholds);
                })
                .orElse(Anchors.AS_CODED);
    }
}
