package id.sekber.analysis.configurations;

import id.sekber.analysis.InputRefused;
import java.util.Arrays;

/**
 * Regression of shares on a fractional polynomial: the logit of the share is linear in log x, the root of x, x and x
 * squared.
 *
 * <p>Input   positive raw values (0 counts as 0.00001) and a share from 0 to 1 for each.
 * <p>Result  the fitted share of each.
 * <p>Meaning quasi-maximum likelihood by iteratively reweighted least squares.
 * <p>Cost    a few dozen least-squares problems of five columns: time O(values), memory O(values).
 * <p>Edges   fewer than six different values leave nothing to fit and are refused, as are negative ones.
 *
 * @see "L. E. Papke and J. M. Wooldridge, Econometric Methods for Fractional Response Variables, Journal of Applied
 *     Econometrics 11, 1996, pp. 619-632"
 * @see "P. McCullagh and J. A. Nelder, Generalized Linear Models, Chapman and Hall, 1989, sec. 2.5"
 */
final class FractionalLogit {

    private static final int COLUMNS = 5;
    private static final double SMALLEST_RAW = 1e-5;
    private static final int MOST_ROUNDS = 100;

    /** Relative change of the deviance below which another round moves no membership in its sixth decimal. */
    private static final double CONVERGED = 1e-10;

    private FractionalLogit() {}

    static double[] fitted(double[] raw, double[] shares) {
        double[][] columns = columns(raw);
        double[] fitted = Arrays.stream(shares).map(share -> (share + 0.5) / 2).toArray();
        double deviance = deviance(shares, fitted);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] linear = weightedFit(columns, shares, fitted);
            fitted = Arrays.stream(linear).map(eta -> 1 / (1 + Math.exp(-eta))).toArray();
            double next = deviance(shares, fitted);
            if (Math.abs(next - deviance) < CONVERGED * (Math.abs(next) + 0.1)) {
                return fitted;
            }
            deviance = next;
        }
        throw new InputRefused(
                "thresholds",
                "groups that a smooth curve cannot follow",
                "the fractional logit must converge",
                "move the thresholds, or calibrate directly");
    }

    /** Centred and scaled, which changes no fitted value and keeps the least squares well conditioned. */
    private static double[][] columns(double[] raw) {
        for (double value : raw) {
            if (value < 0) {
                throw new InputRefused(
                        "values",
                        String.valueOf(value),
                        "indirect calibration takes logarithms, so raw values must not be negative",
                        "calibrate directly, or shift the values");
            }
        }
        if (Arrays.stream(raw).distinct().count() <= COLUMNS) {
            throw new InputRefused(
                    "values",
                    Arrays.stream(raw).distinct().count() + " different raw values",
                    "indirect calibration needs at least " + (COLUMNS + 1),
                    "calibrate directly or crisply");
        }
        double[] x = Arrays.stream(raw)
                .map(value -> value == 0 ? SMALLEST_RAW : value)
                .toArray();
        return new double[][] {
            Arrays.stream(x).map(value -> 1).toArray(),
            standardised(Arrays.stream(x).map(Math::log).toArray()),
            standardised(Arrays.stream(x).map(Math::sqrt).toArray()),
            standardised(x),
            standardised(Arrays.stream(x).map(value -> value * value).toArray())
        };
    }

    private static double[] standardised(double[] column) {
        double mean = Arrays.stream(column).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(column)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(1));
        return Arrays.stream(column).map(value -> (value - mean) / spread).toArray();
    }

    /** One round: the least-squares fit of the working response, by Gram-Schmidt done twice for its rounding. */
    private static double[] weightedFit(double[][] columns, double[] shares, double[] fitted) {
        int n = shares.length;
        double[] root = new double[n];
        double[] response = new double[n];
        for (int i = 0; i < n; i++) {
            double weight = fitted[i] * (1 - fitted[i]);
            root[i] = Math.sqrt(weight);
            response[i] = root[i] * (Math.log(fitted[i] / (1 - fitted[i])) + (shares[i] - fitted[i]) / weight);
        }
        double[][] basis = new double[COLUMNS][];
        double[] projection = new double[n];
        for (int c = 0; c < COLUMNS; c++) {
            basis[c] = times(columns[c], root);
            for (int pass = 0; pass < 2; pass++) {
                for (int before = 0; before < c; before++) {
                    add(basis[c], basis[before], -dot(basis[c], basis[before]));
                }
            }
            double length = Math.sqrt(dot(basis[c], basis[c]));
            basis[c] = Arrays.stream(basis[c]).map(value -> value / length).toArray();
            add(projection, basis[c], dot(response, basis[c]));
        }
        for (int i = 0; i < n; i++) {
            projection[i] /= root[i];
        }
        return projection;
    }

    private static double[] times(double[] one, double[] other) {
        double[] product = one.clone();
        for (int i = 0; i < product.length; i++) {
            product[i] *= other[i];
        }
        return product;
    }

    private static void add(double[] target, double[] vector, double factor) {
        for (int i = 0; i < target.length; i++) {
            target[i] += factor * vector[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double deviance(double[] shares, double[] fitted) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += entropy(shares[i], fitted[i]) + entropy(1 - shares[i], 1 - fitted[i]);
        }
        return 2 * sum;
    }

    private static double entropy(double share, double fitted) {
        return share == 0 ? 0 : share * Math.log(share / fitted);
    }
}
