package id.sekber.analysis.configurations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.configurations.Solution.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RobustnessTests {

    private static RawCases democracies(Map<String, Calibration> calibrations) {
        CaseTable cases = Published.cases("C-lipset-fuzzy-LF");
        Map<String, List<Double>> values = new HashMap<>();
        for (int i = 0; i < cases.conditions().size(); i++) {
            int column = i;
            values.put(
                    cases.conditions().get(i),
                    cases.cases().stream()
                            .map(one -> one.memberships().get(column))
                            .toList());
        }
        values.put("SURV", cases.cases().stream().map(CaseTable.Case::outcome).toList());
        return new RawCases(
                cases.conditions(),
                "SURV",
                cases.cases().stream().map(CaseTable.Case::name).toList(),
                values,
                calibrations);
    }

    private static final RawCases UNCALIBRATED = democracies(Map.of());

    /** Rows 22 and 24 have inclusions 0.804 and 0.709: between them the solution cannot change. */
    @Test
    void findsTheRangeOfTheInclusionCutExactly() {
        Robustness robustness = Robustness.of(UNCALIBRATED, Cutoffs.USUAL, false, Kind.PARSIMONIOUS, Expectations.NONE);
        assertThat(robustness.inclusion().low()).isCloseTo(0.709, within(6e-4));
        assertThat(robustness.inclusion().high()).isCloseTo(0.804, within(6e-4));
        assertThat(robustness.thresholds()).isEmpty();
    }

    @Test
    void findsTheRangeOfTheFrequencyCut() {
        CaseTable cases = UNCALIBRATED.calibrated();
        Robustness.Range range = Robustness.of(UNCALIBRATED, Cutoffs.USUAL, false, Kind.PARSIMONIOUS, Expectations.NONE)
                .frequency();
        List<Term> now = terms(cases, 1);
        assertThat(range.low()).isEqualTo(1);
        int high = (int) range.high();
        assertThat(terms(cases, high)).isEqualTo(now);
        assertThat(terms(cases, high + 1)).isNotEqualTo(now);
    }

    private static List<Term> terms(CaseTable cases, int frequency) {
        return Minimisation.of(
                        TruthTable.of(cases, Cutoffs.USUAL.withFrequency(frequency)),
                        Kind.PARSIMONIOUS,
                        Expectations.NONE)
                .models()
                .get(0)
                .terms();
    }

    /** Urbanisation made crisp at 0.5: nothing lies between 0.3 and 0.79, so the threshold can move that far. */
    @Test
    void findsTheRangeOfAThresholdToOneStep() {
        RawCases crisp = democracies(Map.of("URB", new Calibration.Crisp(0.5)));
        Robustness robustness = Robustness.of(crisp, Cutoffs.USUAL, false, Kind.COMPLEX, Expectations.NONE);
        assertThat(robustness.thresholds()).hasSize(1);
        Robustness.ThresholdRange urban = robustness.thresholds().get(0);
        assertThat(urban.column()).isEqualTo("URB");
        assertThat(urban.value()).isEqualTo(0.5);
        double step = (1 - 0.02) / 100;
        assertThat(urban.range().low()).isLessThanOrEqualTo(0.3 + step);
        assertThat(urban.range().high()).isGreaterThanOrEqualTo(0.79 - step);
    }

    @Test
    void endsTheRangeWhereThresholdsWouldLeaveTheirOrder() {
        RawCases direct = democracies(Map.of("URB", new Calibration.Direct(0.2, 0.499, 0.9)));
        Robustness robustness = Robustness.of(direct, Cutoffs.USUAL, true, Kind.COMPLEX, Expectations.NONE);
        assertThat(robustness.thresholds()).hasSize(3);
        for (Robustness.ThresholdRange range : robustness.thresholds()) {
            assertThat(range.range().low()).isLessThanOrEqualTo(range.value());
            assertThat(range.range().high()).isGreaterThanOrEqualTo(range.value());
        }
        assertThat(robustness.thresholds().get(0).range().high()).isLessThan(0.499);
        assertThat(robustness.thresholds().get(2).range().low()).isGreaterThan(0.499);
    }
}
