package id.sekber.analysis.criteria;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.rng.JumpableUniformRandomProvider;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * SMAA-2: what can be said of a ranking when weights and scores are not known, by drawing both many times over.
 *
 * <p>Input   m alternatives by n criteria, scores exact or distributed and independent; weights known, ordered or unknown; 1 to 10^9
 *            samples; a seed. Partial values are linear from the worst to the best score of a criterion and additive.
 * <p>Result  how often each alternative takes each rank; the mean of the weights that make it first, and how often it is first under
 *            them; how often each beats each other; all with their standard errors.
 * <p>Meaning an alternative of high first-rank acceptability is right for many views; its central weights say for which; a low
 *            confidence says that the scores are too uncertain to choose even then.
 * <p>Cost    time O(samples (m^2 + m n)), memory O(m^2 + m n) and no more for more samples; samples are drawn in blocks, each from a
 *            stream of its own, shared among all processors.
 * <p>Edges   alternatives with equal totals share the better rank, and neither beats the other; one that is first in fewer than two
 *            samples has no central weights; the same seed gives the same answer to the last bit on every number of processors.
 *
 * @see "R. Lahdelma, P. Salminen, SMAA-2: Stochastic Multicriteria Acceptability Analysis for Group Decision Making, Operations
 *     Research 49(3), 2001, pp. 444-454"
 * @see "T. Tervonen, R. Lahdelma, Implementing Stochastic Multicriteria Acceptability Analysis, EJOR 178(2), 2007, pp. 500-513"
 */
public final class StochasticAcceptability {

    public static final int DEFAULT_SAMPLES = 100_000;
    public static final int MOST_SAMPLES = 1_000_000_000;

    /** Samples of one random stream: few enough to share among processors, many enough that its set-up does not matter. */
    static final int BLOCK = 4096;

    /** Samples side by side: six criteria of this many weights stay in the nearest cache. */
    private static final int BATCH = 256;

    /** Blocks drawn before they are added up, so that memory does not grow with the number of samples. */
    private static final int WAVE = 256;

    /**
     * A number estimated by drawing.
     *
     * @param standardError of the estimate: two of them either way hold the true number 95 times in 100
     */
    public record Estimate(double value, double standardError) {

        static Estimate share(long count, long samples) {
            double share = (double) count / samples;
            return new Estimate(share, Math.sqrt(share * (1 - share) / samples));
        }
    }

    /**
     * The typical view of who puts an alternative first.
     *
     * @param weights mean weight of each criterion among the samples in which the alternative is first
     * @param confidence how often the alternative is first when these weights hold
     */
    public record Supporter(List<Estimate> weights, Estimate confidence) {

        private List<Explanation> explanations(UncertainTable table) {
            List<Explanation> parts = new ArrayList<>();
            for (int c = 0; c < weights.size(); c++) {
                Estimate weight = weights.get(c);
                parts.add(Explanation.of(
                        weight.value(),
                        "criteria.supporter",
                        table.criteria().get(c).name(),
                        weight.value(),
                        weight.standardError()));
            }
            parts.add(Explanation.of(
                    confidence.value(), "criteria.confidence", confidence.value(), confidence.standardError()));
            return parts;
        }
    }

    /**
     * @param rankAcceptability alternatives x ranks
     * @param supporters per alternative; empty where it is first in fewer than two samples
     * @param pairwiseWinning how often the row beats the column
     * @param holistic per alternative the mean of its ranks, 1 for always first to 0 for always last
     * @param ranking by holistic acceptability
     */
    public record Result(
            long samples,
            List<List<Estimate>> rankAcceptability,
            List<Optional<Supporter>> supporters,
            List<List<Estimate>> pairwiseWinning,
            List<Double> holistic,
            Ranking ranking) {

        /** For each alternative from the best to the worst: how often it is first, for which view, how surely. */
        public Explanation explanation(UncertainTable table) {
            List<Explanation> parts = IntStream.range(0, ranking.ranks().size())
                    .boxed()
                    .sorted(Comparator.comparing(ranking.ranks()::get))
                    .map(a -> explanation(table, a))
                    .toList();
            List<Integer> first = ranking.first();
            String names = String.join(
                    ", ", first.stream().map(table.alternatives()::get).toList());
            return Explanation.of(holistic.get(first.get(0)), "criteria.first", names)
                    .because(parts);
        }

        private Explanation explanation(UncertainTable table, int alternative) {
            Estimate first = rankAcceptability.get(alternative).get(0);
            return Explanation.of(
                            first.value(),
                            "criteria.acceptability",
                            table.alternatives().get(alternative),
                            first.value(),
                            samples,
                            first.standardError())
                    .because(supporters
                            .get(alternative)
                            .map(supporter -> supporter.explanations(table))
                            .orElse(List.of(Explanation.of(0, "criteria.unsupported"))));
        }
    }

    private final UncertainTable table;
    private final List<PartialValues> alternatives;
    private final WeightSampler weights;
    private final int samples;
    private final JumpableUniformRandomProvider streams;

    private StochasticAcceptability(UncertainTable table, WeightKnowledge knowledge, int samples, long seed) {
        this.table = table;
        this.samples = samples;
        List<UncertainTable.Line> lines = IntStream.range(0, table.criteria().size())
                .mapToObj(table::line)
                .toList();
        alternatives = table.scores().stream()
                .map(row -> new PartialValues(row, lines))
                .toList();
        weights = new WeightSampler(knowledge);
        streams = (JumpableUniformRandomProvider) RandomSource.XO_SHI_RO_256_PP.create(seed);
    }

    /**
     * @throws InputRefused if the knowledge does not fit the table, or the samples are not between 1 and 10^9
     */
    public static Result of(UncertainTable table, WeightKnowledge knowledge, int samples, long seed) {
        WeightKnowledge.requireFor(table.criteria().size(), knowledge);
        if (samples < 1 || samples > MOST_SAMPLES) {
            throw new InputRefused(
                    "samples",
                    String.valueOf(samples),
                    "there must be 1 to " + MOST_SAMPLES,
                    "draw 100000, more for more digits");
        }
        return new StochasticAcceptability(table, knowledge, samples, seed).result();
    }

    private Result result() {
        AcceptabilityTally tally =
                new AcceptabilityTally(alternatives.size(), table.criteria().size());
        inBlocks(samples, this::ranked, tally::add);
        double[][] central = central(tally);
        // Certain scores are the same in every sample, so one says it all.
        int needed = alternatives.stream().allMatch(PartialValues::certain) ? 1 : samples;
        long[] first = new long[central.length];
        inBlocks(needed, (random, count) -> confirmed(random, count, central), counts -> add(counts, first));
        double[] holistic = holistic(tally);
        return new Result(
                samples,
                shares(tally.atRank),
                IntStream.range(0, central.length)
                        .mapToObj(a -> supporter(tally, a, Estimate.share(first[a], needed)))
                        .toList(),
                shares(tally.wins),
                Lists.of(holistic),
                Ranking.highestFirst(holistic));
    }

    private AcceptabilityTally ranked(UniformRandomProvider random, int count) {
        AcceptabilityTally tally =
                new AcceptabilityTally(alternatives.size(), table.criteria().size());
        inBatches(count, batch -> batch.rank(random, weights, tally));
        return tally;
    }

    private long[] confirmed(UniformRandomProvider random, int count, double[][] central) {
        long[] first = new long[central.length];
        inBatches(count, batch -> batch.confirm(random, central, first));
        return first;
    }

    /** Runs blocks on all processors, each on its own stream, and takes their results in order. */
    private <T> void inBlocks(int count, Block<T> block, Consumer<T> taken) {
        int blocks = (count + BLOCK - 1) / BLOCK;
        for (int wave = 0; wave < blocks; wave += WAVE) {
            int start = wave;
            List<UniformRandomProvider> own = Stream.<UniformRandomProvider>generate(streams::jump)
                    .limit(Math.min(WAVE, blocks - wave))
                    .toList();
            IntStream.range(0, own.size())
                    .parallel()
                    .mapToObj(i -> block.draw(own.get(i), Math.min(BLOCK, count - (start + i) * BLOCK)))
                    .toList()
                    .forEach(taken);
        }
    }

    private interface Block<T> {
        T draw(UniformRandomProvider random, int samples);
    }

    private void inBatches(int count, Consumer<AcceptabilityBatch> step) {
        if (count >= BATCH) {
            AcceptabilityBatch batch =
                    new AcceptabilityBatch(alternatives, table.criteria().size(), BATCH);
            for (int done = BATCH; done <= count; done += BATCH) {
                step.accept(batch);
            }
        }
        if (count % BATCH > 0) {
            step.accept(new AcceptabilityBatch(alternatives, table.criteria().size(), count % BATCH));
        }
    }

    private static void add(long[] counts, long[] total) {
        for (int a = 0; a < total.length; a++) {
            total[a] += counts[a];
        }
    }

    /** Mean weights of the samples in which each alternative was first; none where two samples are not there. */
    private static double[][] central(AcceptabilityTally tally) {
        double[][] central = new double[tally.atRank.length][];
        for (int a = 0; a < central.length; a++) {
            double first = tally.first(a);
            central[a] = first < 2
                    ? new double[0]
                    : DoubleStream.of(tally.weightSum[a])
                            .map(sum -> sum / first)
                            .toArray();
        }
        return central;
    }

    private static Optional<Supporter> supporter(AcceptabilityTally tally, int alternative, Estimate confidence) {
        long first = tally.first(alternative);
        if (first < 2) {
            return Optional.empty();
        }
        List<Estimate> weights = new ArrayList<>();
        for (int c = 0; c < tally.weightSum[alternative].length; c++) {
            double mean = tally.weightSum[alternative][c] / first;
            double square = tally.weightSquares[alternative][c] / first;
            weights.add(new Estimate(mean, Math.sqrt(Math.max(0, square - mean * mean) / (first - 1))));
        }
        return Optional.of(new Supporter(List.copyOf(weights), confidence));
    }

    private double[] holistic(AcceptabilityTally tally) {
        int last = alternatives.size() - 1;
        double[] holistic = new double[last + 1];
        for (int a = 0; a <= last; a++) {
            for (int rank = 0; rank <= last; rank++) {
                double worth = last == 0 ? 1 : (double) (last - rank) / last;
                holistic[a] += worth * tally.atRank[a][rank] / samples;
            }
        }
        return holistic;
    }

    private List<List<Estimate>> shares(long[][] counts) {
        return Stream.of(counts)
                .map(row -> LongStream.of(row)
                        .mapToObj(count -> Estimate.share(count, samples))
                        .toList())
                .toList();
    }
}
