package id.sekber.vocabulary;

/** A text of reference data in both languages of Sekber. */
public record Wording(String indonesian, String english) {

    public Wording {
        if (indonesian.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "The wording \"%s\" / \"%s\" lacks a language; give the Indonesian and the English text."
                            .formatted(indonesian, english));
        }
    }

    /** In the language of this tag; Indonesian, unless it is English. */
    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
