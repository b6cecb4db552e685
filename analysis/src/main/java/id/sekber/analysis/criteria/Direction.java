package id.sekber.analysis.criteria;

/** Whether less or more of a criterion is better. */
public enum Direction {
    MINIMISE,
    MAXIMISE;

    /** By how much {@code one} is better than {@code other}; negative when it is worse. */
    double advantage(double one, double other) {
        return this == MAXIMISE ? one - other : other - one;
    }
}
