package id.sekber.agreements;

import java.util.Locale;

/** How surely a rule is known. What is not read in a norm in force warns and never blocks. */
public enum LawStatus {
    /** Read in the text of the norm. */
    NORM,
    /** Read in a regional regulation that repeats the national rule. */
    REGIONAL,
    /** Read in a guide, form or press item that cites the norm, or local practice. */
    SECONDARY,
    /** Read in a norm that is repealed. */
    SUPERSEDED,
    /** From memory. */
    RECALLED;

    static LawStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    public boolean verified() {
        return this == NORM || this == REGIONAL;
    }

    public String messageKey() {
        return "agreements.law-status." + name().toLowerCase(Locale.ROOT);
    }
}
