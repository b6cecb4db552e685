package id.sekber.review;

import id.sekber.cases.Dimension;
import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A step of the plan as typed.
 *
 * @param dimension name of a {@link Dimension}
 * @param member code of the member that owns it; empty for the office
 */
public record StepForm(String dimension, String what, String member, String due, String instrument) {

    static final int LONGEST = 1_000;
    static final int LONGEST_INSTRUMENT = 300;

    public static final StepForm EMPTY = new StepForm("", "", "", "", "");

    Optional<Dimension> known() {
        return Arrays.stream(Dimension.values())
                .filter(each -> each.name().equals(dimension))
                .findFirst();
    }

    Optional<LocalDate> dueDate() {
        try {
            return Optional.of(LocalDate.parse(due));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    Problems problems() {
        return Problems.NONE
                .unless(known().isPresent(), "dimensi", "review.step.dimension.missing")
                .unless(!what.isBlank(), "langkah", "review.step.what.missing")
                .unless(what.length() <= LONGEST, "langkah", "review.text.long", what.length(), LONGEST)
                .unless(dueDate().isPresent(), "tenggat", "review.step.due.form", due.isBlank() ? "-" : due)
                .unless(
                        instrument.length() <= LONGEST_INSTRUMENT,
                        "dokumen",
                        "review.text.long",
                        instrument.length(),
                        LONGEST_INSTRUMENT);
    }
}
