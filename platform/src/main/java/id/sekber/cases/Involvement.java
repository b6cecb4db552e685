package id.sekber.cases;

import java.util.Locale;

/** What part a society outside government takes. */
public enum Involvement implements Code {
    NONE,
    CONSULTED,
    PARTNER;

    @Override
    public String messageKey() {
        return "cases.involvement." + name().toLowerCase(Locale.ROOT);
    }
}
