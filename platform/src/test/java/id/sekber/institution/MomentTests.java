package id.sekber.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.vocabulary.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void isAYearOrADay() {
        assertThat(read("2003")).isEqualTo(new Moment(2003, null));
        assertThat(read("2003-12-18")).isEqualTo(new Moment(2003, LocalDate.of(2003, 12, 18)));
        assertThat(read("2003-12-18").text()).isEqualTo("2003-12-18");
    }

    @ParameterizedTest
    @CsvSource({
        "'',              institution.history.problem.when",
        "kemarin,         institution.history.problem.when",
        "18-12-2003,      institution.history.problem.when",
        "2003-02-30,      institution.history.problem.when",
        "0001,            institution.history.problem.early",
        "1899-12-31,      institution.history.problem.early",
        "2027,            institution.history.problem.future",
        "2026-11-25,      institution.history.problem.future"
    })
    void refusesWhatIsNoTimeOfThePast(String text, String problem) {
        Reading<Moment> reading = Moment.read(text, TODAY);

        assertThat(((Reading.Refused<Moment>) reading).reason().key()).isEqualTo(problem);
    }

    @Test
    void aYearComesBeforeItsDays() {
        assertThat(read("2003")).isLessThan(read("2003-01-01"));
        assertThat(read("2003-12-18")).isLessThan(read("2004"));
    }

    @Test
    void aDayIsInItsYear() {
        assertThatThrownBy(() -> new Moment(2003, TODAY)).hasMessageContaining("2026-11-24 is not in 2003");
    }

    private static Moment read(String text) {
        return ((Reading.Read<Moment>) Moment.read(text, TODAY)).value();
    }
}
