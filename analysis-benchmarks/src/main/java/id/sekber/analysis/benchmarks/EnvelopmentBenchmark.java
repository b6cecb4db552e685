package id.sekber.analysis.benchmarks;

import id.sekber.analysis.efficiency.Envelopment;
import id.sekber.analysis.efficiency.Observations;
import id.sekber.analysis.efficiency.Orientation;
import id.sekber.analysis.efficiency.Returns;
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
 * How long does envelopment under variable returns take, 4 inputs by 3 outputs?
 *
 * <p>With slacks, peers and targets, and with the efficiencies under constant and decreasing returns that scale needs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EnvelopmentBenchmark {

    private static final long SEED = 1;
    private static final int INPUTS = 4;
    private static final int OUTPUTS = 3;
    private static final double SPREAD_OF_SIZES = 0.7;

    @Param({"50", "100", "200", "500", "1000"})
    int units;

    private Observations observations;

    @Setup
    public void draw() {
        Random random = new Random(SEED);
        double[] sizes = random.doubles(units)
                .map(d -> Math.exp(SPREAD_OF_SIZES * (2 * d - 1)))
                .toArray();
        observations = new Observations(
                IntStream.rangeClosed(1, units).mapToObj(j -> "U" + j).toList(),
                factors("input ", INPUTS, sizes, random),
                factors("output ", OUTPUTS, sizes, random));
    }

    private static List<Observations.Factor> factors(String name, int count, double[] sizes, Random random) {
        List<Observations.Factor> factors = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            List<Double> amounts = new ArrayList<>();
            for (double size : sizes) {
                amounts.add(size * (0.5 + random.nextDouble()));
            }
            factors.add(new Observations.Factor(name + i, amounts));
        }
        return factors;
    }

    @Benchmark
    public Envelopment.Result variableReturns() {
        return Envelopment.of(observations, Orientation.INPUT, Returns.VARIABLE);
    }
}
