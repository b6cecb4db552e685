package id.sekber.institution;

import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as closely as it is known.
 *
 * @param day null when only the year is known
 */
public record Moment(int year, @Nullable LocalDate day) implements Comparable<Moment> {

    static final int EARLIEST = 1900;

    private static final int LONGEST_SHOWN = 40;
    private static final double DAYS_OF_A_YEAR = 365.25;

    /** What is known by its year only comes before what has a day in that year. */
    private static final Comparator<Moment> ORDER = Comparator.comparingInt(Moment::year)
            .thenComparing(moment -> moment.day == null ? 0 : moment.day.getDayOfYear());

    public Moment {
        if (day != null && day.getYear() != year) {
            throw new IllegalArgumentException("%s is not in %d.".formatted(day, year));
        }
    }

    static Moment of(LocalDate day) {
        return new Moment(day.getYear(), day);
    }

    /** Reads a year such as 2003, or a day such as 2003-12-18, up to today. */
    static Reading<Moment> read(String text, LocalDate today) {
        Moment moment;
        try {
            moment = text.matches("\\d{4}") ? new Moment(Integer.parseInt(text), null) : of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            String shown = text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN);
            return Reading.refused(Reason.of("institution.history.problem.when", shown, today.toString()));
        }
        if (moment.year < EARLIEST) {
            return Reading.refused(
                    Reason.of("institution.history.problem.early", Year.of(moment.year), Year.of(EARLIEST)));
        }
        boolean future = moment.day == null ? moment.year > today.getYear() : moment.day.isAfter(today);
        return future
                ? Reading.refused(Reason.of("institution.history.problem.future", text, today))
                : Reading.read(moment);
    }

    /** As it is typed. */
    String text() {
        return day == null ? String.valueOf(year) : day.toString();
    }

    /** Its place in years; the middle of a year that is all one knows. */
    double place() {
        return year + (day == null ? 0.5 : (day.getDayOfYear() - 1) / DAYS_OF_A_YEAR);
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
