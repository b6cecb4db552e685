package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyFormTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final List<Sharer> TWO = Tables.sharers(2);

    @Test
    void readsAWeightForEachSharer() {
        KeyForm.Numbers read = weights("72,9", "27.100").readWeights(TWO, INDONESIAN);

        assertThat(read.problems().none()).isTrue();
        assertThat(read.values().values()).containsExactly(new BigDecimal("72.9"), new BigDecimal("27100"));
    }

    @Test
    void refusesWeightsThatAreMissingNegativeOrAllZero() {
        assertThat(reasons(weights("", "x").readWeights(TWO, INDONESIAN)))
                .extracting(Reason::key)
                .containsExactly("costsharing.key.weight.refused", "costsharing.key.weight.refused");
        assertThat(reasons(weights("-1", "2").readWeights(TWO, INDONESIAN)))
                .containsExactly(Reason.of("vocabulary.weights.negative", "-1"));
        assertThat(reasons(weights("0", "0").readWeights(TWO, INDONESIAN)))
                .containsExactly(Reason.of("vocabulary.weights.allZero", "2"));
    }

    @Test
    void readsPercentagesThatSumToAHundred() {
        KeyForm.Numbers read = percents(Map.of("rata", "66,7", "scrb", "33,3", "shapley", "0"))
                .readPercents(Key.standard(), INDONESIAN);

        assertThat(read.problems().none()).isTrue();
        assertThat(read.values()).containsOnlyKeys("rata", "scrb");
    }

    @Test
    void refusesPercentagesThatMixNothingOrDoNotSum() {
        assertThat(reasons(percents(Map.of("rata", "60", "scrb", "38")).readPercents(Key.standard(), INDONESIAN)))
                .containsExactly(Reason.of("costsharing.key.percent.sum", new BigDecimal("98")));
        assertThat(reasons(percents(Map.of("rata", "100")).readPercents(Key.standard(), INDONESIAN)))
                .containsExactly(Reason.of("costsharing.key.percent.few"));
        assertThat(reasons(percents(Map.of("rata", "-10", "scrb", "110")).readPercents(Key.standard(), INDONESIAN)))
                .extracting(Reason::key)
                .containsExactly("costsharing.key.percent.range", "costsharing.key.percent.range");
    }

    @Test
    void wantsANameAMeasureAndASource() {
        assertThat(KeyForm.empty(KeyForm.Kind.OWN).problemsOfTexts().list())
                .extracting(Problems.Problem::field)
                .containsExactly("nama", "ukuran", "sumber");
        assertThat(KeyForm.empty(KeyForm.Kind.MIXED).problemsOfTexts().list())
                .extracting(Problems.Problem::field)
                .containsExactly("nama");
    }

    private static KeyForm weights(String first, String second) {
        return new KeyForm(
                KeyForm.Kind.OWN,
                "",
                "Tonase",
                "sampah",
                "uji",
                Map.of(TWO.get(0).code(), first, TWO.get(1).code(), second),
                Map.of());
    }

    private static KeyForm percents(Map<String, String> percents) {
        return new KeyForm(KeyForm.Kind.MIXED, "", "Campuran", "", "", Map.of(), percents);
    }

    private static List<Reason> reasons(KeyForm.Numbers numbers) {
        return numbers.problems().list().stream().map(Problems.Problem::reason).toList();
    }
}
