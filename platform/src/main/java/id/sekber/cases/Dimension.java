package id.sekber.cases;

import java.util.Locale;

/** The five dimensions of an institution. */
public enum Dimension {
    MODEL,
    MANAGEMENT,
    FUNDING,
    SUPPORT,
    REGULATION;

    public String messageKey() {
        return "cases.dimension." + name().toLowerCase(Locale.ROOT);
    }
}
