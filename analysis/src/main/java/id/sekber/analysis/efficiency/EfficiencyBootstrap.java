package id.sekber.analysis.efficiency;

import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How sure an efficiency is: the units are drawn anew many times, each time at a distance from the frontier that such units have, and
 * the frontier is estimated again.
 *
 * <p>Input   as for {@link Envelopment}, without the free disposal hull; 100 to 10000 replications; the level of the interval, above 0 and
 *            below 1; a seed.
 * <p>Result  per unit the efficiency without its bias, the bias, and an interval of that level.
 * <p>Meaning the frontier observed lies within the true one, so plain efficiencies flatter; the interval lies below the plain number for
 *            that reason. Where intervals overlap, a ranking of units says nothing.
 * <p>Cost    n linear programmes per replication, on all processors; memory 8 bytes per unit and replication, 10^8 of them at most.
 * <p>Edges   if all units are efficient there is nothing to draw from: bias 0 and an interval of no width; the same seed gives the same answer
 *            on every number of processors. Distances are smoothed by a normal kernel, reflected at the frontier (homogeneous
 *            bootstrap: inefficiency is taken not to depend on size or mix).
 *
 * @see "L. Simar, P. W. Wilson, Sensitivity Analysis of Efficiency Scores: How to Bootstrap in Nonparametric Frontier Models,
 *     Management Science 44(1), 1998, pp. 49-61"
 * @see "L. Simar, P. W. Wilson, Statistical Inference in Nonparametric Frontier Models, in: H. O. Fried, C. A. K. Lovell, S. S. Schmidt
 *     (eds.), The Measurement of Productive Efficiency and Productivity Growth, Oxford University Press, 2008, pp. 421-521"
 */
public final class EfficiencyBootstrap {

    public static final int FEWEST_REPLICATIONS = 100;
    public static final int MOST_REPLICATIONS = 10_000;

    /** The distances of all replications are kept until their quantiles are known: 800 MB. */
    private static final long MOST_DISTANCES = 100_000_000;

    /**
     * @param efficiency as {@link Envelopment} finds it
     * @param corrected the efficiency without its bias
     * @param bias what the plain efficiency flatters by
     */
    public record Interval(double efficiency, double corrected, double bias, double low, double high) {}

    private final Observations observations;
    private final Orientation orientation;
    private final Returns returns;

    /** Distance to the frontier, one over the efficiency, of each unit. */
    private final double[] distances;

    private EfficiencyBootstrap(Observations observations, Orientation orientation, Returns returns) {
        this.observations = observations;
        this.orientation = orientation;
        this.returns = returns;
        distances = distances(new Frontier(observations, returns));
    }

    /**
     * @throws InputRefused if returns are free disposal, or replications or level are out of range
     */
    public static List<Interval> of(
            Observations observations,
            Orientation orientation,
            Returns returns,
            int replications,
            double level,
            long seed) {
        requireSense(observations.units().size(), returns, replications, level);
        return new EfficiencyBootstrap(observations, orientation, returns).intervals(replications, level, seed);
    }

    private static void requireSense(int units, Returns returns, int replications, double level) {
        if (returns == Returns.FREE_DISPOSAL) {
            throw new InputRefused(
                    "returns",
                    "free disposal",
                    "the smoothed bootstrap is proved for mixtures only",
                    "choose constant, variable, decreasing or increasing returns");
        }
        if (replications < FEWEST_REPLICATIONS || replications > MOST_REPLICATIONS) {
            throw new InputRefused(
                    "replications",
                    String.valueOf(replications),
                    "there must be " + FEWEST_REPLICATIONS + " to " + MOST_REPLICATIONS,
                    "take 2000 for an interval of 95 %");
        }
        if ((long) replications * units > MOST_DISTANCES) {
            throw new InputRefused(
                    "replications",
                    replications + " for " + units + " units",
                    "replications times units must not exceed " + MOST_DISTANCES + ", as each needs 8 bytes",
                    "take fewer replications");
        }
        if (!(level > 0 && level < 1)) {
            throw new InputRefused("level", String.valueOf(level), "it must lie between 0 and 1", "take 0.95");
        }
    }

    private List<Interval> intervals(int replications, double level, long seed) {
        double bandwidth = bandwidth();
        if (bandwidth == 0) {
            return IntStream.range(0, distances.length)
                    .mapToObj(j ->
                            new Interval(1 / distances[j], 1 / distances[j], 0, 1 / distances[j], 1 / distances[j]))
                    .toList();
        }
        var streams = (JumpableUniformRandomProvider) RandomSource.XO_SHI_RO_256_PP.create(seed);
        List<UniformRandomProvider> own = Stream.<UniformRandomProvider>generate(streams::jump)
                .limit(replications)
                .toList();
        List<double[]> drawn = IntStream.range(0, replications)
                .parallel()
                .mapToObj(b -> redrawnDistances(own.get(b), bandwidth))
                .toList();
        return IntStream.range(0, distances.length)
                .mapToObj(j -> interval(j, drawn, level))
                .toList();
    }

    private Interval interval(int unit, List<double[]> drawn, double level) {
        double plain = distances[unit];
        double[] shifts = drawn.stream().mapToDouble(row -> row[unit] - plain).toArray();
        Arrays.sort(shifts);
        double bias = Arrays.stream(shifts).average().orElseThrow();
        double corrected = 1 / (plain - bias);
        double tail = (1 - level) / 2;
        return new Interval(
                1 / plain,
                corrected,
                1 / plain - corrected,
                1 / (plain - quantile(shifts, tail)),
                1 / (plain - quantile(shifts, 1 - tail)));
    }

    /** The distances of the units as they are from a frontier of units drawn anew. */
    private double[] redrawnDistances(UniformRandomProvider random, double bandwidth) {
        return distances(new Frontier(observationsAt(drawDistances(random, bandwidth)), returns));
    }

    private double[] distances(Frontier frontier) {
        double[] found = new double[observations.units().size()];
        for (int j = 0; j < found.length; j++) {
            double factor = frontier.factor(
                            observations.inputsOf(j), observations.outputsOf(j), orientation, Frontier.NONE)
                    .orElseThrow();
            found[j] = 1 / orientation.efficiency(factor);
        }
        return found;
    }

    /** Each unit of the sample moved to a distance drawn for it: its inputs (or outputs) are scaled. */
    private Observations observationsAt(double[] drawn) {
        boolean contracts = orientation == Orientation.INPUT;
        return new Observations(
                observations.units(),
                contracts ? scaled(observations.inputs(), drawn, distances) : observations.inputs(),
                contracts ? observations.outputs() : scaled(observations.outputs(), distances, drawn));
    }

    private static List<Observations.Factor> scaled(List<Observations.Factor> factors, double[] up, double[] down) {
        List<Observations.Factor> scaled = new ArrayList<>();
        for (Observations.Factor factor : factors) {
            scaled.add(new Observations.Factor(
                    factor.name(),
                    IntStream.range(0, up.length)
                            .mapToObj(j -> factor.amounts().get(j) * up[j] / down[j])
                            .toList()));
        }
        return scaled;
    }

    /**
     * Draws with replacement, adds the kernel's noise, and takes back the variance that the noise added; all about the frontier, at which
     * what falls beyond is reflected.
     */
    private double[] drawDistances(UniformRandomProvider random, double bandwidth) {
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        double shrink = 1 / Math.sqrt(1 + bandwidth * bandwidth / meanSquare(distances));
        double[] drawn = new double[distances.length];
        for (int j = 0; j < drawn.length; j++) {
            double beyond = distances[random.nextInt(drawn.length)] - 1 + bandwidth * normal.sample();
            drawn[j] = 1 + Math.abs(shrink * beyond);
        }
        return drawn;
    }

    /**
     * Silverman's rule on the distances and their reflections. The efficient units are left out: they lie at the frontier because it was
     * drawn through them. The width is brought from the 2m points that remain to n.
     */
    private double bandwidth() {
        double[] inefficient = Arrays.stream(distances).filter(d -> d > 1).toArray();
        int m = inefficient.length;
        if (m == 0) {
            return 0;
        }
        double[] reflected = Arrays.copyOf(inefficient, 2 * m);
        for (int j = 0; j < m; j++) {
            reflected[m + j] = 2 - inefficient[j];
        }
        Arrays.sort(reflected);
        double deviation = Math.sqrt(meanSquare(inefficient));
        double quartiles = (quantile(reflected, 0.75) - quantile(reflected, 0.25)) / 1.34;
        double wide = 0.9 * Math.min(deviation, quartiles) * Math.pow(2 * m, -0.2);
        return wide * Math.pow(2.0 * m / distances.length, 0.2) * Math.sqrt(meanSquare(distances)) / deviation;
    }

    /** The variance of the distances and their reflections, whose mean is one. */
    private static double meanSquare(double[] distances) {
        return Arrays.stream(distances).map(d -> (d - 1) * (d - 1)).sum() / distances.length;
    }

    /** The value below which this part of the sorted values lies, in a straight line between neighbours. */
    static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
