package id.sekber.secretariats;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads a date as a date field sends it, such as 2026-12-31. */
final class Dates {

    private Dates() {}

    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.trim()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
