package id.sekber.institution;

import id.sekber.vocabulary.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What an option says from a day on: its name and meaning, and what speaks for and against it.
 *
 * @param number 1 for the first
 * @param source where it was read; the author's reading where nowhere
 * @param toVerify whether someone still has to hold it against its source
 * @param retired whether it can no longer be chosen
 */
public record OptionVersion(
        Option option,
        int number,
        Wording name,
        Wording definition,
        @Nullable Wording speaksFor,
        @Nullable Wording speaksAgainst,
        Wording source,
        boolean toVerify,
        boolean retired,
        Change change)
        implements Versioned {

    @Override
    public String code() {
        return option.code();
    }
}
