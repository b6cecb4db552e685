package id.sekber.analysis.configurations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.Reference;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTests {

    private static final Reference DEVELOPMENT = Reference.named("C-calibration-direct-DEV");
    private static final double[] RAW = array(DEVELOPMENT.numbers("raw"));

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Ragin 2008, ch. 5. */
    @Test
    void calibratesIncomeDirectly() {
        assertThat(new Calibration.Direct(400, 550, 900).memberships(RAW))
                .containsExactly(
                        array(DEVELOPMENT.numbers("expected/logistic_idm_0.95")),
                        within(DEVELOPMENT.number("tolerance")));
    }

    @Test
    void reachesTheLogOddsOfItsAnchors() {
        assertThat(new Calibration.Direct(400, 550, 900).memberships(new double[] {400, 550, 900}))
                .containsExactly(new double[] {0.05, 0.5, 0.95}, within(1e-12));
    }

    @Property
    void countsDownWhereLessIsMore(@ForAll @DoubleRange(min = 0, max = 1500) double raw) {
        double up = new Calibration.Direct(400, 550, 900).memberships(new double[] {raw})[0];
        double down = new Calibration.Direct(900, 550, 400).memberships(new double[] {raw})[0];
        assertThat(up + down).isCloseTo(1, within(1e-12));
    }

    /** Expected values from Newton's method on the same likelihood, in another language with another solver. */
    @Test
    void calibratesIndirectlyByAFractionalLogit() {
        double[] expected = {
            0.608941, 0.999093, 0.496786, 0.242122, 0.501168, 0.974492, 0.704685, 0.038093, 0.107571,
            0.561077, 0.381262, 0.985983, 0.006081, 0.000888, 0.001914, 0.01453, 0.881545, 0.993769
        };
        assertThat(new Calibration.Indirect(List.of(400.0, 550.0, 700.0, 900.0)).memberships(RAW))
                .containsExactly(expected, within(1e-6));
    }

    @Test
    void isCrispFromTheThresholdOn() {
        assertThat(new Calibration.Crisp(550).memberships(new double[] {549.9, 550, 551}))
                .containsExactly(0, 1, 1);
    }

    @Test
    void refusesThresholdsOutOfOrder() {
        assertThatThrownBy(() -> new Calibration.Direct(550, 400, 900))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("550.0, 400.0, 900.0")
                .hasMessageContaining("must ascend, or descend");
        assertThatThrownBy(() -> new Calibration.Indirect(List.of(1.0, 1.0)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("thresholds[1]: found 1.0");
        assertThatThrownBy(() -> new Calibration.Indirect(List.of(1.0))).hasMessageContaining("two cuts or more");
    }

    @Test
    void refusesWhatAnIndirectCurveCannotFollow() {
        Calibration indirect = new Calibration.Indirect(List.of(2.0, 4.0));
        assertThatThrownBy(() -> indirect.memberships(new double[] {-1, 1, 2, 3, 4, 5, 6}))
                .hasMessageContaining("-1.0")
                .hasMessageContaining("calibrate directly");
        assertThatThrownBy(() -> indirect.memberships(new double[] {1, 1, 2, 3, 4, 5}))
                .hasMessageContaining("5 different raw values");
    }

    @Test
    void refusesACaseOnTheCrossover() {
        RawCases raw = new RawCases(
                List.of("DEV"),
                "SURV",
                List.of("AU"),
                Map.of("DEV", List.of(550.0), "SURV", List.of(1.0)),
                Map.of("DEV", new Calibration.Direct(400, 550, 900)));
        assertThatThrownBy(raw::calibrated)
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("cases[0].values.DEV: found 0.5 for case \"AU\"");
    }
}
