package id.sekber.analysis.efficiency;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.efficiency.Observations.Factor;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationsTests {

    private static void assertRefused(List<String> units, List<Factor> inputs, List<Factor> outputs, String words) {
        assertThatThrownBy(() -> new Observations(units, inputs, outputs))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining(words);
    }

    @Test
    void refusesAmountsThatAreNone() {
        assertThatThrownBy(() -> Units.factor("staff", 1, -2)).hasMessageStartingWith("\"staff\"[1]: found -2.0");
        assertThatThrownBy(() -> Units.factor("staff", Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Units.factor("staff", Double.POSITIVE_INFINITY))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> Units.factor("staff", 1e308)).hasMessageContaining("1e100");
    }

    @Test
    void refusesTablesThatDoNotFit() {
        Factor x = Units.factor("x", 1, 2);
        Factor y = Units.factor("y", 1, 2);
        assertRefused(List.of(), List.of(x), List.of(y), "units: found an empty list");
        assertRefused(List.of("A", "A"), List.of(x), List.of(y), "units[1]");
        assertRefused(List.of("A", "B"), List.of(), List.of(y), "inputs: found an empty list");
        assertRefused(List.of("A", "B"), List.of(x), List.of(), "outputs: found an empty list");
        assertRefused(List.of("A", "B"), List.of(x, x), List.of(y), "inputs[1]");
        assertRefused(List.of("A", "B", "C"), List.of(x), List.of(y), "inputs \"x\": found 2 entries");
    }

    @Test
    void refusesWhatTellsNothing() {
        List<String> units = List.of("A", "B");
        assertRefused(units, List.of(Units.factor("x", 0, 0)), List.of(Units.factor("y", 1, 1)), "zero for every unit");
        assertRefused(
                units,
                List.of(Units.factor("x", 0, 1), Units.factor("z", 0, 1)),
                List.of(Units.factor("y", 1, 1)),
                "inputs of \"A\": found all zero");
        assertRefused(
                units,
                List.of(Units.factor("x", 1, 1)),
                List.of(Units.factor("y", 1, 0)),
                "outputs of \"B\": found all zero");
    }
}
