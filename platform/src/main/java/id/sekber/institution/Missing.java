package id.sekber.institution;

import java.util.Locale;

/** What must be known before a rule can be held against a setup. */
public enum Missing {
    BASIS,
    MONEY,
    MANDATORY,
    SHARES,
    KEYS,
    HOSTING,
    MEASURED_DATA,
    PROCEDURES_AND_COMMUNICATION;

    public String messageKey() {
        return "institution.missing." + name().toLowerCase(Locale.ROOT);
    }
}
