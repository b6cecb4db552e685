package id.sekber.analysis.prospects;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import id.sekber.analysis.games.Coalition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How likely is each member harmed: costs and demand are drawn from their ranges, each rule divides each draw, and each member
 * is compared with acting alone in the same draw.
 *
 * <p>Input   costs as ranges; named rules; 100 to 100,000 draws; a seed; the gain below which, as a part of what the member
 * would pay alone, a result counts as neutral.
 *
 * <p>Result  per rule and member: the probability of harm over the programme's life with its error of sampling, the gain in
 * present value (mean, and the values that 5, 50 and 95 of 100 draws stay below), its distribution, the probability of harm in
 * some year, the worst year; per rule: the probability that some coalition would rather leave, and which does most often.
 *
 * <p>Meaning all rules meet the same draws, so that differences between them are not chance. Demand moves the costs that
 * follow it and the weights that follow it. A rule that does not apply to a draw is left out of that draw: see
 * {@link OfRule#applicable}.
 *
 * <p>Cost    per draw O(2^n (components + n rules)); 10,000 draws of 10 members, 6 components, 20 years and 5 rules take less than
 * a second on two processors. Memory 8 bytes per draw, member and rule.
 *
 * <p>Edges   the same seed gives the same answer on any number of processors. Certain costs give 0 or 1.
 *
 * @throws InputRefused if a rule speaks of other members, or there are too many draws for the members and rules
 * @see "N. Metropolis, S. Ulam, The Monte Carlo Method, J. of the American Statistical Association 44, 1949, pp. 335-341"
 */
public final class HarmSimulation {

    public static final int FEWEST_DRAWS = 100;
    public static final int MOST_DRAWS = 100_000;

    /** Draws times members times rules: 80 MB. */
    private static final long MOST_CELLS = 10_000_000;

    /** So many draws share one stream of random numbers, and are one piece of work. */
    private static final int BLOCK = 250;

    /** Pieces of work between two looks at whether to go on. */
    private static final int WAVE = 8;

    private static final int BINS = 20;

    /** A rule with the name by which its result is found. */
    public record Named(String name, ShareRule rule) {}

    /** Told how many draws are done; answers whether to go on. */
    @FunctionalInterface
    public interface Watch {
        boolean goesOnAfter(int draws);
    }

    /**
     * How one member fares by one rule.
     *
     * @param harmed probability that it pays more over the life than alone, in present value
     * @param error of sampling, one standard deviation
     * @param harmedInSomeYear probability that it pays more than alone in at least one year
     * @param meanGain in present value
     * @param low gain that 5 of 100 draws stay below
     * @param middle gain that half of the draws stay below
     * @param high gain that 95 of 100 draws stay below
     * @param worstYear the year, from 0, that is most often the worst
     * @param worstGain what is gained in the worst year, on average; negative is harm
     * @param worstLow what 5 of 100 draws stay below in their worst year
     * @param distribution of the gain: how many draws fall into each of 20 equal steps from {@code from} to {@code to}
     */
    public record OfMember(
            String member,
            double harmed,
            double error,
            double harmedInSomeYear,
            double meanGain,
            double low,
            double middle,
            double high,
            int worstYear,
            double worstGain,
            double worstLow,
            double from,
            double to,
            List<Integer> distribution,
            Explanation explanation) {

        public OfMember {
            distribution = List.copyOf(distribution);
        }
    }

    /**
     * @param applicable in how many draws the rule could divide
     * @param leaves probability that some coalition of two or more, short of all, would be cheaper on its own
     * @param leaver the coalition that most often gains most by leaving; empty where none ever does
     */
    public record OfRule(
            String rule, int applicable, List<OfMember> members, double leaves, Optional<Coalition> leaver) {

        public OfRule {
            members = List.copyOf(members);
        }
    }

    public record Result(int draws, long seed, List<OfRule> rules) {

        public Result {
            rules = List.copyOf(rules);
        }

        public Optional<OfRule> of(String rule) {
            return rules.stream().filter(each -> each.rule().equals(rule)).findFirst();
        }
    }

    private final UncertainCosts costs;
    private final List<Named> rules;
    private final Components components;
    private final int n;
    private final double neutral;

    private final float[][][] gains;
    private final float[][][] worst;
    private final boolean[][] applicable;
    private final BlockCounts counts;

    private HarmSimulation(UncertainCosts costs, List<Named> rules, int draws, double neutral) {
        this.costs = costs;
        this.rules = rules;
        this.components = new Components(costs);
        this.n = costs.members().size();
        this.neutral = neutral;
        gains = new float[rules.size()][n][draws];
        worst = new float[rules.size()][n][draws];
        applicable = new boolean[rules.size()][draws];
        counts = new BlockCounts(rules.size(), n, costs.years());
    }

    public static Result of(UncertainCosts costs, List<Named> rules, int draws, long seed, double neutral) {
        return watched(costs, rules, draws, seed, neutral, done -> true)
                .orElseThrow(() -> new IllegalStateException("Nobody stopped the draws."));
    }

    /** How many draws there may be for so many members and rules. */
    public static int mostDraws(int members, int rules) {
        return (int) Math.min(MOST_DRAWS, MOST_CELLS / Math.max(1, members) / Math.max(1, rules));
    }

    /** Empty where the watch stopped it. */
    public static Optional<Result> watched(
            UncertainCosts costs, List<Named> rules, int draws, long seed, double neutral, Watch watch) {
        int n = costs.members().size();
        if (rules.isEmpty()) {
            throw new InputRefused("rules", "none", "there is at least one rule", "name one");
        }
        Checked.names("rules", rules.stream().map(Named::name).toList());
        for (Named named : rules) {
            named.rule().members().ifPresent(many -> Checked.length("weights of " + named.name(), n, many));
        }
        Checked.notNegative("neutral", neutral);
        int most = mostDraws(n, rules.size());
        if (draws < FEWEST_DRAWS || draws > most) {
            throw new InputRefused(
                    "draws",
                    String.valueOf(draws),
                    "there are " + FEWEST_DRAWS + " to " + most + " for " + n + " members and " + rules.size()
                            + " rules",
                    "draw 10000");
        }
        return new HarmSimulation(costs, List.copyOf(rules), draws, neutral).run(draws, seed, watch);
    }

    private Optional<Result> run(int draws, long seed, Watch watch) {
        var streams = (JumpableUniformRandomProvider) RandomSource.XO_SHI_RO_256_PP.create(seed);
        int blocks = (draws + BLOCK - 1) / BLOCK;
        for (int wave = 0; wave < blocks; wave += WAVE) {
            int start = wave;
            List<UniformRandomProvider> own = Stream.<UniformRandomProvider>generate(streams::jump)
                    .limit(Math.min(WAVE, blocks - wave))
                    .toList();
            IntStream.range(0, own.size())
                    .parallel()
                    .mapToObj(i -> block(own.get(i), (start + i) * BLOCK, Math.min(draws, (start + i + 1) * BLOCK)))
                    .toList()
                    .forEach(counts::add);
            if (!watch.goesOnAfter(Math.min(draws, (start + own.size()) * BLOCK))) {
                return Optional.empty();
            }
        }
        List<OfRule> results = new ArrayList<>();
        for (int k = 0; k < rules.size(); k++) {
            results.add(result(k, draws));
        }
        return Optional.of(new Result(draws, seed, results));
    }

    private BlockCounts block(UniformRandomProvider random, int from, int to) {
        BlockCounts own = new BlockCounts(rules.size(), n, costs.years());
        Draw draw = new Draw(components);
        Sharing sharing = new Sharing(draw);
        double[] capital = new double[n];
        double[] operation = new double[n];
        double[] paid = new double[n];
        double[] sums = new double[1 << n];
        for (int d = from; d < to; d++) {
            draw.next(random);
            for (int k = 0; k < rules.size(); k++) {
                applicable[k][d] = sharing.parts(rules.get(k).rule(), capital, operation);
                if (applicable[k][d]) {
                    for (int i = 0; i < n; i++) {
                        paid[i] = capital[i] * draw.joint(Draw.Part.CAPITAL)
                                + operation[i] * draw.joint(Draw.Part.OPERATION);
                        judge(draw, k, d, i, paid[i], capital[i], operation[i], own);
                    }
                    own.leaver(k, leaver(draw.total, paid, sums));
                }
            }
        }
        return own;
    }

    private void judge(Draw draw, int k, int d, int i, double paid, double capital, double operation, BlockCounts own) {
        double alone = draw.total[1 << i];
        double gain = alone - paid;
        gains[k][i][d] = (float) gain;
        own.harmed[k][i] += gain < -neutral * Math.abs(alone) - tiny(alone) ? 1 : 0;
        double least = Double.POSITIVE_INFINITY;
        int worstYear = 0;
        boolean harmed = false;
        for (int year = 0; year < draw.aloneByYear.length; year++) {
            double aloneThen = draw.aloneByYear[year][i];
            double inYear =
                    aloneThen - capital * draw.jointCapitalByYear[year] - operation * draw.jointOperationByYear[year];
            harmed |= inYear < -neutral * Math.abs(aloneThen) - tiny(aloneThen);
            if (inYear < least) {
                least = inYear;
                worstYear = year;
            }
        }
        worst[k][i][d] = (float) least;
        own.harmedInSomeYear[k][i] += harmed ? 1 : 0;
        own.worstYears[k][i][worstYear]++;
    }

    /** What the sums of some years lose in their last digits is no harm. */
    private static double tiny(double amount) {
        return 1e-9 * Math.abs(amount);
    }

    /** The coalition of two or more, short of all, that would save most by leaving; 0 where none saves. */
    private static int leaver(double[] costs, double[] paid, double[] sums) {
        double most = 1e-9 * Math.abs(costs[costs.length - 1]);
        int leaver = 0;
        for (int s = 1; s < costs.length - 1; s++) {
            int rest = s & s - 1;
            sums[s] = sums[rest] + paid[Integer.numberOfTrailingZeros(s)];
            if (rest != 0 && sums[s] - costs[s] > most) {
                most = sums[s] - costs[s];
                leaver = s;
            }
        }
        return leaver;
    }

    private OfRule result(int k, int draws) {
        int divided = 0;
        for (boolean each : applicable[k]) {
            divided += each ? 1 : 0;
        }
        List<OfMember> members = new ArrayList<>();
        for (int i = 0; divided > 0 && i < n; i++) {
            members.add(member(k, i, divided, draws));
        }
        int most = 0;
        for (int s = 1; s < 1 << n; s++) {
            most = counts.leavers[k][s] > counts.leavers[k][most] || most == 0 ? s : most;
        }
        long leaving = Arrays.stream(counts.leavers[k], 1, 1 << n).sum();
        Optional<Coalition> leaver = leaving == 0 ? Optional.empty() : Optional.of(new Coalition(most));
        return new OfRule(rules.get(k).name(), divided, members, divided == 0 ? 0 : (double) leaving / divided, leaver);
    }

    private OfMember member(int k, int i, int divided, int draws) {
        float[] sorted = ofApplicable(k, gains[k][i], divided, draws);
        float[] worstSorted = ofApplicable(k, worst[k][i], divided, draws);
        double harmed = (double) counts.harmed[k][i] / divided;
        double error = Math.sqrt(harmed * (1 - harmed) / divided);
        int worstYear = 0;
        for (int year = 0; year < costs.years(); year++) {
            worstYear = counts.worstYears[k][i][year] > counts.worstYears[k][i][worstYear] ? year : worstYear;
        }
        String name = costs.members().get(i);
        double mean = mean(sorted);
        double low = at(sorted, 0.05);
        double high = at(sorted, 0.95);
        double someYear = (double) counts.harmedInSomeYear[k][i] / divided;
        Explanation explanation = Explanation.of(harmed, "prospects.harmed", name, harmed, divided, mean, low, high)
                .because(Explanation.of(someYear, "prospects.some-year", name, someYear, worstYear + 1));
        return new OfMember(
                name,
                harmed,
                error,
                someYear,
                mean,
                low,
                at(sorted, 0.5),
                high,
                worstYear,
                mean(worstSorted),
                at(worstSorted, 0.05),
                sorted[0],
                sorted[sorted.length - 1],
                distribution(sorted),
                explanation);
    }

    private float[] ofApplicable(int k, float[] values, int divided, int draws) {
        float[] taken = new float[divided];
        int next = 0;
        for (int d = 0; d < draws; d++) {
            if (applicable[k][d]) {
                taken[next++] = values[d];
            }
        }
        Arrays.sort(taken);
        return taken;
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double at(float[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (part * sorted.length))];
    }

    private static List<Integer> distribution(float[] sorted) {
        int[] bins = new int[BINS];
        double from = sorted[0];
        double width = (sorted[sorted.length - 1] - from) / BINS;
        for (float value : sorted) {
            bins[width == 0 ? BINS / 2 : (int) Math.min(BINS - 1, (value - from) / width)]++;
        }
        return Arrays.stream(bins).boxed().toList();
    }

    /** What is counted over draws, block by block. */
    private static final class BlockCounts {
        final long[][] harmed;
        final long[][] harmedInSomeYear;
        final long[][][] worstYears;
        final long[][] leavers;

        BlockCounts(int rules, int n, int years) {
            harmed = new long[rules][n];
            harmedInSomeYear = new long[rules][n];
            worstYears = new long[rules][n][years];
            leavers = new long[rules][1 << n];
        }

        void leaver(int rule, int coalition) {
            leavers[rule][coalition]++;
        }

        void add(BlockCounts other) {
            for (int k = 0; k < harmed.length; k++) {
                add(harmed[k], other.harmed[k]);
                add(harmedInSomeYear[k], other.harmedInSomeYear[k]);
                add(leavers[k], other.leavers[k]);
                for (int i = 0; i < harmed[k].length; i++) {
                    add(worstYears[k][i], other.worstYears[k][i]);
                }
            }
        }

        private static void add(long[] sum, long[] more) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        }
    }
}
