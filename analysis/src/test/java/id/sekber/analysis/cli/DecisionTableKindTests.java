package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTableKindTests {

    private static final String EXAMPLE = """
            {"alternatives": ["A1", "A2"],
             "criteria": [{"name": "cost", "direction": "min", "weight": 0.4,
                           "preference": {"shape": "linear", "indifference": 1, "strict": 5, "veto": 20}}],
             "scores": [[10.0], [12.0]],
             "methods": ["weighted-sum", "topsis", "vikor", "promethee", "electre3"],
             "vikor": {"v": 0.5}, "topsis": {"normalisation": "vector"}, "weightedSum": {"normalisation": "min-max"}}
            """;

    private static final String DRAWN = """
            {"alternatives": ["A1", "A2"],
             "criteria": [{"name": "cost", "direction": "min", "scale": {"worst": 9, "best": 1}},
                          {"name": "equity", "direction": "max", "value": [[0, 0], [5, 1]]}],
             "scores": [[{"low": 1, "high": 3}, {"mean": 2, "sd": 0.5}],
                        [{"mu": 0.1, "sigma": 0.05}, 4]],
             "weights": {"order": ["cost", "equity"]}, "samples": 20000, "seed": 5}
            """;

    private static JsonObject answered(String document) {
        return Answered.to("decision-table", document).answer();
    }

    private static List<String> methods(JsonObject answer, String key) {
        return answer.get(key).list().items().stream()
                .map(one -> one.object().get("method").text())
                .toList();
    }

    private static JsonObject result(JsonObject answer, String method) {
        return answer.get("results")
                .list()
                .get(methods(answer, "results").indexOf(method))
                .object();
    }

    @Test
    void answersTheExampleOfTheContract() {
        JsonObject answer = answered(EXAMPLE);
        assertThat(answer.keys()).containsExactly("results", "skipped");
        assertThat(methods(answer, "results"))
                .containsExactly("weighted-sum", "topsis", "vikor", "promethee", "electre3");
        for (Json item : answer.get("results").list().items()) {
            assertThat(item.object().keys()).startsWith("method", "scores", "ranking");
            assertThat(item.object().get("ranking").list().numbers()).containsExactly(1, 2);
        }
        JsonObject promethee = result(answer, "promethee");
        assertThat(promethee.keys()).contains("phiPlus", "phiMinus", "phi", "preferences");
        // An advantage of 2 lies a quarter of the way from indifference at 1 to preference at 5.
        assertThat(promethee.get("phiPlus").list().numbers()).containsExactly(0.25, 0);
        assertThat(promethee.get("phi").list().numbers()).containsExactly(0.25, -0.25);
        assertThat(promethee.get("preferences").list().get(0).list().texts())
                .containsExactly("indifferent", "preferred");
        JsonObject electre = result(answer, "electre3");
        assertThat(electre.keys()).contains("credibility", "descending", "ascending");
        assertThat(electre.get("credibility").list().get(1).list().numbers()).containsExactly(0.75, 0);
        assertThat(answer.get("skipped").list().size()).isZero();
    }

    @Test
    void runsEveryMethodThatAppliesAndSaysWhyTheOthersDoNot() {
        JsonObject answer = answered("""
                {"alternatives": ["A1", "A2"], "criteria": [{"name": "cost", "direction": "min", "weight": 1}],
                 "scores": [[10], [12]]}
                """);
        assertThat(methods(answer, "results")).containsExactly("weighted-sum", "topsis", "vikor");
        assertThat(methods(answer, "skipped")).containsExactly("additive-value", "promethee", "electre3", "smaa");
        assertThat(answer.get("skipped").list().get(1).object().get("reason").text())
                .isEqualTo("The criterion \"cost\" has not got a preference: give its shape.");
    }

    @Test
    void leavesUncertainScoresAndUnknownWeightsToStochasticAcceptability() {
        JsonObject answer = answered(DRAWN);
        assertThat(methods(answer, "results")).containsExactly("smaa");
        assertThat(methods(answer, "skipped"))
                .containsExactly("weighted-sum", "additive-value", "topsis", "vikor", "promethee", "electre3");
        assertThat(answer.get("skipped").list().get(0).object().get("reason").text())
                .contains("scores[0][0] is uncertain");
        JsonObject smaa = result(answer, "smaa");
        assertThat(smaa.keys())
                .containsExactly(
                        "method",
                        "samples",
                        "seed",
                        "scores",
                        "ranking",
                        "rankAcceptability",
                        "centralWeights",
                        "confidence",
                        "pairwiseWinning",
                        "standardError");
        assertThat(smaa.get("standardError").object().keys())
                .containsExactly("rankAcceptability", "centralWeights", "confidence", "pairwiseWinning");
        double first = smaa.get("rankAcceptability").list().get(0).list().numbers()[0];
        assertThat(smaa.get("standardError")
                        .object()
                        .get("rankAcceptability")
                        .list()
                        .get(0)
                        .list()
                        .numbers()[0])
                .isCloseTo(Math.sqrt(first * (1 - first) / 20_000), within(1e-15));
        for (int a = 0; a < 2; a++) {
            double[] central = smaa.get("centralWeights").list().get(a).list().numbers();
            assertThat(central[0]).as("the order is kept").isGreaterThanOrEqualTo(central[1]);
        }
        assertThat(methods(answered(DRAWN.replace("{\"order\": [\"cost\", \"equity\"]}", "\"unknown\"")), "results"))
                .containsExactly("smaa");
    }

    @Test
    void treatsWeightsThatNobodyStatedAsUnknown() {
        String none = DRAWN.replace("\"weights\": {\"order\": [\"cost\", \"equity\"]}, ", "");
        String unknown = DRAWN.replace("{\"order\": [\"cost\", \"equity\"]}", "\"unknown\"");
        assertThat(Answered.to("decision-table", none).out())
                .isEqualTo(Answered.to("decision-table", unknown).out());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void answersTheSameSeedTheSameWhateverTheNumberOfProcessors(int processors) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(processors);
        try {
            assertThat(pool.submit(() -> Answered.to("decision-table", DRAWN)).get())
                    .isEqualTo(Answered.to("decision-table", DRAWN));
        } finally {
            pool.shutdown();
        }
        assertThat(Answered.to("decision-table", DRAWN.replace("\"seed\": 5", "\"seed\": 6"))
                        .out())
                .isNotEqualTo(Answered.to("decision-table", DRAWN).out());
    }

    @Test
    void drawsFromCertainTablesOnlyWhenAskedTo() {
        String certain = EXAMPLE.replace("\"electre3\"]", "\"smaa\"], \"samples\": 100");
        JsonObject smaa = result(answered(certain), "smaa");
        assertThat(smaa.get("rankAcceptability").list().get(0).list().numbers()).containsExactly(1, 0);
        assertThat(smaa.get("centralWeights").list().get(1)).isInstanceOf(JsonNull.class);
        assertThat(smaa.get("confidence").list().get(1)).isInstanceOf(JsonNull.class);
    }

    @Test
    void usesTheValueFunctionOrTheScaleForAdditiveValue() {
        String certain = """
                {"alternatives": ["A1", "A2"],
                 "criteria": [{"name": "cost", "direction": "min", "scale": {"worst": 9, "best": 1}},
                              {"name": "equity", "direction": "max", "value": [[0, 0], [5, 1]]}],
                 "scores": [[5, 2.5], [1, 5]], "weights": [1, 3], "methods": ["additive-value"]}
                """;
        assertThat(result(answered(certain), "additive-value")
                        .get("scores")
                        .list()
                        .numbers())
                .containsExactly(new double[] {0.5, 1}, within(1e-12));
    }

    @Test
    void weighsAPairOfCriteriaByJudgements() {
        JsonObject ahp = answered("{\"method\": \"ahp\", \"matrix\": [[1, 3], [0.333, 1]]}");
        assertThat(ahp.keys()).contains("weights", "lambdaMax", "consistencyRatio", "results", "skipped");
        assertThat(ahp.get("weights").list().numbers()).containsExactly(new double[] {0.75, 0.25}, within(1e-3));
        assertThat(ahp.get("consistencyRatio").number()).isZero();
        JsonObject bwm = answered("""
                {"method": "bwm", "best": "cost", "worst": "equity", "bestToOthers": {"equity": 4, "time": 2},
                 "othersToWorst": {"cost": 4, "time": 2}}
                """);
        assertThat(bwm.get("criteria").list().texts()).containsExactly("cost", "equity", "time");
        assertThat(bwm.get("weights").list().numbers())
                .containsExactly(new double[] {4 / 7.0, 1 / 7.0, 2 / 7.0}, within(1e-12));
        assertThat(bwm.get("ksi").number()).isZero();
    }

    @Test
    void siftsBeforeItComparesPairs() {
        StringBuilder names = new StringBuilder("\"A0\"");
        StringBuilder scores = new StringBuilder("[0]");
        for (int a = 1; a <= 1000; a++) {
            names.append(String.format(Locale.ROOT, ", \"A%d\"", a));
            scores.append(String.format(Locale.ROOT, ", [%d]", a));
        }
        JsonObject answer = answered("{\"alternatives\": [" + names
                + "], \"criteria\": [{\"name\": \"x\", \"direction\": \"max\", \"weight\": 1, \"preference\": {\"strict\": 1}}],"
                + " \"scores\": [" + scores + "]}");
        assertThat(methods(answer, "results")).containsExactly("weighted-sum", "topsis", "vikor");
        assertThat(answer.get("skipped").list().get(1).object().get("reason").text())
                .contains("1001 are more than 1000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`[\"A1\", \"A2\"]` | `[]` | alternatives (line 1): found an empty list; there must be at least one name",
                "`[\"A1\", \"A2\"]` | `[\"A1\", \"A1\"]` | alternatives[1] (line 1): found \"A1\"; a name must be unique",
                "`[\"A1\", \"A2\"]` | `[\"A1\", \" \"]` | alternatives[1] (line 1): found \" \"; a name must not be blank",
                "`[\"A1\", \"A2\"]` | `[\"A1\", 2]` | alternatives[1]: found 2; a text is needed here",
                "`\"alternatives\": [\"A1\", \"A2\"],` | `` | the document: found no \"alternatives\"",
                "`\"cost\"` | `\"\"` | criteria[0].name (line 2): found \"\"; a name must not be blank",
                "`\"name\": \"cost\", ` | `` | criteria[0] (line 2): found no \"name\"",
                "`\"direction\": \"min\"` | `\"direction\": \"less\"` | criteria[0].direction (line 2): found \"less\"; it must be one of min, max",
                "`\"direction\": \"min\", ` | `` | criteria[0] (line 2): found no \"direction\"",
                "`0.4` | `-0.4` | criteria[0].weight (line 2): found -0.4; it must not be negative",
                "`0.4` | `0` | criteria (line 2): found a list of 1; at least one weight must be above zero",
                "`0.4` | `1e308` | criteria[0].weight (line 2): found 1.0E308; a number must be finite",
                "`0.4` | `NaN` | line 2, column",
                "`0.4` | `-Infinity` | line 2, column",
                "`0.4` | `\"much\"` | criteria[0].weight (line 2): found \"much\"; a number is needed here",
                "`\"weight\"` | `\"wieght\"` | criteria[0].wieght (line 2): found the unknown key \"wieght\"",
                "`\"linear\"` | `\"round\"` | criteria[0].preference.shape (line 3): found \"round\"; it must be one of usual",
                "`\"indifference\": 1` | `\"indifference\": -1` | criteria[0].preference.indifference: found -1.0; it must not be negative",
                "`\"strict\": 5` | `\"strict\": 0.5` | criteria[0].preference.strict: found 0.5; it must be at least the indifference",
                "`\"veto\": 20` | `\"veto\": 2` | criteria[0].preference.veto: found 2.0; it must be at least the strict",
                "`\"linear\"` | `\"gaussian\"` | criteria[0].preference (line 3): found no \"gaussian\"",
                "`\"linear\", \"indifference\": 1` | `\"u\"` | criteria[0].preference (line 3): found no \"indifference\"",
                "`\"strict\": 5, ` | `` | criteria[0].preference (line 3): found no \"strict\"",
                "`\"veto\"` | `\"vetoes\"` | criteria[0].preference.vetoes (line 3): found the unknown key",
                "`{\"shape\": \"linear\", \"indifference\": 1, \"strict\": 5, \"veto\": 20}` | `5` | criteria[0].preference (line 3): found 5; an object is needed",
                "`[[10.0], [12.0]]` | `[[10.0]]` | scores (line 4): found a list of 1; there are 2 alternatives, and each has one row",
                "`[[10.0], [12.0]]` | `[]` | scores (line 4): found an empty list; there are 2 alternatives",
                "`[12.0]` | `[12.0, 3]` | scores[1] (line 4): found a list of 2; there are 1 criteria",
                "`[12.0]` | `12.0` | scores[1]: found 12; a list is needed here",
                "`[12.0]` | `[\"12\"]` | scores[1][0] (line 4): found \"12\"; a score is a number",
                "`[12.0]` | `[null]` | scores[1][0] (line 4): found null; a score is a number",
                "`[12.0]` | `[1e308]` | scores[1][0]: found 1.0E308; a number must be finite",
                "`\"topsis\", \"vikor\"` | `\"topsys\"` | methods[1] (line 5): found \"topsys\"; it must be one of weighted-sum",
                "`\"topsis\", \"vikor\"` | `\"topsis\", \"topsis\"` | methods[2] (line 5): found \"topsis\"; a method is asked for once",
                "`[\"weighted-sum\", \"topsis\", \"vikor\", \"promethee\", \"electre3\"]` | `[]` | methods (line 5): found an empty list",
                "`\"v\": 0.5` | `\"v\": 1.5` | vikor.v (line 6): found 1.5; it must lie between 0.0 and 1.0",
                "`\"v\": 0.5` | `\"w\": 0.5` | vikor.w (line 6): found the unknown key \"w\"",
                "`{\"normalisation\": \"vector\"}` | `{\"normalisation\": \"length\"}` | topsis.normalisation (line 6): found \"length\"; it must be one of",
                "`{\"normalisation\": \"min-max\"}` | `\"min-max\"` | weightedSum (line 6): found \"min-max\"; an object is needed",
                "`\"weightedSum\"` | `\"weighted\"` | weighted (line 6): found the unknown key \"weighted\"",
                "`[[10.0], [12.0]]` | `[[0], [12.0]], \"weights\": 3` | weights (line 4): found 3; the criteria have weights already",
            })
    void refusesEachBrokenRuleInOneLine(String right, String wrong, String line) {
        assertThat(EXAMPLE).contains(right);
        assertThat(Answered.to("decision-table", EXAMPLE.replace(right, wrong)).refusal())
                .contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"equity\", \"dir` | `\"cost\", \"dir` | criteria[1].name (line 3): found \"cost\"; a name must be unique",
                "`\"worst\": 9` | `\"worst\": 1` | criteria[0].scale.best (line 2): found 1; it must differ from \"worst\"",
                "`\"worst\": 9` | `\"worst\": 0` | criteria[0].scale of \"cost\": found best 1.0 and worst 0.0; less is better here",
                "`\"worst\": 9, ` | `` | criteria[0].scale (line 2): found no \"worst\"",
                "`[5, 1]` | `[5, 2]` | criteria[1].value[1][1]: found 2; it must lie between 0",
                "`[[0, 0], [5, 1]]` | `[[0, 0]]` | criteria[1].value.points: found 1 of them; there must be at least two",
                "`[[0, 0], [5, 1]]` | `[[5, 0], [0, 1]]` | criteria[1].value.points[1]: found score 0.0 after 5.0",
                "`[5, 1]` | `[5]` | criteria[1].value[1] (line 3): found a list of 1; it must have 2 numbers",
                "`\"low\": 1` | `\"low\": 4` | scores[0][0].low: found 4.0, above high 3.0; low must not exceed high",
                "`\"low\": 1, ` | `` | scores[0][0] (line 4): found no \"low\"",
                "`\"low\": 1` | `\"mean\": 1` | scores[0][0].mean (line 4): found the unknown key \"mean\"",
                "`\"sd\": 0.5` | `\"sd\": -0.5` | scores[0][1].sd (line 4): found -0.5; it must not be negative",
                "`\"mu\": 0.1` | `\"mu\": 1000` | scores[1][0].exp(mu + 8 sigma): found Infinity",
                "`{\"mu\": 0.1, \"sigma\": 0.05}` | `{}` | scores[1][0] (line 5): found an empty object; a score is a number",
                "`\"samples\": 20000` | `\"samples\": 0` | samples (line 6): found 0; it must be a whole number from 1 to",
                "`\"samples\": 20000` | `\"samples\": 2.5` | samples (line 6): found 2.5; it must be a whole number",
                "`\"seed\": 5` | `\"seed\": 0.5` | seed (line 6): found 0.5; it must be a whole number",
                "`{\"order\": [\"cost\", \"equity\"]}` | `\"known\"` | weights (line 6): found \"known\"; it must be one of unknown",
                "`{\"order\": [\"cost\", \"equity\"]}` | `[1]` | weights (line 6): found a list of 1; it must have 2 numbers",
                "`{\"order\": [\"cost\", \"equity\"]}` | `[1, -1]` | weights[1]: found -1; it must not be negative",
                "`{\"order\": [\"cost\", \"equity\"]}` | `[0, 0]` | weights (line 6): found a list of 2; at least one weight must be above zero",
                "`{\"order\": [\"cost\", \"equity\"]}` | `{}` | weights (line 6): found an empty object; weights are \"unknown\"",
                "`[\"cost\", \"equity\"]` | `[\"cost\", \"cost\"]` | weights.order[1] (line 6): found \"cost\"; a name must be unique",
                "`[\"cost\", \"equity\"]` | `[\"cost\", \"speed\"]` | weights.order[1] (line 6): found \"speed\"; it must be one of cost, equity",
                "`[\"cost\", \"equity\"]` | `[]` | weights.order (line 6): found an empty list",
                "`\"max\", ` | `\"max\", \"weight\": 2, ` | criteria[1] (line 3): found an object",
                "`\"min\", ` | `\"min\", \"weight\": 2, ` | criteria[1] (line 3): found an object",
                "`{\"order\": [\"cost\", \"equity\"]}` | `{\"method\": \"ahp\", \"matrix\": [[1]]}` | weights.matrix (line 6): found a list of 1; there are 2 criteria",
                "`{\"order\": [\"cost\", \"equity\"]}` | `{\"method\": \"ahp\", \"matrix\": [[1, 0], [2, 1]]}` | weights.matrix[0][1]: found 0.0; it must be above zero",
            })
    void refusesEachBrokenRuleOfUncertainTablesInOneLine(String right, String wrong, String line) {
        assertThat(DRAWN).contains(right);
        assertThat(Answered.to("decision-table", DRAWN.replace(right, wrong)).refusal())
                .contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"method\": \"swing\"}` | method (line 1): found \"swing\"; it must be one of ahp, bwm",
                "`{\"method\": \"ahp\"}` | the document: found no \"matrix\"",
                "`{\"method\": \"ahp\", \"matrix\": []}` | matrix: found 0 rows; there must be 1 to 100",
                "`{\"method\": \"ahp\", \"matrix\": [[1, 3], [2]]}` | matrix[1] (line 1): found a list of 1; it must have 2 numbers",
                "`{\"method\": \"ahp\", \"matrix\": [[1, 3], [2, 1]]}` | matrix[0][1]: found 3.0 against 2.0 opposite; each must be one divided by the other",
                "`{\"method\": \"ahp\", \"matrix\": [[2, 3], [0.333, 1]]}` | matrix[0][0]: found 2.0; a criterion is as important as itself",
                "`{\"method\": \"ahp\", \"matrix\": [[1, 1e308], [0.333, 1]]}` | matrix[0][1]: found 1.0E308; a number must be finite",
                "`{\"method\": \"ahp\", \"matrix\": [[1]], \"priority\": \"first\"}` | priority (line 1): found \"first\"; it must be one of",
                "`{\"method\": \"ahp\", \"matrix\": [[1]], \"criteria\": [\"a\", \"b\"]}` | matrix (line 1): found a list of 1; there are 2 criteria",
                "`{\"method\": \"ahp\", \"matrix\": [[1]], \"best\": \"a\"}` | best (line 1): found the unknown key",
                "`{\"method\": \"bwm\", \"best\": \"a\", \"worst\": \"b\", \"othersToWorst\": {\"a\": 2}}` | the document: found no \"bestToOthers\"",
                "`{\"method\": \"bwm\", \"best\": \"a\", \"worst\": \"c\", \"bestToOthers\": {\"b\": 2}, \"othersToWorst\": {\"a\": 2}}` | worst (line 1): found \"c\"; it must be one of a, b",
                "`{\"method\": \"bwm\", \"best\": \"a\", \"worst\": \"b\", \"bestToOthers\": {\"b\": 0.5}, \"othersToWorst\": {\"a\": 2}}` | bestToOthers.b (line 1): found 0.5; it must be 1 or more",
                "`{\"method\": \"bwm\", \"best\": \"a\", \"worst\": \"b\", \"bestToOthers\": {\"a\": 2, \"b\": 2}, \"othersToWorst\": {\"a\": 2}}` | bestToOthers.a (line 1): found 2; a criterion is 1 time",
                "`{\"method\": \"bwm\", \"best\": \"a\", \"worst\": \"b\", \"bestToOthers\": {\"b\": 2}, \"othersToWorst\": {\"b\": 1}}` | othersToWorst (line 1): found no \"a\"",
                "`{\"method\": \"bwm\", \"best\": \"a\", \"worst\": \"a\", \"bestToOthers\": {\"b\": 2}, \"othersToWorst\": {\"b\": 1}}` | worst (line 1): found \"a\"; the best criterion is not the worst",
            })
    void refusesJudgementsThatCannotBe(String document, String line) {
        assertThat(Answered.to("decision-table", document).refusal()).contains(line);
    }
}
