package id.sekber.vocabulary;

import java.util.Locale;

/** How deep a region lies in the division of the country; a province is the widest. */
public enum RegionLevel {
    PROVINCE,
    REGENCY_OR_CITY,
    DISTRICT;

    public String messageKey() {
        return "vocabulary.region." + name().toLowerCase(Locale.ROOT);
    }
}
