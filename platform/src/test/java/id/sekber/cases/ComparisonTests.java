package id.sekber.cases;

import static id.sekber.cases.CaseMother.aCase;
import static id.sekber.cases.CaseMother.authority;
import static id.sekber.cases.CaseMother.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private final Comparison.Column one = Comparison.Column.of(aCase("one").please());
    private final Comparison.Column twin = Comparison.Column.of(aCase("twin").please());
    private final Comparison.Column other =
            Comparison.Column.of(aCase("other").coded(authority()).please());
    private final Comparison.Column blank = Comparison.Column.own("Here", unknown());

    @Test
    void saysWhatIsTheSameAndWhatDiffers() {
        Comparison comparison = new Comparison(List.of(one, other));

        assertThat(verdict(comparison, Dimension.MANAGEMENT, "cases.line.professional_manager"))
                .isEqualTo(Comparison.Verdict.SAME);
        assertThat(verdict(comparison, Dimension.MODEL, "cases.line.form")).isEqualTo(Comparison.Verdict.DIFFERENT);
        assertThat(comparison.linesThatAre(Comparison.Verdict.DIFFERENT)).contains("cases.line.form");
    }

    @Test
    void leavesALineOpenWhereOneIsUnknown() {
        Comparison comparison = new Comparison(List.of(one, twin, blank));

        assertThat(verdict(comparison, Dimension.MODEL, "cases.line.form")).isEqualTo(Comparison.Verdict.UNKNOWN);
    }

    @Test
    void callsALineDifferentWhenTheKnownOnesDifferAlready() {
        Comparison comparison = new Comparison(List.of(one, other, blank));

        assertThat(verdict(comparison, Dimension.MODEL, "cases.line.form")).isEqualTo(Comparison.Verdict.DIFFERENT);
    }

    @Test
    void neverScoresASecretariatsOwnProfile() {
        Comparison comparison = new Comparison(List.of(one, blank));

        assertThat(comparison.scores()).allSatisfy(row -> {
            assertThat(row.facts().get(0)).isInstanceOf(Fact.Score.class);
            assertThat(row.facts().get(1)).isEqualTo(Fact.UNKNOWN);
            assertThat(row.verdict()).isEqualTo(Comparison.Verdict.UNKNOWN);
        });
    }

    @Test
    void everyLineHasItsPlaceInADimension() {
        long rows = new Comparison(List.of(one, other))
                .dimensions().stream()
                        .mapToLong(dimension -> Comparison.facts(aCase("one").please(), dimension)
                                .size())
                        .sum();

        assertThat(rows).isEqualTo(Line.values().length);
    }

    @Test
    void refusesOneAndSeven() {
        assertThatThrownBy(() -> new Comparison(List.of(one))).hasMessageContaining("2 to 6");
        assertThatThrownBy(() -> new Comparison(Collections.nCopies(7, one))).hasMessageContaining("2 to 6");
    }

    @Test
    void tellsTheStepOfAScore() {
        assertThat(List.of("0.0", "0.2", "0.4", "0.6", "0.8", "1.0"))
                .map(value -> new Fact.Score(new java.math.BigDecimal(value)).step())
                .containsExactly(0, 1, 2, 3, 4, 5);
    }

    private static Comparison.Verdict verdict(Comparison comparison, Dimension dimension, String label) {
        return comparison.rows(dimension).stream()
                .filter(row -> row.labelKey().equals(label))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
