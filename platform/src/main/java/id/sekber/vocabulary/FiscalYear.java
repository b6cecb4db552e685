package id.sekber.vocabulary;

import java.time.LocalDate;

/** A budget year of the regions: 1 January to 31 December. */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    /** Before it the budget year ran from April to March, so that dates would fall in the wrong year. */
    private static final int FIRST = 2001;

    private static final int LAST = 2200;

    public FiscalYear {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException(
                    "%d is not a fiscal year that follows the calendar; give one from %d to %d."
                            .formatted(year, FIRST, LAST));
        }
    }

    public static FiscalYear of(int year) {
        return new FiscalYear(year);
    }

    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.ofYearDay(year, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    public boolean contains(LocalDate date) {
        return date.getYear() == year;
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
