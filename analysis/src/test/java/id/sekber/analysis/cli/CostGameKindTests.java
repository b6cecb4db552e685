package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostGameKindTests {

    private static final String GUIDE = """
            {"kind": "cost", "players": ["Yogyakarta", "Sleman", "Bantul"],
             "values": [0, 9.0, 7.0, 13.0, 4.0, 11.0, 9.5, 15.0], "keys": {"tonnage": [53, 34, 13]}}
            """;

    @Test
    void answersTheExampleOfTheContract() {
        JsonObject answer = Answered.to("cost-game", GUIDE.replace("\"keys\"", "\"methods\": [\"shapley\"], \"keys\""))
                .answer();
        assertThat(answer.keys())
                .containsExactly("players", "kind", "grand", "properties", "core", "allocations", "skipped");
        assertThat(answer.get("grand").number()).isEqualTo(15);
        JsonObject properties = answer.get("properties").object();
        assertThat(properties.keys()).containsExactly("monotone", "subadditive", "concave", "essential");
        JsonObject core = answer.get("core").object();
        assertThat(core.get("empty").truth()).isFalse();
        assertThat(core.get("leastCoreEpsilon").number()).isCloseTo(-1, within(1e-12));
        assertThat(core.get("witness").list().numbers()).containsExactly(new double[] {6.75, 5.25, 3}, within(1e-12));
        JsonObject shapley = answer.get("allocations").list().get(0).object();
        assertThat(shapley.keys())
                .containsExactly(
                        "method",
                        "amounts",
                        "efficient",
                        "alone",
                        "gain",
                        "harmed",
                        "verdict",
                        "inCore",
                        "worstCoalition");
        assertThat(shapley.get("amounts").list().numbers()).containsExactly(7, 5.25, 2.75);
        assertThat(shapley.get("gain").list().numbers()).containsExactly(2, 1.75, 1.25);
        assertThat(shapley.get("verdict").text()).isEqualTo("all-gain");
        assertThat(shapley.get("inCore").truth()).isTrue();
        JsonObject worst = shapley.get("worstCoalition").object();
        assertThat(worst.get("members").list().texts()).containsExactly("Yogyakarta", "Sleman");
        assertThat(worst.get("excess").number()).isEqualTo(-0.75);
        assertThat(answer.get("allocations")
                        .list()
                        .get(1)
                        .object()
                        .get("method")
                        .text())
                .isEqualTo("key:tonnage");
        assertThat(answer.get("skipped").list().size()).isZero();
    }

    @Test
    void runsEveryMethodThatAppliesAndNamesTheOthers() {
        JsonObject answer = Answered.to(
                        "cost-game", "{\"kind\": \"cost\", \"players\": [\"A\", \"B\"], \"values\": [0, 2, 3, 9]}")
                .answer();
        List<String> methods = methods(answer, "allocations");
        assertThat(methods)
                .containsExactly(
                        "equal", "proportional-to-alone", "ecm", "shapley", "prenucleolus", "least-core", "banzhaf");
        assertThat(methods(answer, "skipped"))
                .containsExactly("scrb", "aca", "nucleolus", "per-capita-nucleolus", "tau");
    }

    private static List<String> methods(JsonObject answer, String key) {
        return answer.get(key).list().items().stream()
                .map(item -> item.object().get("method").text())
                .toList();
    }

    @Test
    void readsCoalitionsByNameInAnyOrder() {
        JsonObject answer = Answered.to("cost-game", """
                        {"kind": "gain", "players": ["A", "B"], "coalitions": {"B+A": 5, "B": 2, "A": 1},
                         "methods": ["equal"]}
                        """).answer();
        assertThat(answer.get("grand").number()).isEqualTo(5);
        assertThat(answer.get("properties").object().keys())
                .containsExactly("monotone", "superadditive", "convex", "essential");
        assertThat(answer.get("allocations")
                        .list()
                        .get(0)
                        .object()
                        .get("alone")
                        .list()
                        .numbers())
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"kind\": \"cost\"` | `\"kind\": \"costs\"` | kind (line 1): found \"costs\"; it must be one of cost, gain",
                "`\"kind\": \"cost\", ` | `` | no \"kind\"",
                "`\"kind\": \"cost\"` | `\"kind\": 1` | kind (line 1): found 1; a text is needed here",
                "`\"players\": [\"Yogyakarta\", \"Sleman\", \"Bantul\"],` | `` | the document: found no \"players\"",
                "`\"players\": [\"Yogyakarta\", \"Sleman\", \"Bantul\"]` | `\"players\": \"all\"` | players (line 1): found \"all\"; a list is needed here",
                "`15.0` | `-Infinity` | line 2",
                "`\"keys\": {\"tonnage\": [53, 34, 13]}` | `\"keys\": [53]` | keys (line 2): found a list of 1; an object is needed here",
                "`53, 34` | `1e308, 34` | keys.tonnage[0]: found 1.0E308; a number must be finite",
                "`53, 34` | `true, 34` | keys.tonnage[0] (line 2): found true; a number is needed here",
                "`\"keys\"` | `\"methods\": [], \"keys\"` | methods (line 2): found an empty list",
                "`\"keys\"` | `\"methods\": \"shapley\", \"keys\"` | methods (line 2): found \"shapley\"; a list is needed here",
                "`\"keys\"` | `\"kind\": \"gain\", \"keys\"` | kind (line 2): found the key \"kind\" again",
                "`\"players\": [\"Yogyakarta\", \"Sleman\", \"Bantul\"]` | `\"players\": []` | players (line 1): found an empty list",
                "`\"Bantul\"` | `\"Sleman\"` | players[2] (line 1): found \"Sleman\"; a name must be unique",
                "`\"Bantul\"` | `\"\"` | players[2] (line 1): found \"\"; a name must not be blank",
                "`\"Bantul\"` | `7` | players[2]: found 7; a text is needed here",
                "`[0, 9.0` | `[1, 9.0` | values[0]: found 1; the empty coalition",
                "`, 15.0` | `` | values (line 2): found a list of 7; 3 players have 2^3 = 8 coalitions",
                "`15.0` | `\"15\"` | values[7] (line 2): found \"15\"; a number is needed here",
                "`15.0` | `1e308` | values[7]: found 1.0E308; a number must be finite",
                "`15.0` | `1e999` | values[7]: found Infinity; a number must be finite",
                "`15.0` | `NaN` | line 2",
                "`15.0` | `null` | values[7] (line 2): found null; a number is needed here",
                "`53, 34` | `-53, 34` | keys.tonnage[0]: found -53; it must not be negative",
                "`53, 34, 13` | `0, 0, 0` | keys.tonnage (line 2): found a list of 3; at least one weight must be positive",
                "`53, 34` | `53` | keys.tonnage (line 2): found a list of 2; it must have 3 numbers",
                "`\"keys\"` | `\"key\"` | key (line 2): found the unknown key \"key\"; known here are kind, players",
                "`\"keys\"` | `\"methods\": [\"shaply\"], \"keys\"` | methods[0] (line 2): found \"shaply\"; it must be one of",
                "`\"keys\"` | `\"methods\": [\"tau\", \"tau\"], \"keys\"` | methods[1] (line 2): found \"tau\"; a method is asked for once",
                "`\"keys\"` | `\"coalitions\": {}, \"keys\"` | one of the two",
            })
    void refusesEachBrokenRuleInOneLine(String right, String wrong, String line) {
        assertThat(GUIDE).contains(right);
        assertThat(Answered.to("cost-game", GUIDE.replace(right, wrong)).refusal())
                .contains(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{\"A\": 1, \"B\": 2}` | the coalition \"A+B\" is missing",
                "`{\"A\": 1, \"B\": 2, \"A+B\": 3, \"B+A\": 3}` | coalitions.B+A (line 1): found 3; the coalition \"B+A\" stands already",
                "`{\"A\": 1, \"C\": 2, \"A+B\": 3}` | \"C\" is no player",
                "`{\"A\": 1, \"A+A\": 2, \"A+B\": 3}` | stands twice",
                "`{\"A\": 1, \"B\": true, \"A+B\": 3}` | coalitions.B (line 1): found true; a number is needed here",
                "`[1]` | coalitions (line 1): found a list of 1; an object is needed here",
            })
    void refusesCoalitionsThatAreNotAll(String coalitions, String line) {
        String document = "{\"kind\": \"cost\", \"players\": [\"A\", \"B\"], \"coalitions\": " + coalitions + "}";
        assertThat(Answered.to("cost-game", document).refusal()).contains(line);
    }

    @Test
    void refusesNamesWithTheSignThatJoinsNames() {
        String document = "{\"kind\": \"cost\", \"players\": [\"A+B\", \"C\"], \"coalitions\": {\"C\": 1}}";
        assertThat(Answered.to("cost-game", document).refusal())
                .contains("coalitions (line 1): found an object with \"C\"; the name \"A+B\" has the plus sign");
    }

    /** Found without a table of all two to the power of thirty. */
    @Test
    void namesTheFirstCoalitionThatIsMissingAmongManyPlayers() {
        StringBuilder players = new StringBuilder("\"P0\"");
        for (int i = 1; i < 30; i++) {
            players.append(", \"P").append(i).append('"');
        }
        String document =
                "{\"kind\": \"cost\", \"players\": [" + players + "], \"coalitions\": {\"P0\": 1, \"P2\": 1}}";
        assertThat(Answered.to("cost-game", document).refusal()).contains("the coalition \"P1\" is missing");
    }

    @Test
    void refusesMorePlayersThanATableHolds() {
        StringBuilder players = new StringBuilder("\"P0\"");
        for (int i = 1; i < 31; i++) {
            players.append(", \"P").append(i).append('"');
        }
        assertThat(Answered.to("cost-game", "{\"kind\": \"cost\", \"players\": [" + players + "], \"values\": [0]}")
                        .refusal())
                .contains("players (line 1): found a list of 31; a game has at most 30 players");
    }
}
