package id.sekber.analysis.games;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Shapley value by sampling, for games whose table of coalitions would not fit: with an interval for each player.
 *
 * <p>Input   2 to 64 players, a function that values a coalition, a number of blocks (at least 2) and a seed.
 *
 * <p>Result  per player the mean and an interval that holds the Shapley value in 95 of 100 such samples; the means sum to
 * the value of all.
 *
 * <p>Meaning one block is a random circle of the players, read from each of its n starting points, forwards and
 * backwards: every player stands once at every position (stratified), and each order goes with its reverse
 * (antithetic). Blocks are independent, so the interval is Student's t over their means.
 *
 * <p>Cost    n (n - 1) + 1 values per block, since the 2 n orders of a circle share their coalitions; memory O(n^2).
 *
 * <p>Edges   the same seed gives the same answer. A game in which only numbers and pairs of players count is exact after any
 * two blocks. Where a player's amount hangs on rare orders, few blocks hardly see them and the interval is too narrow: for
 * 40 users of a runway 60 blocks are too few and 250 enough.
 *
 * @see "J. Castro, D. Gomez, E. Molina, J. Tejada, Improving Polynomial Estimation of the Shapley Value by Stratified
 *     Random Sampling, Computers and Operations Research 82, 2017, pp. 180-188"
 */
public record SampledShapleyValue(List<Estimate> estimates, long values) {

    public static final int MOST_PLAYERS = 64;

    private static final double CONFIDENCE = 0.95;

    /** One player's amount, and the interval that holds the true one at 95 percent. */
    public record Estimate(String name, double amount, double low, double high, Explanation explanation) {}

    public SampledShapleyValue {
        estimates = List.copyOf(estimates);
    }

    public static SampledShapleyValue of(List<String> players, CoalitionValue value, int blocks, long seed) {
        List<String> names = Checked.names("players", players);
        int n = names.size();
        if (n < 2 || n > MOST_PLAYERS) {
            throw new InputRefused(
                    "players", n + " players", "sampling is for 2 to " + MOST_PLAYERS, "merge players that act as one");
        }
        if (blocks < 2) {
            throw new InputRefused(
                    "blocks", String.valueOf(blocks), "an interval needs at least 2 blocks", "ask for 100 or more");
        }
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        Circle circle = new Circle(names, value);
        double[] mean = new double[n];
        double[] squares = new double[n];
        for (int block = 1; block <= blocks; block++) {
            PermutationSampler.shuffle(random, circle.order);
            double[] sample = circle.means();
            for (int i = 0; i < n; i++) {
                // Welford's update: no difference of large sums.
                double step = sample[i] - mean[i];
                mean[i] += step / block;
                squares[i] += step * (sample[i] - mean[i]);
            }
        }
        double t = TDistribution.of(blocks - 1.0).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double half = t * Math.sqrt(squares[i] / (blocks - 1.0) / blocks);
            Explanation why = Explanation.of(
                    mean[i], "games.sampled", names.get(i), mean[i], mean[i] - half, mean[i] + half, blocks * 2 * n);
            estimates.add(new Estimate(names.get(i), mean[i], mean[i] - half, mean[i] + half, why));
        }
        return new SampledShapleyValue(estimates, (long) blocks * (n * (n - 1L) + 1));
    }

    /** A circle of players; its arcs are the coalitions that all orders along it pass through. */
    private static final class Circle {
        private final List<String> names;
        private final CoalitionValue value;
        private final int n;
        private final int[] order;

        Circle(List<String> names, CoalitionValue value) {
            this.names = names;
            this.value = value;
            this.n = names.size();
            this.order = PermutationSampler.natural(n);
        }

        /** Each player's mean marginal value over the n orders along the circle and their n reverses. */
        private double[] means() {
            double[] arcs = new double[n];
            double[] longer = new double[n];
            long[] members = new long[n];
            double[] sums = new double[n];
            double grand = checked(Coalition.grand(n));
            for (int length = 1; length <= n; length++) {
                for (int start = 0; start < n; start++) {
                    int last = (start + length - 1) % n;
                    members[start] |= 1L << order[last];
                    longer[start] = length == n ? grand : checked(new Coalition(members[start]));
                    // Forwards the last player of the arc joined, backwards the first.
                    sums[order[last]] += longer[start] - arcs[start];
                    sums[order[start]] += longer[start] - arcs[(start + 1) % n];
                }
                System.arraycopy(longer, 0, arcs, 0, n);
            }
            for (int i = 0; i < n; i++) {
                sums[i] /= 2.0 * n;
            }
            return sums;
        }

        private double checked(Coalition coalition) {
            double amount = value.of(coalition);
            return Math.abs(amount) <= Checked.LARGEST
                    ? amount
                    : Checked.finite("value of " + coalition.joined(names), amount);
        }
    }
}
