package id.sekber.vocabulary;

import java.util.Locale;

/** A text of reference data in both languages of Sekber. */
public record Wording(String indonesian, String english) {

    public Wording {
        if (indonesian.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "The wording \"%s\" / \"%s\" lacks a language; give the Indonesian and the English text."
                            .formatted(indonesian, english));
        }
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : indonesian;
    }
}
