package id.sekber.decisions;

import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What is to follow from a decision, as typed.
 *
 * @param member code of the member that does it; empty for the office
 * @param due as a date field sends it, such as 2026-12-31
 */
public record ActionForm(String what, String member, String due) {

    static final int LONGEST = 1_000;

    public static final ActionForm EMPTY = new ActionForm("", "", "");

    Optional<LocalDate> dueDate() {
        try {
            return Optional.of(LocalDate.parse(due));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    Problems problems() {
        return Problems.NONE
                .unless(!what.isBlank(), "apa", "decisions.action.what.missing")
                .unless(what.length() <= LONGEST, "apa", "decisions.text.long", what.length(), LONGEST)
                .unless(dueDate().isPresent(), "tenggat", "decisions.date.form", due.isBlank() ? "-" : due);
    }
}
