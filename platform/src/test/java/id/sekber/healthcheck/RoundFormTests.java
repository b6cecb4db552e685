package id.sekber.healthcheck;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundFormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static RoundForm form(String naming, String minimum, String opens, String closes) {
        return new RoundForm("Semester II", "", naming, minimum, opens, closes, 0);
    }

    private static List<String> keys(RoundForm form) {
        return form.problems(TODAY).list().stream()
                .map(Problems.Problem::reason)
                .map(reason -> reason.key())
                .toList();
    }

    @Test
    void theBlankFormNeedsATitleAlone() {
        assertThat(keys(RoundForm.blank(TODAY))).containsExactly("healthcheck.title.missing");
    }

    @Test
    void twoPeopleHideNobody() {
        assertThat(keys(form(RoundForm.ANONYMOUS, "2", "2026-11-24", "2026-12-01")))
                .containsExactly("healthcheck.minimum.anonymous");
        assertThat(keys(form(RoundForm.NAMED, "1", "2026-11-24", "2026-12-01"))).isEmpty();
    }

    @Test
    void refusesAMinimumThatIsNoNumber() {
        for (String minimum : List.of("", "nol", "0", "-3", "3,5", "21", "9999999999")) {
            assertThat(keys(form(RoundForm.NAMED, minimum, "2026-11-24", "2026-12-01")))
                    .as(minimum)
                    .containsExactly("healthcheck.minimum.form");
        }
    }

    @Test
    void refusesDatesThatCannotBe() {
        assertThat(keys(form(RoundForm.NAMED, "3", "besok", "2026-02-30")))
                .containsExactly("healthcheck.date.form", "healthcheck.date.form");
        assertThat(keys(form(RoundForm.NAMED, "3", "2026-12-02", "2026-12-01")))
                .containsExactly("healthcheck.closes.before-opening");
        assertThat(keys(form(RoundForm.NAMED, "3", "2026-11-01", "2026-11-23")))
                .containsExactly("healthcheck.closes.past");
    }

    @Test
    void asksWhetherToNamePeople() {
        assertThat(keys(form("", "3", "2026-11-24", "2026-12-01"))).containsExactly("healthcheck.naming.missing");
    }
}
