package id.sekber.decisions;

import id.sekber.vocabulary.Problems;

/**
 * A wording of the minutes, or what a member says to one, as typed.
 *
 * @param text the wording, or what is to be corrected
 * @param version of the wording that was read before typing
 */
public record MinutesForm(String text, int version) {

    static final String WORDING = "bunyi";
    static final String CORRECTION = "koreksi";

    static final int LONGEST = 10_000;

    Problems problemsAt(String field, String missing) {
        return Problems.NONE
                .unless(!text.isBlank(), field, missing)
                .unless(text.length() <= LONGEST, field, "decisions.text.long", text.length(), LONGEST);
    }
}
