package id.sekber.analysis.criteria;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * AHP: weights from a matrix that says how many times as important each criterion is as each other.
 *
 * <p>Input   n x n positive numbers, 1 on the diagonal, a[j][i] the reciprocal of a[i][j] as far as two decimals can say it; n at
 *            most 100.
 * <p>Result  weights summing to one, Saaty's lambda max, consistency index and ratio, and the judgement that fits least.
 * <p>Meaning a consistency ratio above 0.1 says that the judgements contradict each other too much to be used; the judgement that
 *            fits least is the one to talk about first.
 * <p>Cost    time O(n^2) per step of the power iteration, some tens of steps; memory O(n^2).
 * <p>Edges   n = 1 and n = 2 are always consistent: ratio 0. Beyond n = 15 the random index follows Alonso and Lamata (2006).
 *
 * @see "T. L. Saaty, A Scaling Method for Priorities in Hierarchical Structures, Journal of Mathematical Psychology 15, 1977, pp. 234-281"
 * @see "J. A. Alonso, M. T. Lamata, Consistency in the Analytic Hierarchy Process, IJUFKS 14(4), 2006, pp. 445-459"
 */
public final class PairwiseComparison {

    /** How the weights are drawn from the matrix; on a consistent matrix both agree. */
    public enum Priority {
        /** Saaty's principal eigenvector. */
        EIGENVECTOR,
        /** Geometric mean of each row. */
        GEOMETRIC_MEAN
    }

    /**
     * The judgement that the weights contradict most.
     *
     * @param row the criterion compared
     * @param column the criterion it is compared with
     * @param stated the ratio in the matrix
     * @param implied the ratio of the two weights
     */
    public record Judgement(int row, int column, double stated, double implied) {}

    /**
     * @param lambdaMax the principal eigenvalue, n when consistent
     * @param consistencyIndex (lambda max - n) / (n - 1)
     * @param consistencyRatio consistency index over that of random judgements
     * @param leastFitting the judgement that the weights contradict most
     */
    public record Result(
            Weights weights,
            double lambdaMax,
            double consistencyIndex,
            double consistencyRatio,
            Judgement leastFitting) {

        public boolean consistent() {
            return consistencyRatio <= ACCEPTABLE_RATIO;
        }

        /** Whether the judgements may be used, the weights, and what to talk about first if they may not. */
        public Explanation explanation(List<String> criteria) {
            List<Explanation> parts = new ArrayList<>(weights.explanations(criteria));
            if (!consistent()) {
                parts.add(Explanation.of(
                        leastFitting.implied(),
                        "criteria.leastFitting",
                        criteria.get(leastFitting.row()),
                        criteria.get(leastFitting.column()),
                        leastFitting.stated(),
                        leastFitting.implied()));
            }
            String verdict = consistent() ? "criteria.consistent" : "criteria.inconsistent";
            return Explanation.of(consistencyRatio, verdict, consistencyRatio, ACCEPTABLE_RATIO)
                    .because(parts);
        }
    }

    /** Saaty's bound; beyond it the judgements are nearer to chance than judgements should be. */
    public static final double ACCEPTABLE_RATIO = 0.1;

    static final int MOST_CRITERIA = 100;

    /** How far a product a[i][j] a[j][i] may be from one: 1/8 written as 0.12 or 0.13 misses it by 4 %. */
    static final double ROUNDED_RECIPROCAL = 0.05;

    /** The eigenvector is settled when no weight moves by more than this; weights are at most one. */
    private static final double SETTLED = 1e-15;

    /** Positive matrices settle in some tens of steps; a hundred times as many end a rounding cycle. */
    private static final int MOST_STEPS = 5000;

    private static final double[] RANDOM_INDEX = {
        0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59
    };

    private final double[][] matrix;

    /**
     * @throws InputRefused if the matrix is not square, positive and reciprocal, or too large
     */
    public PairwiseComparison(List<List<Double>> judgements) {
        int n = judgements.size();
        if (n == 0 || n > MOST_CRITERIA) {
            throw new InputRefused(
                    "matrix", n + " rows", "there must be 1 to " + MOST_CRITERIA, "compare fewer criteria at once");
        }
        matrix = new double[n][];
        for (int i = 0; i < n; i++) {
            Checked.length("matrix[" + i + "]", n, judgements.get(i).size());
            matrix[i] =
                    judgements.get(i).stream().mapToDouble(Double::doubleValue).toArray();
        }
        requireReciprocal();
    }

    public Result weights() {
        return weights(Priority.EIGENVECTOR);
    }

    public Result weights(Priority priority) {
        double[] weights = priority == Priority.EIGENVECTOR ? eigenvector() : geometricMeans();
        int n = matrix.length;
        double lambda = lambda(weights);
        double index = n < 3 ? 0 : Math.max(0, (lambda - n) / (n - 1));
        double ratio = n < 3 ? 0 : index / randomIndex(n);
        return new Result(Weights.of(weights), lambda, index, ratio, leastFitting(weights));
    }

    private void requireReciprocal() {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length; j++) {
                String where = "matrix[" + i + "][" + j + "]";
                double judgement = Checked.finite(where, matrix[i][j]);
                if (judgement <= 0) {
                    throw new InputRefused(
                            where,
                            String.valueOf(judgement),
                            "it must be above zero",
                            "say how many times as important");
                }
                if (i == j && judgement != 1) {
                    throw new InputRefused(
                            where, String.valueOf(judgement), "a criterion is as important as itself", "write 1");
                }
                if (Math.abs(judgement * matrix[j][i] - 1) > ROUNDED_RECIPROCAL) {
                    throw new InputRefused(
                            where,
                            judgement + " against " + matrix[j][i] + " opposite",
                            "each must be one divided by the other",
                            "correct one of the two");
                }
            }
        }
    }

    private double[] eigenvector() {
        double[] weights = new double[matrix.length];
        Arrays.fill(weights, 1.0 / matrix.length);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = toSumOne(times(weights));
            double moved = 0;
            for (int i = 0; i < next.length; i++) {
                moved = Math.max(moved, Math.abs(next[i] - weights[i]));
            }
            weights = next;
            if (moved <= SETTLED) {
                break;
            }
        }
        return weights;
    }

    private double[] geometricMeans() {
        double[] means = new double[matrix.length];
        for (int i = 0; i < means.length; i++) {
            means[i] =
                    Math.exp(Arrays.stream(matrix[i]).map(Math::log).average().orElseThrow());
        }
        return toSumOne(means);
    }

    private double lambda(double[] weights) {
        double[] product = times(weights);
        double sum = 0;
        for (int i = 0; i < product.length; i++) {
            sum += product[i] / weights[i];
        }
        return sum / product.length;
    }

    private Judgement leastFitting(double[] weights) {
        Judgement least = new Judgement(0, 0, 1, 1);
        double worst = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int j = i + 1; j < weights.length; j++) {
                double implied = weights[i] / weights[j];
                double misfit = Math.abs(Math.log(matrix[i][j] / implied));
                if (misfit > worst) {
                    worst = misfit;
                    least = new Judgement(i, j, matrix[i][j], implied);
                }
            }
        }
        return least;
    }

    private double[] times(double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < product.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    private static double[] toSumOne(double[] vector) {
        double sum = Arrays.stream(vector).sum();
        return Arrays.stream(vector).map(x -> x / sum).toArray();
    }

    private static double randomIndex(int n) {
        return n < RANDOM_INDEX.length ? RANDOM_INDEX[n] : (2.7699 * n - 4.3513 - n) / (n - 1);
    }
}
