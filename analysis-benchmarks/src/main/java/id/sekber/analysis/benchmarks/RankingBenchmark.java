package id.sekber.analysis.benchmarks;

import id.sekber.analysis.criteria.Criterion;
import id.sekber.analysis.criteria.DecisionTable;
import id.sekber.analysis.criteria.Electre3;
import id.sekber.analysis.criteria.Normalisation;
import id.sekber.analysis.criteria.Preference;
import id.sekber.analysis.criteria.Promethee;
import id.sekber.analysis.criteria.RankingMethod;
import id.sekber.analysis.criteria.Topsis;
import id.sekber.analysis.criteria.Vikor;
import id.sekber.analysis.criteria.WeightedSum;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long does each method take to rank alternatives by six criteria? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class RankingBenchmark {

    private static final long SEED = 1;
    private static final int CRITERIA = 6;

    @Param({"5", "20", "80", "320"})
    int alternatives;

    @Param({"weighted-sum", "topsis", "vikor", "promethee", "electre3"})
    String method;

    private RankingMethod ranking;
    private DecisionTable table;

    @Setup
    public void draw() {
        Random random = new Random(SEED);
        List<List<Double>> scores = new ArrayList<>();
        for (int a = 0; a < alternatives; a++) {
            scores.add(random.doubles(CRITERIA, 0, 100).boxed().toList());
        }
        table = new DecisionTable(
                IntStream.rangeClosed(1, alternatives).mapToObj(a -> "A" + a).toList(),
                IntStream.rangeClosed(1, CRITERIA)
                        .mapToObj(c -> Criterion.maximise("C" + c).with(Preference.linear(5, 20)))
                        .toList(),
                scores);
        ranking = switch (method) {
            case "weighted-sum" -> new WeightedSum(Normalisation.MIN_MAX);
            case "topsis" -> new Topsis(Normalisation.VECTOR);
            case "vikor" -> new Vikor(0.5);
            case "promethee" -> new Promethee();
            case "electre3" -> new Electre3();
            default -> throw new IllegalArgumentException("No method is timed by the name " + method);
        };
    }

    @Benchmark
    public RankingMethod.Outcome ranks() {
        return ranking.rank(table, Weights.equal(CRITERIA));
    }
}
