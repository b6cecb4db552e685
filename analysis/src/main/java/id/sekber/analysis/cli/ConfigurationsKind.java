package id.sekber.analysis.cli;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.configurations.Calibration;
import id.sekber.analysis.configurations.CaseTable;
import id.sekber.analysis.configurations.Cutoffs;
import id.sekber.analysis.configurations.Expectations;
import id.sekber.analysis.configurations.Fit;
import id.sekber.analysis.configurations.Minimisation;
import id.sekber.analysis.configurations.Model;
import id.sekber.analysis.configurations.Necessity;
import id.sekber.analysis.configurations.RawCases;
import id.sekber.analysis.configurations.Robustness;
import id.sekber.analysis.configurations.Solution;
import id.sekber.analysis.configurations.Term;
import id.sekber.analysis.configurations.TruthTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code configurations}: which combinations of conditions go with an outcome. */
final class ConfigurationsKind implements Kind {

    private static final int MOST_MODELS = 100_000;
    private static final Locale INDONESIAN = new Locale("id", "ID");

    @Override
    public void answer(Question question, JsonWriter answer) {
        JsonObject document = question.document()
                .only(
                        "conditions",
                        "outcome",
                        "cases",
                        "calibration",
                        "inclusionCut",
                        "exclusionCut",
                        "priCut",
                        "frequencyCut",
                        "solution",
                        "expectations",
                        "negate",
                        "models",
                        "robustness");
        RawCases raw = raw(document);
        Cutoffs cutoffs = cutoffs(document);
        boolean negated = document.maybe("negate").map(Json::truth).orElse(false);
        Solution.Kind kind = kind(document);
        Expectations expectations = expectations(document);
        int models =
                document.maybe("models").map(json -> json.whole(1, MOST_MODELS)).orElse(Minimisation.MODELS_SHOWN);

        CaseTable given = raw.calibrated();
        CaseTable cases = negated ? given.negated() : given;
        TruthTable table = TruthTable.of(cases, cutoffs);
        Solution solution = Minimisation.of(table, kind, expectations, models);

        answer.texts("conditions", cases.conditions());
        answer.text("outcome", cases.outcome());
        answer.list("truthTable", table.rows(), row -> answer.object(() -> row(table, row, answer)));
        answer.whole("remainders", table.remainders());
        answer.list("necessity", Necessity.of(cases), one -> answer.object(() -> necessity(one, cases, answer)));
        answer.text("solution", kind.name().toLowerCase(Locale.ROOT));
        answer.texts(
                "primeImplicants",
                solution.primeImplicants().stream()
                        .map(term -> term.text(cases.conditions()))
                        .toList());
        answer.list("solutions", solution.models(), model -> answer.object(() -> model(model, cases, answer)));
        answer.truth("complete", solution.complete());
        answer.truth("exact", solution.exact());
        answer.text("summary", solution.explanation(cases).words(Locale.ENGLISH));
        readings(solution, cases, answer);
        if (document.maybe("robustness").map(Json::truth).orElse(false)) {
            robustness(Robustness.of(raw, cutoffs, negated, kind, expectations), answer);
        }
        skipped(solution, cases, answer);
    }

    private static RawCases raw(JsonObject document) {
        List<String> conditions = document.get("conditions").list().names();
        String outcome = document.get("outcome").text();
        List<String> columns = new ArrayList<>(conditions);
        columns.add(outcome);
        Map<String, List<Double>> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column, new ArrayList<>()));
        List<String> names = new ArrayList<>();
        for (Json item : document.get("cases").list().items()) {
            JsonObject one = item.object().only("name", "values");
            names.add(one.get("name").text());
            JsonObject row = one.get("values").object().only(columns.toArray(String[]::new));
            values.forEach((column, list) -> list.add(row.get(column).number()));
        }
        return new RawCases(conditions, outcome, names, values, calibrations(document, values.keySet()));
    }

    private static Map<String, Calibration> calibrations(JsonObject document, Set<String> columns) {
        Map<String, Calibration> calibrations = new LinkedHashMap<>();
        document.maybe("calibration")
                .map(Json::object)
                .ifPresent(all -> all.only(columns.toArray(String[]::new))
                        .keys()
                        .forEach(column -> calibrations.put(
                                column, calibration(all.get(column).object()))));
        return calibrations;
    }

    private static Calibration calibration(JsonObject json) {
        json.only("type", "thresholds");
        String type = json.get("type").oneOf("direct", "indirect", "crisp");
        JsonList list = json.get("thresholds").list();
        try {
            return switch (type) {
                case "direct" -> {
                    double[] anchors = list.numbers(3);
                    yield new Calibration.Direct(anchors[0], anchors[1], anchors[2]);
                }
                case "crisp" -> new Calibration.Crisp(list.numbers(1)[0]);
                default -> {
                    List<Double> cuts = new ArrayList<>();
                    for (double cut : list.numbers()) {
                        cuts.add(cut);
                    }
                    yield new Calibration.Indirect(cuts);
                }
            };
        } catch (InputRefused e) {
            boolean knowsPlace = e.getMessage().startsWith("calibration");
            throw knowsPlace ? e : e.inside(json.place().path());
        }
    }

    private static Cutoffs cutoffs(JsonObject document) {
        double inclusion =
                document.maybe("inclusionCut").map(json -> json.between(0, 1)).orElse(Cutoffs.USUAL.inclusion());
        return new Cutoffs(
                inclusion,
                document.maybe("exclusionCut").map(json -> json.between(0, 1)).orElse(inclusion),
                document.maybe("priCut").map(json -> json.between(0, 1)).orElse(Cutoffs.USUAL.pri()),
                document.maybe("frequencyCut")
                        .map(json -> json.whole(1, Integer.MAX_VALUE))
                        .orElse(Cutoffs.USUAL.frequency()));
    }

    private static Solution.Kind kind(JsonObject document) {
        return document.maybe("solution")
                .map(json -> json.oneOf("complex", "parsimonious", "intermediate"))
                .map(name -> Solution.Kind.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Solution.Kind.PARSIMONIOUS);
    }

    private static Expectations expectations(JsonObject document) {
        Set<String> present = new TreeSet<>();
        Set<String> absent = new TreeSet<>();
        document.maybe("expectations").map(Json::object).ifPresent(all -> {
            all.only(document.get("conditions").list().names().toArray(String[]::new));
            for (String condition : all.keys()) {
                String expected = all.get(condition).oneOf("present", "absent");
                (expected.equals("present") ? present : absent).add(condition);
            }
        });
        return new Expectations(present, absent);
    }

    private static void row(TruthTable table, TruthTable.Row row, JsonWriter answer) {
        answer.whole("row", table.number(row));
        answer.text("configuration", table.configuration(row).text(table.cases().conditions()));
        answer.whole("n", row.cases().size());
        answer.number("inclusion", row.fit().inclusion());
        answer.number("pri", row.fit().pri());
        answer.text("outcome", row.code().sign());
        answer.texts("cases", row.cases());
        answer.texts("contradicting", row.contradicting());
    }

    private static void necessity(Necessity necessity, CaseTable cases, JsonWriter answer) {
        answer.text("condition", necessity.condition().text(cases.conditions()));
        answer.number("inclusion", necessity.inclusion());
        answer.number("relevance", necessity.relevance());
        answer.number("coverage", necessity.coverage());
    }

    private static void model(Model model, CaseTable cases, JsonWriter answer) {
        answer.list(
                "terms",
                model.parts(),
                part -> answer.object(() -> {
                    answer.text("term", part.term().text(cases.conditions()));
                    fit(part.fit(), answer);
                    answer.number("uniqueCoverage", part.uniqueCoverage());
                    answer.texts("cases", part.cases());
                }));
        fit(model.fit(), answer);
    }

    private static void fit(Fit fit, JsonWriter answer) {
        answer.number("inclusion", fit.inclusion());
        answer.number("pri", fit.pri());
        answer.number("coverage", fit.coverage());
    }

    /** Each term once, however many models it is part of. */
    private static void readings(Solution solution, CaseTable cases, JsonWriter answer) {
        Set<Term> terms = new LinkedHashSet<>();
        solution.models().forEach(model -> terms.addAll(model.terms()));
        answer.list(
                "readings",
                terms,
                term -> answer.object(() -> {
                    answer.text("term", term.text(cases.conditions()));
                    answer.text(
                            "id",
                            term.reading(cases.conditions(), cases.outcome()).words(INDONESIAN));
                    answer.text(
                            "en",
                            term.reading(cases.conditions(), cases.outcome()).words(Locale.ENGLISH));
                }));
    }

    private static void robustness(Robustness robustness, JsonWriter answer) {
        answer.object("robustness", () -> {
            range("inclusionCut", robustness.inclusion(), answer);
            range("frequencyCut", robustness.frequency(), answer);
            answer.list(
                    "thresholds",
                    robustness.thresholds(),
                    one -> answer.object(() -> {
                        answer.text("column", one.column());
                        answer.whole("threshold", one.position());
                        answer.number("value", one.value());
                        range("range", one.range(), answer);
                    }));
        });
    }

    private static void range(String key, Robustness.Range range, JsonWriter answer) {
        answer.numbers(key, new double[] {range.low(), range.high()});
    }

    private static void skipped(Solution solution, CaseTable cases, JsonWriter answer) {
        List<Solution> skipped = solution.finding() == Solution.Finding.MODELS ? List.of() : List.of(solution);
        answer.list(
                "skipped",
                skipped,
                not -> answer.object(() -> {
                    answer.text("method", not.kind().name().toLowerCase(Locale.ROOT));
                    answer.text("reason", not.explanation(cases).words(Locale.ENGLISH));
                }));
    }
}
