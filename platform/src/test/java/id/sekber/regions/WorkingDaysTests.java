package id.sekber.regions;

import static id.sekber.regions.JointLeave.COUNTS_AS_HOLIDAY;
import static id.sekber.regions.JointLeave.COUNTS_AS_WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private static final WorkingDays DAYS = TheCountry.workingDays();
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void weekendsAndHolidaysAreNotWorked() {
        assertThat(DAYS.isWorkingDay(TUESDAY, COUNTS_AS_HOLIDAY)).isTrue();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 11, 28), COUNTS_AS_HOLIDAY))
                .isFalse();
        assertThat(DAYS.isWorkingDay(LocalDate.of(2026, 8, 17), COUNTS_AS_WORKING_DAY))
                .isFalse();
    }

    @Test
    void jointLeaveIsWorkedOrNotAsTheSecretariatChose() {
        LocalDate christmasLeave = LocalDate.of(2026, 12, 24);

        assertThat(DAYS.isWorkingDay(christmasLeave, COUNTS_AS_HOLIDAY)).isFalse();
        assertThat(DAYS.isWorkingDay(christmasLeave, COUNTS_AS_WORKING_DAY)).isTrue();
        assertThat(DAYS.plus(LocalDate.of(2026, 12, 23), 1, COUNTS_AS_HOLIDAY).day())
                .isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(DAYS.plus(LocalDate.of(2026, 12, 23), 1, COUNTS_AS_WORKING_DAY)
                        .day())
                .isEqualTo(christmasLeave);
    }

    @Test
    void theDayCountedFromIsNotCounted() {
        assertThat(DAYS.plus(TUESDAY, 3, COUNTS_AS_HOLIDAY))
                .isEqualTo(new WorkingDays.Date(LocalDate.of(2026, 11, 27), Certainty.OFFICIAL));
        assertThat(DAYS.between(TUESDAY, LocalDate.of(2026, 11, 27), COUNTS_AS_HOLIDAY)
                        .days())
                .isEqualTo(3);
        assertThat(DAYS.between(TUESDAY, TUESDAY, COUNTS_AS_HOLIDAY).days()).isZero();
    }

    @Test
    void countsBackwards() {
        assertThat(DAYS.plus(TUESDAY, -2, COUNTS_AS_HOLIDAY).day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(DAYS.between(TUESDAY, LocalDate.of(2026, 11, 20), COUNTS_AS_HOLIDAY)
                        .days())
                .isEqualTo(-2);
    }

    @Test
    void zeroDaysAfterASundayIsMonday() {
        assertThat(DAYS.plus(LocalDate.of(2026, 11, 29), 0, COUNTS_AS_HOLIDAY).day())
                .isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(DAYS.plus(TUESDAY, 0, COUNTS_AS_HOLIDAY).day()).isEqualTo(TUESDAY);
    }

    @Test
    void saysHowCertainItIs() {
        assertThat(DAYS.plus(TUESDAY, 10, COUNTS_AS_HOLIDAY).certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(DAYS.plus(TUESDAY, 45, COUNTS_AS_HOLIDAY).certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(DAYS.between(TUESDAY, LocalDate.of(2028, 1, 3), COUNTS_AS_HOLIDAY)
                        .certainty())
                .isEqualTo(Certainty.HOLIDAYS_UNKNOWN);
        assertThat(DAYS.plus(LocalDate.of(2030, 1, 1), 5, COUNTS_AS_HOLIDAY).certainty())
                .isEqualTo(Certainty.HOLIDAYS_UNKNOWN);
        assertThat(DAYS.plus(LocalDate.of(2024, 12, 31), 1, COUNTS_AS_HOLIDAY).certainty())
                .isEqualTo(Certainty.OFFICIAL);
    }

    @Test
    void refusesNumbersThatNoDeadlineHas() {
        assertThatThrownBy(() -> DAYS.plus(TUESDAY, 10_001, COUNTS_AS_HOLIDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10001");
        assertThatThrownBy(() -> DAYS.plus(TUESDAY, Integer.MIN_VALUE, COUNTS_AS_HOLIDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsHolidaysOfAPeriod() {
        assertThat(DAYS.holidays(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25)))
                .extracting(Holiday::kind)
                .containsExactly(Holiday.Kind.JOINT_LEAVE, Holiday.Kind.NATIONAL);
    }

    @Property(tries = 300)
    void countsAsOneWouldOnACalendar(
            @ForAll @IntRange(max = 1500) int start,
            @ForAll @IntRange(max = 800) int length,
            @ForAll JointLeave leave) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(start);
        LocalDate to = from.plusDays(length);
        long crossedOff = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> DAYS.isWorkingDay(day, leave))
                .count();

        assertThat(DAYS.between(from, to, leave).days()).isEqualTo((int) crossedOff);
        assertThat(DAYS.between(to, from, leave).days()).isEqualTo((int) -crossedOff);
    }

    @Property(tries = 300)
    void addingAndCountingAreOpposites(
            @ForAll @IntRange(max = 1500) int start,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll JointLeave leave) {
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(start);
        LocalDate reached = DAYS.plus(from, days, leave).day();

        assertThat(DAYS.isWorkingDay(reached, leave)).isTrue();
        assertThat(DAYS.between(from, reached, leave).days()).isEqualTo(days);
    }
}
