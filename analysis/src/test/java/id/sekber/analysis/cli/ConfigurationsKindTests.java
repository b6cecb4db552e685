package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationsKindTests {

    private static final String EXAMPLE = """
            {"conditions": ["DEV", "URB"], "outcome": "SURV",
             "cases": [{"name": "AU", "values": {"DEV": 720, "URB": 0.12, "SURV": 0.05}},
                       {"name": "BE", "values": {"DEV": 1098, "URB": 0.89, "SURV": 0.95}},
                       {"name": "CZ", "values": {"DEV": 586, "URB": 0.98, "SURV": 0.89}},
                       {"name": "EE", "values": {"DEV": 468, "URB": 0.07, "SURV": 0.12}}],
             "calibration": {"DEV": {"type": "direct", "thresholds": [400, 550, 900]}},
             "inclusionCut": 0.8, "priCut": 0.0, "frequencyCut": 1,
             "solution": "parsimonious", "expectations": {"DEV": "present"}, "negate": false}
            """;

    private static List<String> terms(JsonObject answer) {
        return answer.get("solutions").list().items().stream()
                .map(model -> model.object().get("terms").list().items().stream()
                        .map(term -> term.object().get("term").text())
                        .collect(Collectors.joining(" + ")))
                .toList();
    }

    @Test
    void answersInTheFormOfTheContract() {
        JsonObject answer = Answered.to("configurations", EXAMPLE).answer();
        JsonObject row = answer.get("truthTable").list().get(0).object();
        assertThat(row.keys())
                .containsExactly("row", "configuration", "n", "inclusion", "pri", "outcome", "cases", "contradicting");
        assertThat(answer.get("truthTable").list().items().stream()
                        .map(one -> one.object().get("configuration").text() + " "
                                + one.object().get("outcome").text()))
                .containsExactly("~DEV*~URB 0", "DEV*~URB 0", "DEV*URB 1");
        assertThat(answer.get("remainders").number()).isEqualTo(1);
        assertThat(answer.get("necessity").list().items().stream()
                        .map(one -> one.object().get("condition").text()))
                .containsExactly("DEV", "~DEV", "URB", "~URB");
        assertThat(answer.get("primeImplicants").list().texts()).containsExactly("URB");
        assertThat(terms(answer)).containsExactly("URB");
        JsonObject model = answer.get("solutions").list().get(0).object();
        assertThat(model.keys()).containsExactly("terms", "inclusion", "pri", "coverage");
        JsonObject term = model.get("terms").list().get(0).object();
        assertThat(term.get("cases").list().texts()).containsExactly("BE", "CZ");
        // URB against SURV by hand: sum of minima 1.96, sum of URB 2.06, of SURV 2.01.
        assertThat(term.get("inclusion").number()).isCloseTo((0.05 + 0.89 + 0.89 + 0.07) / 2.06, within(1e-12));
        assertThat(term.get("coverage").number()).isCloseTo((0.05 + 0.89 + 0.89 + 0.07) / 2.01, within(1e-12));
        assertThat(term.get("uniqueCoverage").number())
                .isCloseTo(term.get("coverage").number(), within(1e-12));
        assertThat(answer.get("complete").truth()).isTrue();
        JsonObject reading = answer.get("readings").list().get(0).object();
        assertThat(reading.get("id").text()).isEqualTo("Bila URB ada, maka SURV ada");
        assertThat(answer.get("skipped").list().size()).isZero();
    }

    @Test
    void findsComplexAndNegatedSolutionsToo() {
        assertThat(terms(Answered.to("configurations", EXAMPLE.replace("parsimonious", "complex"))
                        .answer()))
                .containsExactly("DEV*URB");
        JsonObject negated = Answered.to("configurations", EXAMPLE.replace("\"negate\": false", "\"negate\": true"))
                .answer();
        assertThat(negated.get("outcome").text()).isEqualTo("~SURV");
        assertThat(terms(negated)).containsExactly("~URB");
    }

    @Test
    void listsWhatCannotBeMinimised() {
        JsonObject answer = Answered.to(
                        "configurations", EXAMPLE.replace("\"inclusionCut\": 0.8", "\"inclusionCut\": 1"))
                .answer();
        assertThat(answer.get("solutions").list().size()).isZero();
        JsonObject skipped = answer.get("skipped").list().get(0).object();
        assertThat(skipped.get("method").text()).isEqualTo("parsimonious");
        assertThat(skipped.get("reason").text()).contains("SURV", "nothing to shorten");
    }

    @Test
    void tellsHowFarTheLinesCouldBeMoved() {
        JsonObject robustness = Answered.to(
                        "configurations", EXAMPLE.replace("\"negate\": false", "\"robustness\": true"))
                .answer()
                .get("robustness")
                .object();
        double[] inclusion = robustness.get("inclusionCut").list().numbers();
        assertThat(inclusion[0]).isLessThan(0.8);
        assertThat(inclusion[1]).isGreaterThanOrEqualTo(0.8);
        assertThat(robustness.get("thresholds").list().size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"DEV\": 720` | `\"DEV\": 550` | cases[0].values.DEV: found 0.5 for case \"AU\"; a membership of exactly 0.5",
                "`0.12` | `0.5` | cases[0].values.URB: found 0.5 for case \"AU\"",
                "`0.12` | `1.2` | cases[0].values.URB: found 1.2; a membership lies between 0 and 1",
                "`0.12` | `-0.1` | cases[0].values.URB: found -0.1",
                "`0.12` | `1e308` | cases[0].values.URB (line 2): found 1.0E308; a number must be finite",
                "`0.12` | `NaN` | line 2, column",
                "`0.12` | `\"high\"` | cases[0].values.URB (line 2): found \"high\"; a number is needed here",
                "`\"URB\": 0.12, ` | `` | cases[0].values (line 2): found no \"URB\"",
                "`\"URB\": 0.12` | `\"URB\": 0.12, \"GDP\": 1` | cases[0].values.GDP (line 2): found the unknown key \"GDP\"",
                "`\"name\": \"BE\"` | `\"name\": \"AU\"` | cases[1]: found \"AU\" again; a name must be unique",
                "`[\"DEV\", \"URB\"]` | `[\"DEV\", \"DEV\"]` | conditions[1] (line 1): found \"DEV\"; a name must be unique",
                "`[\"DEV\", \"URB\"]` | `[]` | conditions (line 1): found an empty list",
                "`\"outcome\": \"SURV\"` | `\"outcome\": \"URB\"` | the unknown key \"SURV\"",
                "`[400, 550, 900]` | `[400, 350, 900]` | calibration.DEV.thresholds: found 400.0, 350.0, 900.0; exclusion, crossover and inclusion must ascend",
                "`[400, 550, 900]` | `[400, 550]` | calibration.DEV.thresholds (line 6): found a list of 2; it must have 3 numbers",
                "`\"direct\"` | `\"vague\"` | calibration.DEV.type (line 6): found \"vague\"; it must be one of direct, indirect, crisp",
                "`\"direct\"` | `\"indirect\"` | calibration.DEV.values: found 4 different raw values",
                "`{\"DEV\": {\"type\"` | `{\"GDP\": {\"type\"` | calibration.GDP (line 6): found the unknown key \"GDP\"",
                "`\"inclusionCut\": 0.8` | `\"inclusionCut\": 1.8` | inclusionCut (line 7): found 1.8; it must lie between",
                "`\"inclusionCut\": 0.8` | `\"exclusionCut\": 0.9` | exclusionCut: found 0.9; it must not lie above",
                "`\"priCut\": 0.0` | `\"priCut\": -1` | priCut (line 7): found -1",
                "`\"frequencyCut\": 1` | `\"frequencyCut\": 0.5` | frequencyCut (line 7): found 0.5; it must be a whole number",
                "`\"parsimonious\"` | `\"shortest\"` | solution (line 8): found \"shortest\"; it must be one of complex",
                "`{\"DEV\": \"present\"}` | `{\"DEV\": \"maybe\"}` | expectations.DEV (line 8): found \"maybe\"",
                "`{\"DEV\": \"present\"}` | `{\"GDP\": \"present\"}` | expectations.GDP (line 8): found the unknown key",
                "`\"negate\": false` | `\"negate\": 0` | negate (line 8): found 0; true or false is needed",
                "`\"negate\"` | `\"negated\"` | the unknown key \"negated\"",
                "`\"negate\": false` | `\"robustness\": \"yes\"` | robustness (line 8): found \"yes\"; true or false is needed",
                "`\"negate\": false` | `\"models\": 0` | models (line 8): found 0; it must be a whole number from 1",
                "`[400, 550, 900]` | `[400, 550, 1e308]` | calibration.DEV.thresholds[2]: found 1.0E308; a number must be finite",
                "`[400, 550, 900]` | `[]` | calibration.DEV.thresholds (line 6): found an empty list; it must have 3 numbers",
                "`\"type\": \"direct\", ` | `` | calibration.DEV (line 6): found no \"type\"",
                "`\"name\": \"BE\", ` | `` | cases[1] (line 3): found no \"name\"",
                "`\"name\": \"BE\"` | `\"name\": \" \"` | cases[1]: found a blank name",
                "`[\"DEV\", \"URB\"]` | `[\"DEV*\", \"URB\"]` | the unknown key \"DEV\"",
                "`\"outcome\": \"SURV\",` | `` | found no \"outcome\"",
            })
    void refusesEachBrokenRuleInOneLine(String right, String wrong, String line) {
        assertThat(EXAMPLE).contains(right);
        assertThat(Answered.to("configurations", EXAMPLE.replace(right, wrong)).refusal())
                .contains(line);
    }

    @Test
    void refusesAnEmptyListOfCases() {
        assertThat(Answered.to("configurations", "{\"conditions\": [\"DEV\"], \"outcome\": \"SURV\", \"cases\": []}")
                        .refusal())
                .contains("cases: found an empty list");
    }
}
