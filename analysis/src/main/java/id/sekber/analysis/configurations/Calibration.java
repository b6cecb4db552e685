package id.sekber.analysis.configurations;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.Arrays;
import java.util.List;

/**
 * How raw values, such as income per head, become degrees of membership from 0 to 1.
 *
 * @see "C. C. Ragin, Redesigning Social Inquiry, University of Chicago Press, 2008, ch. 5"
 */
public sealed interface Calibration {

    /** The memberships of a whole column; the indirect method needs all its values at once. */
    double[] memberships(double[] raw);

    /** The anchors in the order in which they were given. */
    List<Double> thresholds();

    /** The same way of calibrating with other anchors. */
    Calibration withThresholds(List<Double> thresholds);

    /**
     * Logistic through three anchors: log odds of membership are linear on either side of the crossover and reach those of
     * 0.95 at full inclusion and of 0.05 at full exclusion.
     *
     * <p>The anchors ascend, or descend where less of the raw value means more membership. A raw value at the crossover
     * has membership 0.5, which no condition may have.
     */
    record Direct(double exclusion, double crossover, double inclusion) implements Calibration {

        private static final double LOG_ODDS = Math.log(0.95 / 0.05);

        public Direct {
            Checked.finite("thresholds[0]", exclusion);
            Checked.finite("thresholds[1]", crossover);
            Checked.finite("thresholds[2]", inclusion);
            boolean ascending = exclusion < crossover && crossover < inclusion;
            boolean descending = exclusion > crossover && crossover > inclusion;
            if (!ascending && !descending) {
                throw new InputRefused(
                        "thresholds",
                        exclusion + ", " + crossover + ", " + inclusion,
                        "exclusion, crossover and inclusion must ascend, or descend, without two being equal",
                        "put them in order");
            }
        }

        @Override
        public double[] memberships(double[] raw) {
            return Arrays.stream(raw).map(this::membership).toArray();
        }

        private double membership(double raw) {
            double anchor = (raw >= crossover) == (inclusion > crossover) ? inclusion : exclusion;
            double share = Math.abs((raw - crossover) / (anchor - crossover));
            double logOdds = LOG_ODDS * share;
            return 1 / (1 + Math.exp(anchor == inclusion ? -logOdds : logOdds));
        }

        @Override
        public List<Double> thresholds() {
            return List.of(exclusion, crossover, inclusion);
        }

        @Override
        public Calibration withThresholds(List<Double> other) {
            return new Direct(other.get(0), other.get(1), other.get(2));
        }
    }

    /**
     * Groups the raw values by cuts, gives the groups memberships in equal steps from 0 to 1, and takes the fractional
     * logit of these on log x, the root of x, x and its square as the membership.
     *
     * @see "A. Dusa, QCA with R: A Comprehensive Resource, Springer, 2019, ch. 4 (fractional polynomials)"
     */
    record Indirect(List<Double> cuts) implements Calibration {

        public Indirect {
            cuts = List.copyOf(cuts);
            if (cuts.size() < 2) {
                throw new InputRefused(
                        "thresholds",
                        cuts.size() + " thresholds",
                        "indirect calibration groups the values by two cuts or more",
                        "add cuts, or calibrate crisply");
            }
            for (int i = 0; i < cuts.size(); i++) {
                Checked.finite("thresholds[" + i + "]", cuts.get(i));
                if (i > 0 && cuts.get(i) <= cuts.get(i - 1)) {
                    throw new InputRefused(
                            "thresholds[" + i + "]",
                            String.valueOf(cuts.get(i)),
                            "cuts must ascend without two being equal",
                            "put them in order");
                }
            }
        }

        @Override
        public double[] memberships(double[] raw) {
            double[] groups = new double[raw.length];
            for (int i = 0; i < raw.length; i++) {
                double value = raw[i];
                groups[i] = (double) cuts.stream().filter(cut -> value > cut).count() / cuts.size();
            }
            return FractionalLogit.fitted(raw, groups);
        }

        @Override
        public List<Double> thresholds() {
            return cuts;
        }

        @Override
        public Calibration withThresholds(List<Double> other) {
            return new Indirect(other);
        }
    }

    /** In, from the threshold on; out below it. */
    record Crisp(double threshold) implements Calibration {

        public Crisp {
            Checked.finite("thresholds[0]", threshold);
        }

        @Override
        public double[] memberships(double[] raw) {
            return Arrays.stream(raw).map(value -> value >= threshold ? 1 : 0).toArray();
        }

        @Override
        public List<Double> thresholds() {
            return List.of(threshold);
        }

        @Override
        public Calibration withThresholds(List<Double> other) {
            return new Crisp(other.get(0));
        }
    }
}
