package id.sekber.analysis.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KrippendorffAlphaTests {

    /** One coder a line, one unit a column, a point where there is no code. */
    private static double[][] units(String... coders) {
        String[][] rows =
                Arrays.stream(coders).map(row -> row.strip().split("\\s+")).toArray(String[][]::new);
        double[][] units = new double[rows[0].length][rows.length];
        for (int coder = 0; coder < rows.length; coder++) {
            for (int unit = 0; unit < rows[coder].length; unit++) {
                String code = rows[coder][unit];
                units[unit][coder] = code.equals(".")
                        ? Double.NaN
                        : Character.isLetter(code.charAt(0)) ? code.charAt(0) - 'a' : Double.parseDouble(code);
            }
        }
        return units;
    }

    /** Krippendorff 2011, part C and D: four observers, twelve units, missing data. */
    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void equalsThePublishedExampleWithMissingCodes(Measurement measurement, double published) {
        double[][] units = units(
                "1 2 3 3 2 1 4 1 2 . . .",
                "1 2 3 3 2 2 4 1 2 5 . 3",
                ". 3 3 3 2 3 4 2 2 5 1 .",
                "1 2 3 3 2 4 4 1 2 5 1 .");

        KrippendorffAlpha alpha = KrippendorffAlpha.of(units, measurement);

        assertThat(alpha.value()).isCloseTo(published, within(0.0005));
        assertThat(alpha.units()).isEqualTo(11);
        assertThat(alpha.values()).isEqualTo(40);
    }

    /** Krippendorff 2011, part A: two observers, ten units, yes or no. */
    @Test
    void equalsThePublishedExampleOfTwoObserversAndTwoValues() {
        double[][] units = units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");

        assertThat(KrippendorffAlpha.of(units, Measurement.NOMINAL).value()).isCloseTo(0.095, within(0.0005));
    }

    /** Krippendorff 2011, part B: two observers, twelve units, five kinds. */
    @Test
    void equalsThePublishedExampleOfTwoObserversAndFiveKinds() {
        double[][] units = units("a a b b d c c c e d d a", "b a b b b c c c e d d d");

        assertThat(KrippendorffAlpha.of(units, Measurement.NOMINAL).value()).isCloseTo(0.692, within(0.0005));
    }

    @ParameterizedTest
    @EnumSource
    void isOneWhereAllAgreeOnCodesThatDiffer(Measurement measurement) {
        assertThat(KrippendorffAlpha.of(units("1 2 3 3", "1 2 3 3"), measurement)
                        .value())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void isNotDefinedWhereNothingVariesOrNothingPairs(Measurement measurement) {
        assertThat(KrippendorffAlpha.of(units("2 2 2", "2 2 2"), measurement).defined())
                .isFalse();
        assertThat(KrippendorffAlpha.of(units("1 . 3", ". 2 ."), measurement).defined())
                .isFalse();
        assertThat(KrippendorffAlpha.of(new double[0][0], measurement).defined())
                .isFalse();
    }

    @Property(tries = 100)
    void doesNotCareForTheOrderOfCodersOrUnits(@ForAll long seed, @ForAll Measurement measurement) {
        double[][] units = random(seed);
        double[][] turned = units.clone();
        for (int unit = 0; unit < units.length; unit++) {
            double[] codes = units[units.length - 1 - unit];
            turned[unit] = new double[] {codes[2], codes[0], codes[1]};
        }

        assertThat(KrippendorffAlpha.of(turned, measurement).value())
                .isCloseTo(KrippendorffAlpha.of(units, measurement).value(), within(1e-9));
    }

    @Property(tries = 100)
    void isAtMostOneAndReachesItOnlyWithoutDisagreement(@ForAll long seed, @ForAll Measurement measurement) {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(random(seed), measurement);

        assertThat(alpha.value()).isLessThanOrEqualTo(1);
        assertThat(alpha.value() == 1).isEqualTo(alpha.observed() == 0);
    }

    @Property(tries = 100)
    void ofIntervalsDoesNotCareForUnitAndZero(@ForAll long seed) {
        double[][] units = random(seed);
        double[][] stretched = Arrays.stream(units)
                .map(codes -> Arrays.stream(codes).map(code -> 3 * code - 7).toArray())
                .toArray(double[][]::new);

        assertThat(KrippendorffAlpha.of(stretched, Measurement.INTERVAL).value())
                .isCloseTo(KrippendorffAlpha.of(units, Measurement.INTERVAL).value(), within(1e-9));
    }

    @Property(tries = 100)
    void ofNominalCodesDoesNotCareForTheirNumbers(@ForAll long seed) {
        double[][] units = random(seed);
        double[][] renamed = Arrays.stream(units)
                .map(codes ->
                        Arrays.stream(codes).map(code -> 100 - code * code).toArray())
                .toArray(double[][]::new);

        assertThat(KrippendorffAlpha.of(renamed, Measurement.NOMINAL).value())
                .isCloseTo(KrippendorffAlpha.of(units, Measurement.NOMINAL).value(), within(1e-9));
    }

    /** Twenty units, three coders, codes 1 to 5, a sixth of them missing. */
    private static double[][] random(long seed) {
        Random random = new Random(seed);
        double[][] units = new double[20][3];
        for (double[] codes : units) {
            for (int coder = 0; coder < codes.length; coder++) {
                codes[coder] = random.nextInt(6) == 0 ? Double.NaN : 1 + random.nextInt(5);
            }
        }
        return units;
    }

    @Test
    void meansAreWeightedByTheCodesTheyRestOn() {
        KrippendorffAlpha perfect = KrippendorffAlpha.of(units("1 2 3 1", "1 2 3 1"), Measurement.NOMINAL);
        KrippendorffAlpha other = KrippendorffAlpha.of(units("1 2", "2 1"), Measurement.NOMINAL);
        KrippendorffAlpha blank = KrippendorffAlpha.of(units("1 1", "1 1"), Measurement.NOMINAL);

        assertThat(KrippendorffAlpha.mean(List.of(perfect, other, blank)))
                .isCloseTo((8 * 1 + 4 * other.value()) / 12, within(1e-12));
        assertThat(KrippendorffAlpha.mean(List.of(blank))).isNaN();
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThatThrownBy(() ->
                        KrippendorffAlpha.of(new double[][] {{1, Double.POSITIVE_INFINITY}}, Measurement.INTERVAL))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("codes[0][1]");
        assertThatThrownBy(() -> KrippendorffAlpha.of(new double[][] {{1, -2}}, Measurement.RATIO))
                .isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> KrippendorffAlpha.of(new double[][] {{1, 2}, {1}}, Measurement.NOMINAL))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("codes[1]");
    }

    @Test
    void explainsItselfInBothLanguages() {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(units("0 1 0 0", "1 1 1 0"), Measurement.NOMINAL);

        assertThat(alpha.explanation().words(new Locale("id")))
                .startsWith("Alfa ")
                .contains("8 kode pada 4 satuan");
        assertThat(alpha.explanation().words(Locale.ENGLISH)).contains("8 codes of 4 units");
    }
}
