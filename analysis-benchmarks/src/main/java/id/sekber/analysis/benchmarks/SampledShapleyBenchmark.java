package id.sekber.analysis.benchmarks;

import id.sekber.analysis.games.CoalitionValue;
import id.sekber.analysis.games.SampledShapleyValue;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long does the Shapley value of many players take by 100 sampled blocks, for a plant with economies of scale? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SampledShapleyBenchmark {

    private static final long SEED = 1;
    private static final int BLOCKS = 100;
    private static final double ECONOMIES = 0.6;

    @Param({"8", "16", "32", "64"})
    int players;

    private List<String> names;
    private CoalitionValue cost;

    @Setup
    public void draw() {
        names = RandomGames.players(players);
        double[] demands = new Random(SEED).doubles(players, 1, 100).toArray();
        cost = coalition -> {
            double demand = 0;
            for (int i = 0; i < demands.length; i++) {
                demand += coalition.contains(i) ? demands[i] : 0;
            }
            return Math.pow(demand, ECONOMIES);
        };
    }

    @Benchmark
    public SampledShapleyValue sampled() {
        return SampledShapleyValue.of(names, cost, BLOCKS, SEED);
    }
}
