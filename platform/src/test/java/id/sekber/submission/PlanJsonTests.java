package id.sekber.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.programmes.PlanSection.Fact;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanJsonTests {

    @Test
    void whatWasKeptIsReadBackAsItWas() {
        Plan plan = plan(Reason.of(
                "a.b",
                "teks \"berkutip\"",
                new BigDecimal("12.5"),
                Money.rupiah("7950000000.50"),
                LocalDate.of(2026, 11, 24),
                Year.of(2027),
                new Wording("sampah", "waste"),
                Reason.of("a.c", "dalam")));

        assertThat(PlanJson.read(PlanJson.write(plan))).isEqualTo(plan);
        assertThat(PlanJson.read(PlanJson.write(plan)).fingerprint()).isEqualTo(plan.fingerprint());
    }

    @Test
    void oneFigureIsOneTextHoweverItIsWritten() {
        List<Plan> same = List.of(
                plan(Reason.of("a.b", new BigDecimal("100"))),
                plan(Reason.of("a.b", new BigDecimal("1E+2"))),
                plan(Reason.of("a.b", new BigDecimal("100.00"))),
                plan(Reason.of("a.b", 100)),
                plan(Reason.of("a.b", 100L)));

        assertThat(same.stream().map(Plan::fingerprint).distinct()).hasSize(1);
        assertThat(same.stream().map(PlanJson::write).map(PlanJson::read).distinct())
                .hasSize(1);
    }

    @Test
    void whatItCannotKeepIsRefusedAtOnce() {
        Plan plan = plan(Reason.of("a.b", 0.5));

        assertThatThrownBy(() -> PlanJson.write(plan)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Plan plan(Reason value) {
        return new Plan(
                List.of(new Plan.Section(Reason.of("a.title"), List.of(new Fact("k", Reason.of("a.label"), value)))));
    }
}
