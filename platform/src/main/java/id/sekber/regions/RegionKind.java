package id.sekber.regions;

import java.util.Locale;

/** What a region is by law. */
public enum RegionKind {
    PROVINCE,
    REGENCY,
    CITY;

    public String messageKey() {
        return "regions.kind." + name().toLowerCase(Locale.ROOT);
    }
}
