package id.sekber.analysis.efficiency;

/** What is asked of an inefficient unit: the same outputs with less input, or more outputs with the same inputs. */
public enum Orientation {
    INPUT,
    OUTPUT;

    /** A factor of the inputs or of the outputs as an efficiency, 1 on the frontier and below 1 within. */
    double efficiency(double factor) {
        return this == INPUT ? factor : 1 / factor;
    }
}
