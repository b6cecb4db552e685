package id.sekber.contributions;

import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A levy as typed.
 *
 * @param decision number of a decision that divided a cost
 * @param firstDue the day until which the first instalment is to be paid
 * @param fund code of a source of money, or empty
 */
public record LevyForm(String decision, String year, String instalments, String firstDue, String fund) {

    static final int MOST = 12;

    Optional<Integer> yearNumber() {
        return year.matches("2[01]\\d{2}") ? Optional.of(Integer.parseInt(year)) : Optional.empty();
    }

    Optional<Integer> count() {
        return instalments.matches("\\d{1,2}")
                ? Optional.of(Integer.parseInt(instalments)).filter(count -> count >= 1 && count <= MOST)
                : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    Problems problems() {
        return Problems.NONE
                .unless(!decision.isEmpty(), "keputusan", "contributions.levy.decision.missing")
                .unless(yearNumber().isPresent(), "tahun", "contributions.levy.year.form", year.isBlank() ? "-" : year)
                .unless(
                        count().isPresent(),
                        "angsuran",
                        "contributions.levy.instalments.form",
                        instalments.isBlank() ? "-" : instalments,
                        MOST)
                .unless(
                        day(firstDue).isPresent(),
                        "tempo",
                        "contributions.date.form",
                        firstDue.isBlank() ? "-" : firstDue);
    }
}
