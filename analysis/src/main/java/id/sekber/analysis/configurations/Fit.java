package id.sekber.analysis.configurations;

/**
 * How well membership in a set goes with membership in the outcome.
 *
 * <p>With x the set, y the outcome, sums over cases:
 *
 * <pre>
 * inclusion = sum min(x, y) / sum x                                            how far x is a subset of y
 * pri       = (sum min(x, y) - s) / (sum x - s),  s = sum min(x, y, 1 - y)     the same, less what also fits not-y
 * coverage  = sum min(x, y) / sum y                                            how much of y is explained by x
 * </pre>
 *
 * <p>A quotient of nothing by nothing is 0: a set without members supports no claim.
 *
 * @see "C. C. Ragin, Redesigning Social Inquiry, University of Chicago Press, 2008, ch. 3"
 * @see "C. Q. Schneider and C. Wagemann, Set-Theoretic Methods for the Social Sciences, Cambridge University Press, 2012,
 *     ch. 5 and 9"
 */
public record Fit(double inclusion, double pri, double coverage) {

    static Fit of(double[] set, double[] outcome) {
        double inSet = 0;
        double inOutcome = 0;
        double inBoth = 0;
        double inAllThree = 0;
        for (int i = 0; i < set.length; i++) {
            double both = Math.min(set[i], outcome[i]);
            inSet += set[i];
            inOutcome += outcome[i];
            inBoth += both;
            inAllThree += Math.min(both, 1 - outcome[i]);
        }
        return new Fit(
                quotient(inBoth, inSet),
                quotient(inBoth - inAllThree, inSet - inAllThree),
                quotient(inBoth, inOutcome));
    }

    static double quotient(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }
}
