package id.sekber.analysis.benchmarks;

import id.sekber.analysis.criteria.Criterion;
import id.sekber.analysis.criteria.Score;
import id.sekber.analysis.criteria.StochasticAcceptability;
import id.sekber.analysis.criteria.UncertainTable;
import id.sekber.analysis.criteria.WeightKnowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long does SMAA-2 take for 4 alternatives by 6 criteria with normal scores and unknown weights?
 *
 * <p>Each sample is drawn once for ranks and weights, and once more for the confidence in the central weights.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AcceptabilityBenchmark {

    private static final long SEED = 1;
    private static final int ALTERNATIVES = 4;
    private static final int CRITERIA = 6;

    @Param({"10000", "100000", "1000000", "4000000"})
    int samples;

    private UncertainTable table;

    @Setup
    public void draw() {
        Random random = new Random(SEED);
        List<List<Score>> scores = new ArrayList<>();
        for (int a = 0; a < ALTERNATIVES; a++) {
            List<Score> row = new ArrayList<>();
            for (int c = 0; c < CRITERIA; c++) {
                row.add(new Score.Normal(100 * random.nextDouble(), 1 + 9 * random.nextDouble()));
            }
            scores.add(row);
        }
        table = new UncertainTable(
                IntStream.rangeClosed(1, ALTERNATIVES).mapToObj(a -> "A" + a).toList(),
                IntStream.rangeClosed(1, CRITERIA)
                        .mapToObj(c -> Criterion.maximise("C" + c))
                        .toList(),
                scores);
    }

    @Benchmark
    public StochasticAcceptability.Result unknownWeights() {
        return StochasticAcceptability.of(table, new WeightKnowledge.Unknown(), samples, SEED);
    }
}
