package id.sekber.vocabulary;

import java.util.Locale;

/** The three societies whose actors work together. */
public enum Society {
    GOVERNMENT,
    ECONOMIC,
    CIVIL;

    public String messageKey() {
        return "vocabulary.society." + name().toLowerCase(Locale.ROOT);
    }
}
