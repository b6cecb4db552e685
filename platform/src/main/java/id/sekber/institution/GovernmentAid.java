package id.sekber.institution;

import java.util.Locale;

/** Which government above the members gives aid. */
public enum GovernmentAid {
    PROVINCE,
    CENTRE;

    public String messageKey() {
        return "institution.aid." + name().toLowerCase(Locale.ROOT);
    }
}
