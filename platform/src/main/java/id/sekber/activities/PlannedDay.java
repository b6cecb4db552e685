package id.sekber.activities;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day of a plan as typed: a month, whose first or last day is meant, or a day. */
final class PlannedDay {

    private static final int FIRST_YEAR = 2001;
    private static final int LAST_YEAR = 2200;

    private PlannedDay() {}

    /** {@code 2027-01} is its first day. */
    static Optional<LocalDate> start(String typed) {
        return month(typed).map(month -> month.atDay(1)).or(() -> day(typed));
    }

    /** {@code 2027-01} is its last day. */
    static Optional<LocalDate> end(String typed) {
        return month(typed).map(YearMonth::atEndOfMonth).or(() -> day(typed));
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.trim())).filter(day -> sensible(day.getYear()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed.trim())).filter(month -> sensible(month.getYear()));
        } catch (DateTimeParseException notAMonth) {
            return Optional.empty();
        }
    }

    private static boolean sensible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** As it would be typed. */
    static String typedStart(LocalDate day) {
        return day.getDayOfMonth() == 1 ? YearMonth.from(day).toString() : day.toString();
    }

    static String typedEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth() ? YearMonth.from(day).toString() : day.toString();
    }
}
