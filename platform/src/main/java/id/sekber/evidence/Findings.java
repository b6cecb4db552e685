package id.sekber.evidence;

import id.sekber.analysis.configurations.CaseTable;
import id.sekber.analysis.configurations.Fit;
import id.sekber.analysis.configurations.Minimisation;
import id.sekber.analysis.configurations.Model;
import id.sekber.analysis.configurations.Necessity;
import id.sekber.analysis.configurations.RawCases;
import id.sekber.analysis.configurations.Robustness;
import id.sekber.analysis.configurations.Solution;
import id.sekber.analysis.configurations.TruthTable;
import id.sekber.vocabulary.Advance;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the kernel answers to a question: the table, what is needed, all three solutions, and how far the lines could move.
 *
 * @param robustness of the parsimonious solution, which hangs most on where the lines are drawn
 */
record Findings(
        TruthTable table, List<Necessity> necessity, Map<Solution.Kind, Solution> solutions, Robustness robustness) {

    static final Solution.Kind WATCHED = Solution.Kind.PARSIMONIOUS;

    /** All solutions, and how far the lines could move. */
    private static final int STEPS = Solution.Kind.values().length + 1;

    private static final JsonMapper JSON = JsonMapper.shared();

    Findings {
        necessity = List.copyOf(necessity);
        solutions = new EnumMap<>(solutions);
    }

    static Findings of(Question question, Advance advance) {
        RawCases raw = question.raw();
        CaseTable given = raw.calibrated();
        CaseTable cases = question.negated() ? given.negated() : given;
        TruthTable table = TruthTable.of(cases, question.cutoffs());
        Map<Solution.Kind, Solution> solutions = new EnumMap<>(Solution.Kind.class);
        for (Solution.Kind kind : Solution.Kind.values()) {
            advance.to(solutions.size(), STEPS);
            solutions.put(kind, Minimisation.of(table, kind, question.expectations(), Question.MOST_MODELS));
        }
        advance.to(solutions.size(), STEPS);
        return new Findings(
                table,
                Necessity.of(cases),
                solutions,
                Robustness.of(raw, question.cutoffs(), question.negated(), WATCHED, question.expectations()));
    }

    CaseTable cases() {
        return table.cases();
    }

    Solution solution(Solution.Kind kind) {
        Solution solution = solutions.get(kind);
        if (solution == null) {
            throw new IllegalStateException("There is no " + kind + " solution; all three are always found.");
        }
        return solution;
    }

    /** The figures in the words of the command line: what is kept with a run and compared with a later one. */
    String json() {
        ObjectNode answer = JSON.createObjectNode();
        cases().conditions().forEach(answer.putArray("conditions")::add);
        answer.put("outcome", cases().outcome());
        ArrayNode rows = answer.putArray("truthTable");
        table.rows().forEach(row -> row(row, rows.addObject()));
        answer.put("remainders", table.remainders());
        ArrayNode needs = answer.putArray("necessity");
        for (Necessity one : necessity) {
            ObjectNode need = needs.addObject();
            need.put("condition", one.condition().text(cases().conditions()));
            need.put("inclusion", one.inclusion());
            need.put("relevance", one.relevance());
            need.put("coverage", one.coverage());
        }
        ObjectNode all = answer.putObject("solutions");
        for (Solution.Kind kind : Solution.Kind.values()) {
            ArrayNode models = all.putArray(kind.name().toLowerCase(Locale.ROOT));
            solution(kind).models().forEach(model -> model(model, models.addObject()));
        }
        robustness(answer.putObject("robustness"));
        return JSON.writeValueAsString(answer);
    }

    private void row(TruthTable.Row row, ObjectNode answer) {
        answer.put("row", table.number(row));
        answer.put("configuration", table.configuration(row).text(cases().conditions()));
        answer.put("n", row.cases().size());
        answer.put("inclusion", row.fit().inclusion());
        answer.put("pri", row.fit().pri());
        answer.put("outcome", row.code().sign());
        row.cases().forEach(answer.putArray("cases")::add);
        row.contradicting().forEach(answer.putArray("contradicting")::add);
    }

    private void model(Model model, ObjectNode answer) {
        ArrayNode terms = answer.putArray("terms");
        for (Model.Part part : model.parts()) {
            ObjectNode term = terms.addObject();
            term.put("term", part.term().text(cases().conditions()));
            fit(part.fit(), term);
            term.put("uniqueCoverage", part.uniqueCoverage());
            part.cases().forEach(term.putArray("cases")::add);
        }
        fit(model.fit(), answer);
    }

    private static void fit(Fit fit, ObjectNode answer) {
        answer.put("inclusion", fit.inclusion());
        answer.put("pri", fit.pri());
        answer.put("coverage", fit.coverage());
    }

    private void robustness(ObjectNode answer) {
        range(robustness.inclusion(), answer.putArray("inclusionCut"));
        range(robustness.frequency(), answer.putArray("frequencyCut"));
        ArrayNode thresholds = answer.putArray("thresholds");
        for (Robustness.ThresholdRange one : robustness.thresholds()) {
            ObjectNode threshold = thresholds.addObject();
            threshold.put("column", one.column());
            threshold.put("threshold", one.position());
            threshold.put("value", one.value());
            range(one.range(), threshold.putArray("range"));
        }
    }

    private static void range(Robustness.Range range, ArrayNode answer) {
        answer.add(range.low());
        answer.add(range.high());
    }
}
