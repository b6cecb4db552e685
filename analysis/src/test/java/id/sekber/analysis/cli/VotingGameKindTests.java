package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotingGameKindTests {

    private static final String EXAMPLE = "{\"players\": [\"A\", \"B\", \"C\"], \"weights\": [3, 2, 2], \"quota\": 4}";

    @Test
    void answersTheExampleOfTheContract() {
        JsonObject answer = Answered.to("voting-game", EXAMPLE).answer();
        assertThat(answer.keys())
                .containsExactly("players", "shapleyShubik", "banzhaf", "banzhafAbsolute", "dummy", "minimalWinning");
        double third = 1.0 / 3;
        assertThat(answer.get("shapleyShubik").list().numbers())
                .containsExactly(new double[] {third, third, third}, within(1e-15));
        assertThat(answer.get("banzhafAbsolute").list().numbers()).containsExactly(0.5, 0.5, 0.5);
        JsonObject winning = answer.get("minimalWinning").object();
        assertThat(winning.get("count").number()).isEqualTo(3);
        assertThat(winning.get("coalitions").list().get(0).list().texts()).containsExactly("A", "B");
    }

    /** Brams 1975; Felsenthal and Machover 1998. */
    @Test
    void councilOfTheEuropeanEconomicCommunity() {
        JsonObject file = Reference.read("A-voting-eec-1958.json");
        JsonObject published = file.get("published").object();
        JsonObject answer = answered(file);
        assertThat(answer.get("shapleyShubik").list().numbers())
                .containsExactly(published.get("shapley_shubik").list().numbers(), within(1e-12));
        assertThat(answer.get("banzhaf").list().numbers())
                .containsExactly(published.get("banzhaf_normalised").list().numbers(), within(1e-12));
        double[] swings = published.get("banzhaf_swings").list().numbers();
        double[] absolute = answer.get("banzhafAbsolute").list().numbers();
        for (int i = 0; i < swings.length; i++) {
            assertThat(absolute[i] * 32).isEqualTo(swings[i]);
            assertThat(answer.get("dummy").list().get(i).truth()).isEqualTo(swings[i] == 0);
        }
    }

    /** Straffin 1993: five vetoes, nine of fifteen. */
    @Test
    void securityCouncilOfTheUnitedNations() {
        JsonObject file = Reference.read("A-voting-un-security-council.json");
        JsonObject published = file.get("published").object();
        JsonObject computed = file.get("computed").object();
        JsonObject answer = answered(file);
        double[] shapley = answer.get("shapleyShubik").list().numbers();
        assertThat(shapley)
                .containsExactly(computed.get("shapley_shubik").list().numbers(), within(1e-7));
        assertThat(shapley[0])
                .isCloseTo(published.get("shapley_shubik_permanent").number(), within(1e-4));
        double[] banzhaf = answer.get("banzhaf").list().numbers();
        assertThat(banzhaf)
                .containsExactly(computed.get("banzhaf_normalised").list().numbers(), within(1e-8));
        assertThat(banzhaf[14])
                .isCloseTo(published.get("banzhaf_normalised_nonpermanent").number(), within(1e-4));
        assertThat(answer.get("minimalWinning").object().get("count").number()).isEqualTo(210);
    }

    private static JsonObject answered(JsonObject file) {
        double[] weights = file.get("weights").list().numbers();
        StringBuilder players = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            players.append(i == 0 ? "" : ",").append("\"V").append(i).append('"');
        }
        return Answered.to(
                        "voting-game",
                        "{\"players\": [" + players + "], \"weights\": " + Arrays.toString(weights) + ", \"quota\": "
                                + file.get("quota").number() + "}")
                .answer();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`[3, 2, 2]` | `[3, 2]` | weights (line 1): found a list of 2; there are 3 players, and each has one weight",
                "`[3, 2, 2]` | `[3, -2, 2]` | weights[1]: found -2; it must not be negative",
                "`[3, 2, 2]` | `[3, \"2\", 2]` | weights[1] (line 1): found \"2\"; a number is needed here",
                "`[3, 2, 2]` | `[3, 1e308, 2]` | weights[1]: found 1.0E308; a number must be finite",
                "`\"quota\": 4` | `\"quota\": 0` | quota: found 0.0; a quota must be positive",
                "`\"quota\": 4` | `\"quota\": 8` | quota: found 8.0; no coalition could win",
                "`\"quota\": 4` | `\"quota\": true` | quota (line 1): found true; a number is needed here",
                "`, \"quota\": 4` | `` | no \"quota\"",
                "`\"quota\": 4` | `\"quota\": 4, \"quotas\": 4` | the unknown key \"quotas\"",
                "`\"C\"` | `\" \"` | players[2] (line 1): found \" \"; a name must not be blank",
                "`\"C\"` | `3` | players[2]: found 3; a text is needed here",
                "`[3, 2, 2]` | `[3, NaN, 2]` | line 1, column",
                "`[3, 2, 2]` | `[3, Infinity, 2]` | line 1, column",
                "`[3, 2, 2]` | `[0, 0, 0]` | quota: found 4.0; no coalition could win",
                "`[3, 2, 2]` | `[]` | weights (line 1): found an empty list",
                "`[3, 2, 2]` | `{}` | weights (line 1): found an empty object; a list is needed here",
                "`\"quota\": 4` | `\"quota\": -4` | quota: found -4.0; a quota must be positive",
                "`\"quota\": 4` | `\"quota\": 1e308` | quota (line 1): found 1.0E308; a number must be finite",
                "`\"weights\": [3, 2, 2], ` | `` | the document: found no \"weights\"",
                "`\"C\"` | `\"A\"` | players[2] (line 1): found \"A\"; a name must be unique",
                "`[\"A\", \"B\", \"C\"]` | `[]` | players (line 1): found an empty list",
            })
    void refusesEachBrokenRuleInOneLine(String right, String wrong, String line) {
        assertThat(EXAMPLE).contains(right);
        assertThat(Answered.to("voting-game", EXAMPLE.replace(right, wrong)).refusal())
                .contains(line);
    }
}
