package id.sekber.institution;

import java.util.Locale;

/** Keys by which costs are divided today, as far as the rules of the box ask for them. */
public enum CostKey {
    EQUAL,
    BY_USE,
    HOST_CREDIT,
    OTHER;

    public String messageKey() {
        return "institution.key." + name().toLowerCase(Locale.ROOT);
    }
}
