package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EfficiencyKindTests {

    private static final String EXAMPLE = """
            {"units": ["A", "B", "C"],
             "inputs": {"staff": [2, 4, 4], "cars": [1, 1, 3]},
             "outputs": {"connections": [2, 4, 2]},
             "orientation": "input", "returns": "vrs"}
            """;

    @Test
    void answersInTheFormOfTheContract() {
        JsonObject answer = Answered.to("efficiency", EXAMPLE).answer();
        assertThat(answer.keys()).containsExactly("orientation", "returns", "units", "explanation", "skipped");
        JsonObject third = answer.get("units").list().get(2).object();
        assertThat(third.keys()).containsExactly("id", "efficiency", "factor", "peers", "targets", "slacks", "scale");
        assertThat(third.get("id").text()).isEqualTo("C");
        assertThat(third.get("efficiency").number()).isCloseTo(0.5, within(1e-9));
        JsonObject peer = third.get("peers").list().get(0).object();
        assertThat(peer.get("id").text()).isEqualTo("A");
        assertThat(peer.get("weight").number()).isCloseTo(1, within(1e-9));
        assertThat(third.get("targets")
                        .object()
                        .get("inputs")
                        .object()
                        .get("cars")
                        .number())
                .isCloseTo(1, within(1e-9));
        assertThat(third.get("slacks")
                        .object()
                        .get("inputs")
                        .object()
                        .get("cars")
                        .number())
                .isCloseTo(0.5, within(1e-9));
        assertThat(third.get("scale").object().keys()).containsExactly("efficiency", "crs", "vrs", "size");
        assertThat(answer.get("explanation").object().get("en").text()).startsWith("2 of 3 units are efficient.");
        assertThat(answer.get("explanation").object().get("id").text()).startsWith("2 dari 3 unit efisien.");
    }

    private static String document(JsonObject file, String returns, String orientation, String more) {
        int units = file.get("x").list().size();
        return "{\"units\": ["
                + IntStream.rangeClosed(1, units).mapToObj(j -> "\"" + j + "\"").collect(Collectors.joining(", "))
                + "], \"inputs\": {\"x\": "
                + Arrays.toString(file.get("x").list().numbers())
                + "}, \"outputs\": {\"y\": "
                + Arrays.toString(file.get("y").list().numbers())
                + "}, \"orientation\": \"" + orientation + "\", \"returns\": \"" + returns + "\"" + more + "}";
    }

    private static double[] each(JsonObject answer, String key) {
        return answer.get("units").list().items().stream()
                .mapToDouble(unit -> unit.object().get(key).number())
                .toArray();
    }

    /** Bogetoft and Otto (2011), the example of their R package Benchmarking. */
    @ParameterizedTest
    @CsvSource({"crs", "vrs", "drs", "irs", "fdh"})
    void comparesSevenFirmsAsPublished(String returns) {
        JsonObject file = Reference.read("D-benchmarking-doc-7-firms.json");
        JsonObject answer =
                Answered.to("efficiency", document(file, returns, "input", "")).answer();
        assertThat(each(answer, "efficiency"))
                .containsExactly(
                        file.get("expected")
                                .object()
                                .get(returns + "_in")
                                .list()
                                .numbers(),
                        within(1e-6));
    }

    @Test
    void expandsAndRanksSevenFirmsAsPublished() {
        JsonObject file = Reference.read("D-benchmarking-doc-7-firms.json");
        JsonObject expected = file.get("expected").object();
        assertThat(each(
                        Answered.to("efficiency", document(file, "vrs", "output", ""))
                                .answer(),
                        "factor"))
                .containsExactly(expected.get("vrs_out").list().numbers(), within(1e-6));
        assertThat(each(
                        Answered.to("efficiency", document(file, "vrs", "input", ", \"superEfficiency\": true"))
                                .answer(),
                        "superEfficiency"))
                .containsExactly(expected.get("vrs_super_in").list().numbers(), within(1e-6));
    }

    /** Cooper, Seiford and Tone, Data Envelopment Analysis, Table 1.1. */
    @Test
    void comparesEightStoresAsPublished() {
        JsonObject file = Reference.read("D-stores-cooper-seiford-tone.json");
        assertThat(each(
                        Answered.to("efficiency", document(file, "crs", "input", ""))
                                .answer(),
                        "efficiency"))
                .containsExactly(
                        file.get("expected").object().get("crs").list().numbers(),
                        within(file.get("tolerance").number()));
    }

    @Test
    void givesIntervalsAndMergersWhereAsked() {
        JsonObject file = Reference.read("D-benchmarking-doc-7-firms.json");
        JsonObject answer = Answered.to(
                        "efficiency",
                        document(
                                file,
                                "vrs",
                                "input",
                                ", \"bootstrap\": {\"replications\": 100, \"level\": 0.9, \"seed\": 2},"
                                        + " \"mergers\": [[\"5\", \"6\"], [\"4\", \"7\"]]"))
                .answer();
        JsonObject unit = answer.get("units").list().get(1).object();
        assertThat(unit.get("interval").object().get("high").number())
                .isLessThanOrEqualTo(unit.get("efficiency").number());
        JsonObject joined = answer.get("mergers").list().get(0).object();
        assertThat(joined.get("learning").number()
                        * joined.get("harmony").number()
                        * joined.get("size").number())
                .isCloseTo(joined.get("potential").number(), within(1e-9));
        assertThat(answer.get("skipped").list().get(0).object().get("reason").text())
                .isEqualTo("4 + 7 would lie beyond what the units show to be possible.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`[\"A\", \"B\", \"C\"]` | `[]` | units (line 1): found an empty list; there must be at least one name",
                "`[\"A\", \"B\", \"C\"]` | `[\"A\", \"B\", \"A\"]` | units[2] (line 1): found \"A\"; a name must be unique",
                "`[\"A\", \"B\", \"C\"]` | `[\"A\", \"B\", \" \"]` | units[2] (line 1): found \" \"; a name must not be blank",
                "`[\"A\", \"B\", \"C\"]` | `[\"A\", \"B\"]` | inputs.staff (line 2): found a list of 3; it must have 2 numbers",
                "`[2, 4, 4]` | `[2, 4]` | inputs.staff (line 2): found a list of 2; it must have 3 numbers",
                "`[2, 4, 4]` | `[2, -4, 4]` | inputs.staff[1]: found -4; it must not be negative; give 0 or more",
                "`[2, 4, 4]` | `[2, 1e308, 4]` | inputs.staff[1]: found 1.0E308; a number must be finite",
                "`[2, 4, 4]` | `[2, \"4\", 4]` | inputs.staff[1] (line 2): found \"4\"; a number is needed",
                "`[2, 4, 4]` | `[2, NaN, 4]` | line 2, column",
                "`[2, 4, 4]` | `[2, Infinity, 4]` | line 2, column",
                "`[2, 4, 4]` | `[0, 0, 0]` | inputs \"staff\": found zero for every unit; it must tell units apart",
                "`{\"connections\": [2, 4, 2]}` | `{}` | outputs (line 3): found an empty object; there must be at least one",
                "`{\"connections\": [2, 4, 2]}` | `{\"\": [2, 4, 2]}` | its name must not be blank",
                "`{\"connections\": [2, 4, 2]}` | `{\"connections\": [2, 0, 2]}` | outputs of \"B\": found all zero",
                "`\"cars\": [` | `\"staff\": [` | inputs.staff (line 2): found the key \"staff\" again; a key stands once",
                "`\"outputs\"` | `\"output\"` | output (line 3): found the unknown key \"output\"",
                "`\"input\",` | `\"both\",` | orientation (line 4): found \"both\"; it must be one of input, output",
                "`\"vrs\"` | `\"nirs\"` | returns (line 4): found \"nirs\"; it must be one of crs, vrs, drs, irs, fdh",
                "`\"vrs\"` | `\"vrs\", \"mergers\": [[\"A\"]]` | mergers[0] (line 4): found a list of 1; a merger needs two or more",
                "`\"vrs\"` | `\"vrs\", \"mergers\": [[\"A\", \"Z\"]]` | mergers[0][1] (line 4): found \"Z\"; it must be one of the units",
                "`\"vrs\"` | `\"vrs\", \"mergers\": [[\"A\", \"A\"]]` | mergers[0][1] (line 4): found \"A\"; a unit joins a merger once",
                "`\"vrs\"` | `\"vrs\", \"bootstrap\": {\"replications\": 5}` | bootstrap.replications (line 4): found 5; it must be a whole number",
                "`\"vrs\"` | `\"vrs\", \"bootstrap\": {\"level\": 95}` | bootstrap.level (line 4): found 95; it must lie between",
                "`\"vrs\"` | `\"fdh\", \"bootstrap\": {}` | returns: found free disposal; the smoothed bootstrap is proved for mixtures only",
                "`\"vrs\"` | `\"vrs\", \"bootstrap\": 100` | bootstrap (line 4): found 100; an object is needed",
                "`\"vrs\"` | `\"vrs\", \"bootstrap\": {\"seed\": 1.5}` | bootstrap.seed (line 4): found 1.5; it must be a whole number",
                "`\"vrs\"` | `\"vrs\", \"bootstrap\": {\"times\": 5}` | bootstrap.times (line 4): found the unknown key \"times\"",
                "`\"vrs\"` | `\"vrs\", \"mergers\": {}` | mergers (line 4): found an empty object; a list is needed here",
                "`\"input\",` | `1,` | orientation (line 4): found 1; a text is needed here",
                "`\"vrs\"` | `\"vrs\", \"superEfficiency\": 1` | superEfficiency (line 4): found 1; true or false is needed",
            })
    void refusesEachBrokenRuleInOneLine(String right, String wrong, String line) {
        assertThat(EXAMPLE).contains(right);
        assertThat(Answered.to("efficiency", EXAMPLE.replace(right, wrong)).refusal())
                .contains(line);
    }
}
