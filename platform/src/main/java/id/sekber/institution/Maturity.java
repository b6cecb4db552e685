package id.sekber.institution;

import java.util.Locale;

/** How far a support system has come; its place in the order is its level, from 0 to 4. */
public enum Maturity {
    ABSENT,
    AD_HOC,
    DEFINED,
    USED,
    IMPROVED;

    public int level() {
        return ordinal();
    }

    public String messageKey() {
        return "institution.maturity." + name().toLowerCase(Locale.ROOT);
    }
}
