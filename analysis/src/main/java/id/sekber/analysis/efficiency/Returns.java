package id.sekber.analysis.efficiency;

/** What is believed about size: which mixtures and multiples of observed units are possible too. */
public enum Returns {
    /** Any multiple: size does not matter. */
    CONSTANT,
    /** Mixtures only: a unit is compared with units of its size. */
    VARIABLE,
    /** Mixtures and smaller multiples: growing never helps. */
    DECREASING,
    /** Mixtures and larger multiples: growing never hurts. */
    INCREASING,
    /** No mixtures: only what a unit has done can be done (free disposal hull). */
    FREE_DISPOSAL;

    /** Whether the weights of a mixture are bound to a sum, at most, at least or exactly one. */
    boolean bindsWeights() {
        return this != CONSTANT;
    }
}
