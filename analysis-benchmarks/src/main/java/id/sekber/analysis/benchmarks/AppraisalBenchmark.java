package id.sekber.analysis.benchmarks;

import id.sekber.analysis.criteria.Criterion;
import id.sekber.analysis.criteria.Scale;
import id.sekber.analysis.criteria.Score;
import id.sekber.analysis.criteria.StochasticAcceptability;
import id.sekber.analysis.criteria.UncertainTable;
import id.sekber.analysis.criteria.WeightKnowledge;
import id.sekber.analysis.criteria.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long does the page of an appraisal draw: 200,000 samples on 8 alternatives by 12 criteria whose scores are all ranges, once
 * with unknown weights and once for each of 3 members, two with settled weights and one with an order?
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AppraisalBenchmark {

    private static final long SEED = 1;
    private static final int SAMPLES = 200_000;
    private static final int ALTERNATIVES = 8;
    private static final int CRITERIA = 12;

    private UncertainTable table;
    private List<WeightKnowledge> knowledge;

    @Setup
    public void draw() {
        Random random = new Random(SEED);
        List<List<Score>> scores = new ArrayList<>();
        for (int a = 0; a < ALTERNATIVES; a++) {
            List<Score> row = new ArrayList<>();
            for (int c = 0; c < CRITERIA; c++) {
                double low = 7 * random.nextDouble();
                row.add(new Score.Uniform(low, low + 1 + 2 * random.nextDouble()));
            }
            scores.add(row);
        }
        table = new UncertainTable(
                IntStream.rangeClosed(1, ALTERNATIVES).mapToObj(a -> "A" + a).toList(),
                IntStream.rangeClosed(1, CRITERIA)
                        .mapToObj(c -> Criterion.maximise("C" + c).with(new Scale(0, 10)))
                        .toList(),
                scores);
        knowledge = List.of(
                new WeightKnowledge.Unknown(),
                new WeightKnowledge.Known(Weights.equal(CRITERIA)),
                new WeightKnowledge.Known(
                        Weights.of(random.doubles(CRITERIA, 0.1, 1).toArray())),
                new WeightKnowledge.Ordered(IntStream.range(0, CRITERIA).boxed().toList()));
    }

    @Benchmark
    public void unknownAndThreeMembers(Blackhole answers) {
        for (WeightKnowledge each : knowledge) {
            answers.consume(StochasticAcceptability.of(table, each, SAMPLES, SEED));
        }
    }
}
