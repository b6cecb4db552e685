package id.sekber.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LadderTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    @Test
    void nothingIsReachedLongBefore() {
        assertThat(Ladder.USUAL.reached(DUE, DUE.minusDays(15))).isEmpty();
        assertThat(Ladder.OF_EXPIRY.reached(DUE, DUE.minusMonths(12).minusDays(1)))
                .isEmpty();
    }

    @Test
    void usuallyOneIsToldTwoWeeksOneWeekAndOneDayBeforeAndOnTheDay() {
        assertThat(daysReached(Ladder.USUAL, -20, 6)).containsExactly(-14L, -7L, -1L, 0L);
    }

    @Test
    void afterTheDayOneIsToldEveryWeek() {
        assertThat(daysReached(Ladder.USUAL, 0, 30)).containsExactly(0L, 7L, 14L, 21L, 28L);
    }

    @Test
    void whatRunsOutIsToldMonthsBefore() {
        assertThat(List.of(12, 6, 3, 1, 0))
                .allSatisfy(months -> assertThat(Ladder.OF_EXPIRY.reached(DUE, DUE.minusMonths(months)))
                        .hasValueSatisfying(rung -> assertThat(rung.on()).isEqualTo(DUE.minusMonths(months))));
    }

    @Test
    void aMonthBeforeTheEndOfMarchIsTheEndOfFebruary() {
        LocalDate endOfMarch = LocalDate.of(2027, 3, 31);

        assertThat(Ladder.OF_EXPIRY
                        .reached(endOfMarch, LocalDate.of(2027, 2, 28))
                        .map(Ladder.Rung::on))
                .contains(LocalDate.of(2027, 2, 28));
    }

    @Test
    void missedRungsGiveWayToTheLast() {
        assertThat(Ladder.USUAL.reached(DUE, DUE.minusDays(3)).map(Ladder.Rung::on))
                .contains(DUE.minusDays(7));
        assertThat(Ladder.USUAL.reached(DUE, DUE.plusDays(400)).map(Ladder.Rung::on))
                .contains(DUE.plusDays(399));
    }

    @Test
    void aDayThatIsPutOffHasRungsOfItsOwn() {
        Optional<String> before = Ladder.USUAL.reached(DUE, DUE).map(Ladder.Rung::key);
        Optional<String> after = Ladder.USUAL.reached(DUE.plusDays(7), DUE).map(Ladder.Rung::key);

        assertThat(before).isPresent().isNotEqualTo(after);
    }

    @Test
    void aLadderWithoutDaysBetweenIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ladder(List.of(), 0));
    }

    /** The days, counted from the due day, on which a rung is reached that was not reached the day before. */
    private static List<Long> daysReached(Ladder ladder, long from, long until) {
        return LongStream.rangeClosed(from, until)
                .filter(day -> ladder.reached(DUE, DUE.plusDays(day))
                        .filter(rung -> rung.on().equals(DUE.plusDays(day)))
                        .isPresent())
                .boxed()
                .toList();
    }
}
