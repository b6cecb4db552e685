package id.sekber.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannedDayTests {

    @Test
    void aMonthBeginsOnItsFirstDayAndEndsOnItsLast() {
        assertThat(PlannedDay.start("2028-02")).contains(LocalDate.of(2028, 2, 1));
        assertThat(PlannedDay.end(" 2028-02 ")).contains(LocalDate.of(2028, 2, 29));
        assertThat(PlannedDay.end("2028-02-10")).contains(LocalDate.of(2028, 2, 10));
    }

    @Test
    void isTypedAgainAsItWasMeant() {
        assertThat(PlannedDay.typedStart(LocalDate.of(2027, 3, 1))).isEqualTo("2027-03");
        assertThat(PlannedDay.typedEnd(LocalDate.of(2027, 3, 1))).isEqualTo("2027-03-01");
        assertThat(PlannedDay.typedEnd(LocalDate.of(2027, 3, 31))).isEqualTo("2027-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027", "2027-13", "Maret 2027", "2027-02-30", "1999-01", "9999-01-01", "=2027-01"})
    void whatIsNoDayIsNotGuessed(String typed) {
        assertThat(PlannedDay.start(typed)).isEmpty();
    }
}
