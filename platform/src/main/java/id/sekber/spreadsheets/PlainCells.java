package id.sekber.spreadsheets;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** What stands in cells whatever the language: a day by year, month and day. */
public final class PlainCells {

    private static final Pattern DAYS_SINCE_1900 = Pattern.compile("[1-9]\\d{4}");
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

    private PlainCells() {}

    /** As a person types a day: a program for tables keeps it as how many days have passed since 1900. */
    public static String day(String cell) {
        return DAYS_SINCE_1900.matcher(cell).matches()
                ? BEFORE_1900.plusDays(Integer.parseInt(cell)).toString()
                : cell;
    }
}
