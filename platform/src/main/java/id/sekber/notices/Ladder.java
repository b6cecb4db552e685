package id.sekber.notices;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days around a due day on which someone is reminded.
 *
 * @param before how long before the due day, the due day itself included as nothing
 * @param daysBetweenAfter how many days pass between reminders once it is over
 */
public record Ladder(List<Period> before, int daysBetweenAfter) {

    private static final int WEEK = 7;

    /** Two weeks, one week and one day before, on the day, then weekly. */
    public static final Ladder USUAL =
            new Ladder(List.of(Period.ofDays(14), Period.ofDays(7), Period.ofDays(1), Period.ZERO), WEEK);

    /** What runs out takes months to renew: twelve, six, three months and one month before, on the day, then weekly. */
    public static final Ladder OF_EXPIRY = new Ladder(
            List.of(Period.ofMonths(12), Period.ofMonths(6), Period.ofMonths(3), Period.ofMonths(1), Period.ZERO),
            WEEK);

    /** One reminder of a ladder, on its day. */
    public record Rung(LocalDate due, LocalDate on) {

        /** The same for the same due day only: a day that was put off begins a ladder of its own. */
        public String key() {
            return due + "/" + on;
        }
    }

    public Ladder {
        before = List.copyOf(before);
        if (daysBetweenAfter < 1) {
            throw new IllegalArgumentException("A ladder needs days between its rungs, not " + daysBetweenAfter + ".");
        }
    }

    /** The last rung that is reached: one that was missed gives way to the next, so that nobody is told the same twice. */
    public Optional<Rung> reached(LocalDate due, LocalDate today) {
        long over = ChronoUnit.DAYS.between(due, today);
        if (over >= daysBetweenAfter) {
            return Optional.of(new Rung(due, due.plusDays(over - over % daysBetweenAfter)));
        }
        return before.stream()
                .map(due::minus)
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .map(day -> new Rung(due, day));
    }
}
