package id.sekber.appraisal;

import id.sekber.vocabulary.Wording;
import org.jspecify.annotations.Nullable;

/** An option of the box as one may choose it: its code, its words, and what speaks for and against it. */
public record Choice(
        String code,
        Wording name,
        Wording definition,
        @Nullable Wording speaksFor,
        @Nullable Wording speaksAgainst,
        Wording source) {}
