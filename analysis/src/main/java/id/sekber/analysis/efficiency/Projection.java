package id.sekber.analysis.efficiency;

/**
 * Where a point meets the frontier.
 *
 * @param factor of the inputs (orientation input) or of the outputs (orientation output)
 * @param weights of the units in the mixture that the point is compared with
 * @param inputSlacks input that could be saved beyond the factor
 * @param outputSlacks output that could be added beyond the factor
 */
record Projection(double factor, double[] weights, double[] inputSlacks, double[] outputSlacks) {

    /**
     * Factors nearer to one, and weights and slacks (as parts of the point's amounts) nearer to zero than this are rounding: the
     * programmes are solved to about eleven digits.
     */
    static final double SAME = 1e-9;

    /** A factor that differs from 1 by rounding only is 1. */
    static double rounded(double factor) {
        return Math.abs(factor - 1) < SAME ? 1 : factor;
    }
}
