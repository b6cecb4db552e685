package id.sekber.vocabulary;

import java.util.Locale;

/** The three levels at which an actor works. */
public enum Level {
    LOCAL,
    NATIONAL,
    GLOBAL;

    public String messageKey() {
        return "vocabulary.level." + name().toLowerCase(Locale.ROOT);
    }
}
