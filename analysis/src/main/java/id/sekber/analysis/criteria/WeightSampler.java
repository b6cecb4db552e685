package id.sekber.analysis.criteria;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Draws weights uniformly from all that agree with what is known.
 *
 * <p>Exponentials divided by their sum are uniform on the simplex (uniforms divided by their sum are not: they crowd its centre).
 * Exponentials in falling order are, by Renyi, the sums of e_i / i from i to the last, so an order needs neither sorting nor
 * rejection.
 *
 * @see "L. Devroye, Non-Uniform Random Variate Generation, Springer, 1986, pp. 206-213 and 568"
 */
final class WeightSampler {

    private final double[] known;
    private final int[] order;

    WeightSampler(WeightKnowledge knowledge) {
        known = knowledge instanceof WeightKnowledge.Known settled
                ? settled.weights().toArray()
                : new double[0];
        order = knowledge instanceof WeightKnowledge.Ordered ordered
                ? ordered.order().stream().mapToInt(Integer::intValue).toArray()
                : new int[0];
    }

    /** Fills {@code weights[criterion][sample]}. */
    void fill(UniformRandomProvider random, double[][] weights) {
        if (known.length > 0) {
            for (int c = 0; c < known.length; c++) {
                Arrays.fill(weights[c], known[c]);
            }
            return;
        }
        ContinuousSampler exponential = ZigguratSampler.Exponential.of(random);
        double[] total = new double[weights[0].length];
        for (double[] weight : weights) {
            for (int k = 0; k < weight.length; k++) {
                weight[k] = exponential.sample();
            }
            add(weight, total);
        }
        putInOrder(weights);
        for (double[] weight : weights) {
            for (int k = 0; k < weight.length; k++) {
                weight[k] /= total[k];
            }
        }
    }

    private void putInOrder(double[][] weights) {
        for (int place = order.length; place >= 1; place--) {
            double[] weight = weights[order[place - 1]];
            for (int k = 0; k < weight.length; k++) {
                weight[k] /= place;
            }
            if (place < order.length) {
                add(weights[order[place]], weight);
            }
        }
    }

    private static void add(double[] values, double[] total) {
        for (int k = 0; k < total.length; k++) {
            total[k] += values[k];
        }
    }
}
