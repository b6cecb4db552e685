package id.sekber.analysis.criteria;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import id.sekber.analysis.LinearProgramme;
import java.util.Arrays;
import java.util.List;

/**
 * BWM, linear model: weights from two rows of comparisons, the best criterion against all and all against the worst.
 *
 * <p>Input   the positions of the best and the worst of n criteria; how many times as important the best is as each (1 for itself) and
 *            each as the worst (1 for itself), all from 1 to a number of the members' choosing, usually 9.
 * <p>Result  the weights that keep the largest deviation ksi as small as possible, and ksi: |w_best - a_best,j w_j| and
 *            |w_j - a_j,worst w_worst| are at most ksi.
 * <p>Meaning ksi is 0 when the comparisons agree with each other; the nearer to 0 the better. The linear model has one optimum, the
 *            older non-linear one may have many.
 * <p>Cost    one linear programme of n + 1 variables and 4 n rows, proved by its certificate.
 * <p>Edges   n = 1 has weight 1; n = 2 is always consistent.
 *
 * @see "J. Rezaei, Best-worst multi-criteria decision-making method: Some properties and a linear model, Omega 64, 2016, pp. 126-130"
 */
public final class BestWorst {

    /** @param ksi the largest deviation of a comparison from the ratio of weights */
    public record Result(Weights weights, double ksi) {

        public Explanation explanation(List<String> criteria) {
            return Explanation.of(ksi, "criteria.weights", ksi).because(weights.explanations(criteria));
        }
    }

    private BestWorst() {}

    /**
     * @throws InputRefused if a position, a length or a comparison is out of its range
     */
    public static Result weights(int best, int worst, List<Double> bestToOthers, List<Double> othersToWorst) {
        int n = bestToOthers.size();
        Checked.length("othersToWorst", n, othersToWorst.size());
        requirePosition("best", best, n);
        requirePosition("worst", worst, n);
        requireComparisons("bestToOthers", bestToOthers, best);
        requireComparisons("othersToWorst", othersToWorst, worst);
        double[] objective = new double[n + 1];
        objective[n] = 1;
        LinearProgramme programme = LinearProgramme.minimise(objective);
        for (int j = 0; j < n; j++) {
            addWithinKsi(programme, n, best, j, bestToOthers.get(j));
            addWithinKsi(programme, n, j, worst, othersToWorst.get(j));
        }
        double[] sum = new double[n + 1];
        Arrays.fill(sum, 0, n, 1);
        LinearProgramme.Optimal optimum = programme.equal(1, sum).optimum();
        double[] weights = new double[n];
        for (int j = 0; j < n; j++) {
            weights[j] = Math.max(0, optimum.variable(j));
        }
        return new Result(Weights.of(weights), Math.max(0, optimum.value()));
    }

    /** {@code |w_more - times w_less| <= ksi}, as two rows; the same criterion on both sides says nothing. */
    private static void addWithinKsi(LinearProgramme programme, int n, int more, int less, double times) {
        if (more == less) {
            return;
        }
        for (int sign : new int[] {1, -1}) {
            double[] row = new double[n + 1];
            row[more] = sign;
            row[less] = -sign * times;
            row[n] = -1;
            programme.atMost(0, row);
        }
    }

    private static void requirePosition(String what, int position, int n) {
        if (position < 0 || position >= n) {
            throw new InputRefused(
                    what,
                    "position " + position,
                    "it must be from 0 to " + (n - 1),
                    "name one of the criteria compared");
        }
    }

    private static void requireComparisons(String where, List<Double> comparisons, int self) {
        for (int j = 0; j < comparisons.size(); j++) {
            String place = where + "[" + j + "]";
            double times = Checked.finite(place, comparisons.get(j));
            if (times < 1 || (j == self && times != 1)) {
                throw new InputRefused(
                        place,
                        String.valueOf(times),
                        j == self ? "a criterion is 1 time as important as itself" : "it must be 1 or more",
                        "say how many times as important");
            }
        }
    }
}
