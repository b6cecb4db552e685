package id.sekber.regions;

import java.util.Locale;

/** How much one may rely on a date counted in working days; later is weaker. */
public enum Certainty {
    /** Every year passed through has its holidays by decree. */
    OFFICIAL,
    /** The holidays of a year passed through are expected, not yet decreed. */
    PROVISIONAL,
    /** The holidays of a year passed through are not known; only Saturdays and Sundays were left out. */
    HOLIDAYS_UNKNOWN;

    public String messageKey() {
        return "regions.certainty." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Certainty weaker(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
