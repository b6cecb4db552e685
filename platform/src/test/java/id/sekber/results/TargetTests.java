package id.sekber.results;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.goals.Direction;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TargetTests {

    private static final Figures INDONESIAN = new Figures(Locale.forLanguageTag("id"));
    private static final Dimension SEX = new Dimension(
            new UUID(0, 1),
            "jenis kelamin",
            false,
            List.of(new Dimension.Category("p", "Perempuan"), new Dimension.Category("l", "Laki-laki")),
            0);
    private static final Dimension MEMBER = new Dimension(
            new UUID(0, 2),
            "anggota",
            true,
            List.of(new Dimension.Category("34.71", "Yogyakarta"), new Dimension.Category("34.04", "Sleman")),
            0);

    private static Indicator indicator(boolean addsUp) {
        return new Indicator(
                new UUID(0, 9),
                Place.OUTCOME,
                "Rumah tangga dilayani",
                "rumah tangga",
                Direction.RAISE,
                addsUp,
                "",
                null,
                null,
                List.of(SEX.id(), MEMBER.id()),
                0);
    }

    private static Target target(String total, Map<String, String> sex, Map<String, String> member) {
        Map<String, BigDecimal> parts = new LinkedHashMap<>();
        sex.forEach((key, value) -> parts.put(Dimension.part(SEX.id(), key), new BigDecimal(value)));
        member.forEach((key, value) -> parts.put(Dimension.part(MEMBER.id(), key), new BigDecimal(value)));
        return new Target(new UUID(0, 9), 2027, new BigDecimal(total), parts, 0);
    }

    private static List<Reason> mismatches(boolean addsUp, Target target) {
        return target.mismatches(indicator(addsUp), List.of(SEX, MEMBER));
    }

    @Test
    void saysWhichDimensionGivesWhatInsteadOfWhat() {
        Target target = target("1200", Map.of("p", "600", "l", "550"), Map.of("34.71", "700", "34.04", "500"));

        assertThat(mismatches(true, target))
                .containsExactly(Reason.of(
                        "results.target.short",
                        "Rumah tangga dilayani",
                        "jenis kelamin",
                        new BigDecimal("1150"),
                        new BigDecimal("1200"),
                        new BigDecimal("50")));
    }

    @Test
    void holdsEachBreakdownAgainstTheTotalByItself() {
        Target target = target("100", Map.of("p", "60", "l", "60"), Map.of("34.71", "100", "34.04", "1"));

        assertThat(mismatches(true, target))
                .extracting(Reason::key)
                .containsExactly("results.target.over", "results.target.over");
    }

    @Test
    void aPercentageIsNotHeldAgainstItsTotal() {
        assertThat(mismatches(false, target("50", Map.of("p", "48", "l", "52"), Map.of())))
                .isEmpty();
    }

    @Test
    void aBreakdownThatWasNotBegunIsNone() {
        assertThat(mismatches(true, target("50", Map.of(), Map.of()))).isEmpty();
    }

    @Test
    void oneThatWasBegunIsHeldAgainstTheTotalWhole() {
        assertThat(mismatches(true, target("50", Map.of("p", "20"), Map.of()))).hasSize(1);
        assertThat(mismatches(true, target("50", Map.of("p", "50"), Map.of()))).isEmpty();
    }

    @Test
    void decimalsAddUpExactly() {
        assertThat(mismatches(true, target("0.3", Map.of("p", "0.1", "l", "0.2"), Map.of())))
                .isEmpty();
    }

    @Property
    void whatAddsUpIsNeverRefusedAndWhatDoesNotAlwaysIs(
            @ForAll @Size(2) List<@IntRange(max = 1_000_000) Integer> parts,
            @ForAll @IntRange(min = -3, max = 3) int gap) {
        BigDecimal total = new BigDecimal(parts.get(0) + (long) parts.get(1) + gap).movePointLeft(3);
        Map<String, String> sex = Map.of(
                "p", new BigDecimal(parts.get(0)).movePointLeft(3).toPlainString(),
                "l", new BigDecimal(parts.get(1)).movePointLeft(3).toPlainString());

        assertThat(mismatches(true, target(total.toPlainString(), sex, Map.of())))
                .hasSize(gap == 0 ? 0 : 1);
    }

    @Test
    void aFormWithoutItsTotalIsToldSo() {
        Indicator indicator = indicator(true);
        String part = indicator.id() + "/" + Dimension.part(SEX.id(), "p");

        Problems problems = new TargetForm(2027, Map.of(part, "20"), Map.of())
                .problems(List.of(indicator), List.of(SEX, MEMBER), INDONESIAN);

        assertThat(problems.list())
                .extracting(problem -> problem.reason().key())
                .containsExactly("results.target.total.missing");
    }

    @Test
    void aFigureThatCouldMeanTwoThingsIsRefusedBesideItsField() {
        Indicator indicator = indicator(true);
        String field = TargetForm.partField(indicator, SEX, SEX.categories().get(0));
        Map<String, String> cells =
                Map.of(indicator.id().toString(), "20", field.substring(TargetForm.CELL.length()), "1,234");

        Problems problems =
                new TargetForm(2027, cells, Map.of()).problems(List.of(indicator), List.of(SEX, MEMBER), INDONESIAN);

        assertThat(problems.at(field)).isPresent();
    }

    @Test
    void theWayFromTheBaselineIsDrawnOnceThereAreTwoPoints() {
        assertThat(TargetPicture.of(indicator(true), List.of(target("1", Map.of(), Map.of()))))
                .isEmpty();
    }
}
