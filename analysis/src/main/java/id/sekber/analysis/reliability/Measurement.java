package id.sekber.analysis.reliability;

/** What may be compared about two codes, and so how far apart they are. */
public enum Measurement {
    /** Codes are the same or not: kinds, yes and no. */
    NOMINAL,
    /** Codes have an order; two are as far apart as there are observed codes between them. */
    ORDINAL,
    /** Codes are numbers whose differences mean something: scores, years. */
    INTERVAL,
    /** Codes are numbers with a true zero whose proportions mean something: members, staff. */
    RATIO
}
