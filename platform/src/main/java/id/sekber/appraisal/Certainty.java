package id.sekber.appraisal;

import java.util.Locale;

/** How surely a legal step is known. */
public enum Certainty {
    /** Read in the text of the norm. */
    READ,
    /** Remembered, to be verified. */
    RECALLED,
    /** The author's reading. */
    AUTHOR;

    public String messageKey() {
        return "appraisal.certainty." + name().toLowerCase(Locale.ROOT);
    }
}
