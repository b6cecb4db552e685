package id.sekber.analysis.benchmarks;

import id.sekber.analysis.networks.Network;
import id.sekber.analysis.networks.NetworkMeasures;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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

/** How long do all measures of a random network take, betweenness being the dearest, with five ties for each node? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class NetworkBenchmark {

    private static final long SEED = 1;
    private static final int TIES_PER_NODE = 5;

    @Param({"100", "1000", "3000", "10000"})
    int nodes;

    private Network network;

    @Setup
    public void draw() {
        Random random = new Random(SEED);
        Set<Long> drawn = new HashSet<>();
        List<Network.Tie> ties = new ArrayList<>();
        while (ties.size() < TIES_PER_NODE * nodes) {
            int one = random.nextInt(nodes);
            int other = random.nextInt(nodes);
            if (one < other && drawn.add((long) one * nodes + other)) {
                ties.add(new Network.Tie("n" + one, "n" + other, 1));
            }
        }
        network = Network.of(
                IntStream.range(0, nodes)
                        .mapToObj(i -> new Network.Node("n" + i, Optional.empty()))
                        .toList(),
                ties,
                false);
    }

    @Benchmark
    public NetworkMeasures measures() {
        return NetworkMeasures.of(network, SEED);
    }
}
