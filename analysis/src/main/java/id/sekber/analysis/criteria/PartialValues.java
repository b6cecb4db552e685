package id.sekber.analysis.criteria;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The partial values of one alternative, sorted by how its weighted total is best drawn.
 *
 * <p>A weighted sum of independent normals is normal itself: its mean and variance are computed and one number is drawn for the
 * whole alternative, whatever the number of criteria. Other uncertain scores are drawn one by one.
 */
final class PartialValues {

    /** Mean partial value of each exact or normal score; 0 where the score is drawn. */
    final double[] mean;

    /** Variance of each normal partial value. */
    final double[] variance;

    final boolean normal;
    final List<Drawn> drawn;

    /** A score that has to be drawn, and the line of its partial values. */
    record Drawn(int criterion, Score score, UncertainTable.Line line) {

        /** Fills {@code values[sample]} with partial values. */
        void fill(UniformRandomProvider random, double[] values) {
            if (score instanceof Score.Uniform uniform) {
                fillUniform(random, values, line.value(uniform.from()), line.slope() * (uniform.to() - uniform.from()));
            } else if (score instanceof Score.Lognormal lognormal) {
                fillLognormal(random, values, lognormal);
            } else {
                throw new IllegalStateException("No way to draw " + score);
            }
        }

        private static void fillUniform(UniformRandomProvider random, double[] values, double from, double range) {
            for (int k = 0; k < values.length; k++) {
                values[k] = from + range * random.nextDouble();
            }
        }

        private void fillLognormal(UniformRandomProvider random, double[] values, Score.Lognormal score) {
            var normal = ZigguratSampler.NormalizedGaussian.of(random);
            double slope = line.slope();
            for (int k = 0; k < values.length; k++) {
                values[k] = slope * (Math.exp(score.mu() + score.sigma() * normal.sample()) - line.worst());
            }
        }
    }

    PartialValues(List<Score> scores, List<UncertainTable.Line> lines) {
        mean = new double[scores.size()];
        variance = new double[scores.size()];
        List<Drawn> rest = new ArrayList<>();
        boolean anyNormal = false;
        for (int c = 0; c < mean.length; c++) {
            UncertainTable.Line line = lines.get(c);
            if (scores.get(c) instanceof Score.Exact exact) {
                mean[c] = line.value(exact.value());
            } else if (scores.get(c) instanceof Score.Normal score) {
                mean[c] = line.value(score.mean());
                double deviation = line.slope() * score.deviation();
                variance[c] = deviation * deviation;
                anyNormal = true;
            } else {
                rest.add(new Drawn(c, scores.get(c), line));
            }
        }
        normal = anyNormal;
        drawn = List.copyOf(rest);
    }

    boolean certain() {
        return !normal && drawn.isEmpty();
    }
}
