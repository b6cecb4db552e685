package id.sekber.calendars;

import id.sekber.vocabulary.Problems;
import java.util.Set;

/**
 * A feed as typed.
 *
 * @param of address of a secretariat, or {@link #OWN}
 */
public record FeedForm(String label, String of, String language) {

    /** The person's own tasks, in all secretariats. */
    static final String OWN = "saya";

    static final int LONGEST_LABEL = 100;
    private static final Set<String> LANGUAGES = Set.of("id", "en");

    Problems problems() {
        return Problems.NONE
                .unless(!label.isBlank(), "nama", "calendars.label.missing")
                .unless(label.length() <= LONGEST_LABEL, "nama", "calendars.label.long", label.length(), LONGEST_LABEL)
                .unless(LANGUAGES.contains(language), "bahasa", "calendars.language.unknown");
    }

    boolean own() {
        return of.equals(OWN);
    }
}
