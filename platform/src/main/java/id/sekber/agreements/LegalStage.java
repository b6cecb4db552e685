package id.sekber.agreements;

import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A stage as the law has it.
 *
 * @param key as in the reference data
 * @param conditional whether it falls away where its trigger does not apply
 * @param actors who acts, and what paper it leaves: known as surely as {@code practice} says
 * @param documents null where the law names none; {@code note} likewise
 * @param article that orders the stage; known as surely as {@code status} says
 */
public record LegalStage(
        int position,
        String key,
        Wording name,
        boolean conditional,
        Wording actors,
        @Nullable Wording documents,
        LawStatus practice,
        Wording article,
        LawStatus status,
        @Nullable Wording note) {

    /** The article as an argument of a sentence. */
    Reason cited() {
        return Reason.of("agreements.article", article);
    }
}
