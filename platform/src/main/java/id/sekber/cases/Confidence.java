package id.sekber.cases;

import java.util.Locale;

/** How well the sources carry the coding of a case. */
public enum Confidence implements Code {
    HIGH,
    MEDIUM,
    LOW;

    @Override
    public String messageKey() {
        return "cases.confidence." + name().toLowerCase(Locale.ROOT);
    }
}
