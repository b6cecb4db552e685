package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Published decisions through the command line; the source of each stands in its file under {@code reference/}. */
class ReferenceDecisionsTests {

    private static final int SAMPLES = 200_000;

    /** Hwang and Yoon 1981. */
    @Test
    void fighterAircraft() {
        JsonObject file = Reference.read("B-topsis-fighter-aircraft.json");
        JsonObject topsis = result(table(file, "topsis", List.of()), 0);
        double[] closeness = numbers(file.get("published").object(), "closeness");
        assertThat(numbers(topsis, "scores"))
                .containsExactly(closeness, within(file.get("tolerance").number()));
        assertThat(numbers(topsis, "scores"))
                .containsExactly(numbers(file.get("computed").object(), "closeness"), within(1e-6));
        // The file lists the alternatives from the first to the last, the answer gives each its rank.
        assertThat(numbers(topsis, "ranking")).containsExactly(1, 4, 2, 3);
    }

    /** Opricovic and Tzeng 2004. */
    @Test
    void mountainDestination() {
        JsonObject file = Reference.read("B-vikor-mountain.json");
        JsonObject computed = file.get("computed").object();
        JsonObject vikor = result(table(file, "vikor", List.of()), 0);
        assertThat(numbers(vikor, "totalRegret")).containsExactly(numbers(computed, "S"), within(1e-12));
        assertThat(numbers(vikor, "worstRegret")).containsExactly(numbers(computed, "R"), within(1e-12));
        assertThat(numbers(vikor, "scores")).containsExactly(numbers(computed, "Q"), within(1e-12));
        assertThat(vikor.get("compromise").list().texts())
                .containsExactly(file.get("published").object().get("best").text());
    }

    /** Construction of Roy 1978 and of Belton and Stewart 2002, with numbers made by two independent programs. */
    @Test
    void credibilityOfOutranking() {
        JsonObject file = Reference.read("B-electre3-credibility.json");
        List<String> preferences = new ArrayList<>();
        for (int c = 0; c < 4; c++) {
            preferences.add(", \"preference\": {\"indifference\": " + numbers(file, "q")[c] + ", \"strict\": "
                    + numbers(file, "p")[c] + ", \"veto\": " + numbers(file, "v")[c] + "}");
        }
        JsonObject electre = result(table(file, "electre3", preferences), 0);
        JsonObject computed = file.get("computed").object();
        for (int a = 0; a < 5; a++) {
            for (String matrix : List.of("concordance", "credibility")) {
                assertThat(row(electre, matrix, a)).containsExactly(row(computed, matrix, a), within(1e-12));
            }
        }
    }

    /** Saaty 1977. */
    @Test
    void wealthOfNations() {
        JsonObject file = Reference.read("B-ahp-wealth-of-nations.json");
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            rows.add(Arrays.toString(row(file, "matrix", i)));
        }
        JsonObject ahp = Answered.to("decision-table", "{\"method\": \"ahp\", \"matrix\": " + rows + "}")
                .answer();
        JsonObject published = file.get("published").object();
        double tolerance = file.get("tolerance").number();
        assertThat(numbers(ahp, "weights")).containsExactly(numbers(published, "weights"), within(tolerance));
        assertThat(ahp.get("lambdaMax").number())
                .isCloseTo(published.get("lambda_max").number(), within(tolerance));
        assertThat(ahp.get("consistencyRatio").number())
                .isCloseTo(published.get("CR").number(), within(0.005));
        assertThat(numbers(ahp, "weights"))
                .containsExactly(numbers(file.get("computed").object(), "weights"), within(1e-6));
    }

    /** Comparisons of Rezaei 2015 under the linear model of Rezaei 2016, also as the weights of a table. */
    @Test
    void choosingACar() {
        JsonObject file = Reference.read("B-bwm-linear-car.json");
        List<String> criteria = file.get("criteria").list().texts();
        String judgements = "{\"method\": \"bwm\", \"best\": \"price\", \"worst\": \"style\", \"bestToOthers\": "
                + named(criteria, numbers(file, "best_to_others")) + ", \"othersToWorst\": "
                + named(criteria, numbers(file, "others_to_worst")) + "}";
        JsonObject computed = file.get("computed").object();
        JsonObject bwm = Answered.to("decision-table", judgements).answer();
        assertThat(bwm.get("criteria").list().texts()).isEqualTo(criteria);
        assertThat(numbers(bwm, "weights")).containsExactly(numbers(computed, "weights"), within(1e-6));
        assertThat(bwm.get("ksi").number()).isCloseTo(computed.get("xi_L").number(), within(1e-6));

        List<String> stated = criteria.stream()
                .map(name -> "{\"name\": \"" + name + "\", \"direction\": \"max\"}")
                .toList();
        String table = "{\"alternatives\": [\"A\", \"B\"], \"criteria\": " + stated
                + ", \"scores\": [[1, 0, 1, 1, 1], [0, 1, 0, 0, 0]], \"methods\": [\"weighted-sum\"], \"weights\": "
                + judgements + "}";
        JsonObject answer = Answered.to("decision-table", table).answer();
        double price = numbers(computed, "weights")[1];
        assertThat(numbers(result(answer, 0), "weights")).containsExactly(numbers(bwm, "weights"));
        assertThat(numbers(result(answer, 1), "scores")).containsExactly(new double[] {1 - price, price}, within(1e-6));
    }

    /** Integrated by hand. */
    @Test
    void acceptabilityIntegratedByHand() {
        for (Json item :
                Reference.read("B-smaa-analytic.json").get("cases").list().items()) {
            JsonObject exact = item.object();
            JsonObject smaa = result(drawn(exact), 0);
            JsonObject errors = smaa.get("standardError").object();
            for (int a = 0; a < 3; a++) {
                String name = List.of("A", "B", "C").get(a);
                double first = exact.has("rank1_acceptability")
                        ? exact.get("rank1_acceptability").object().get(name).number()
                        : 1 / 3.0;
                assertThat(row(smaa, "rankAcceptability", a)[0])
                        .isCloseTo(first, within(3 * row(errors, "rankAcceptability", a)[0]));
                if (exact.has("central_weight") || a == 0) {
                    double[] central = exact.has("central_weight")
                            ? numbers(exact.get("central_weight").object(), name)
                            : numbers(exact, "central_weight_of_A");
                    for (int c = 0; c < central.length; c++) {
                        assertThat(row(smaa, "centralWeights", a)[c])
                                .isCloseTo(central[c], within(3 * row(errors, "centralWeights", a)[c]));
                    }
                }
            }
        }
    }

    /**
     * R package smaa 0.3-3 on the trial of two heparins. Its licence keeps the measurements out of this repository, and no
     * paper was found that quotes them, so its figures are not computed again. What is compared is the law that binds any
     * answer: the mean of the central weights, by how often each alternative is first, is the mean of all weights, a third
     * each.
     */
    @Test
    void centralWeightsAverageToTheMeanOfAllWeights() {
        JsonObject peer = Reference.read("B-smaa-thrombo.json")
                .get("computed")
                .object()
                .get("no_preference")
                .object();
        for (int c = 0; c < 3; c++) {
            double mean = 0;
            for (String drug : List.of("Heparin", "Enoxaparin")) {
                mean += peer.get("rank1").object().get(drug).number()
                        * numbers(peer.get("central_weights").object(), drug)[c];
            }
            assertThat(mean).isCloseTo(1 / 3.0, within(0.005));
        }
        JsonObject smaa = result(Answered.to("decision-table", """
                        {"alternatives": ["A", "B"],
                         "criteria": [{"name": "x", "direction": "max"}, {"name": "y", "direction": "min"},
                                      {"name": "z", "direction": "max"}],
                         "scores": [[{"mu": -2, "sigma": 0.3}, {"mean": 3, "sd": 0.4}, {"low": 1, "high": 2}],
                                    [{"mu": -2.2, "sigma": 0.1}, {"mean": 2.5, "sd": 0.6}, {"low": 1, "high": 4}]],
                         "weights": "unknown", "methods": ["smaa"], "samples": 200000}
                        """).answer(), 0);
        for (int c = 0; c < 3; c++) {
            double mean = 0;
            for (int a = 0; a < 2; a++) {
                mean += row(smaa, "rankAcceptability", a)[0] * row(smaa, "centralWeights", a)[c];
            }
            assertThat(mean).isCloseTo(1 / 3.0, within(0.002));
        }
    }

    private static JsonObject drawn(JsonObject exact) {
        int n = exact.get("criteria").whole(1, 10);
        List<String> criteria = IntStream.range(0, n)
                .mapToObj(c ->
                        "{\"name\": \"c" + c + "\", \"direction\": \"max\", \"scale\": {\"worst\": 0, \"best\": 1}}")
                .toList();
        JsonObject values = exact.get("values").object();
        List<String> rows = values.keys().stream()
                .map(name -> Arrays.toString(numbers(values, name)))
                .toList();
        return Answered.to(
                        "decision-table",
                        "{\"alternatives\": [\"A\", \"B\", \"C\"], \"criteria\": " + criteria + ", \"scores\": " + rows
                                + ", \"weights\": \"unknown\", \"methods\": [\"smaa\"], \"seed\": 7, \"samples\": "
                                + SAMPLES + "}")
                .answer();
    }

    /** The answer to a file's matrix, directions and weights, with more said of each criterion. */
    private static JsonObject table(JsonObject file, String method, List<String> more) {
        List<String> directions = file.get("direction").list().texts();
        double[] weights = numbers(file, "weights");
        List<String> criteria = new ArrayList<>();
        for (int c = 0; c < weights.length; c++) {
            criteria.add("{\"name\": \"c" + c + "\", \"direction\": \"" + directions.get(c) + "\", \"weight\": "
                    + weights[c] + (more.isEmpty() ? "" : more.get(c)) + "}");
        }
        List<String> rows = new ArrayList<>();
        List<String> alternatives = new ArrayList<>();
        for (int a = 0; a < file.get("matrix").list().size(); a++) {
            rows.add(Arrays.toString(row(file, "matrix", a)));
            alternatives.add("\"A" + (a + 1) + "\"");
        }
        return Answered.to(
                        "decision-table",
                        "{\"alternatives\": " + alternatives + ", \"criteria\": " + criteria + ", \"scores\": " + rows
                                + ", \"methods\": [\"" + method + "\"]}")
                .answer();
    }

    private static String named(List<String> names, double[] numbers) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            fields.add("\"" + names.get(i) + "\": " + numbers[i]);
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private static JsonObject result(JsonObject answer, int index) {
        return answer.get("results").list().get(index).object();
    }

    private static double[] row(JsonObject object, String key, int row) {
        return object.get(key).list().get(row).list().numbers();
    }

    private static double[] numbers(JsonObject object, String key) {
        return object.get(key).list().numbers();
    }
}
