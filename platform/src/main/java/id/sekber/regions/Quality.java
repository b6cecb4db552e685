package id.sekber.regions;

import java.util.Locale;

/** How near a figure is to its source. */
public enum Quality {
    /** As printed in the source. */
    EXACT,
    /** Rounded, read from a range, dated by inference, or back-cast. */
    APPROX,
    /** Computed by us; the note has the formula. */
    DERIVED;

    public String messageKey() {
        return "regions.quality." + name().toLowerCase(Locale.ROOT);
    }
}
