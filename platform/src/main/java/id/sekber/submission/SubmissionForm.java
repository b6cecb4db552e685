package id.sekber.submission;

import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A submission as typed.
 *
 * @param note what changed and why
 * @param answerBy until when the parties are asked to answer; may be left empty
 * @param seen fingerprint of the plan that was on the page
 */
public record SubmissionForm(String note, String answerBy, String seen) {

    private static final int LONGEST_NOTE = 2_000;

    static SubmissionForm of(Typed typed) {
        return new SubmissionForm(typed.text("catatan"), typed.text("jawab"), typed.text("rencana"));
    }

    SubmissionForm onTopOf(Plan plan) {
        return new SubmissionForm(note, answerBy, plan.fingerprint());
    }

    /** @param first whether nothing was submitted before, so that there is no change to tell of */
    Problems problems(LocalDate today, boolean first) {
        return Problems.NONE
                .unless(first || !note.isBlank(), "catatan", "submission.note.missing")
                .unless(note.length() <= LONGEST_NOTE, "catatan", "submission.note.long", note.length(), LONGEST_NOTE)
                .unless(
                        answerBy.isBlank()
                                || answerDate()
                                        .filter(date -> date.isAfter(today))
                                        .isPresent(),
                        "jawab",
                        "submission.answer.wrong",
                        answerBy,
                        today);
    }

    Optional<LocalDate> answerDate() {
        try {
            return answerBy.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(answerBy.strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
