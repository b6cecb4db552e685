package id.sekber.regions;

import java.util.Locale;

/** How strongly the law binds a region to a concurrent affair (UU 23/2014 Pasal 11 and 12). */
public enum AffairKind {
    BASIC_SERVICE,
    OTHER_MANDATORY,
    OPTIONAL;

    public String messageKey() {
        return "regions.affair." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
