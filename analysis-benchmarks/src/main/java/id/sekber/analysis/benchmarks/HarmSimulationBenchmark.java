package id.sekber.analysis.benchmarks;

import id.sekber.analysis.games.CostGame;
import id.sekber.analysis.prospects.CostComponent;
import id.sekber.analysis.prospects.HarmSimulation;
import id.sekber.analysis.prospects.Range;
import id.sekber.analysis.prospects.ShareRule;
import id.sekber.analysis.prospects.UncertainCosts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
 * Does a board draw its probabilities of harm while the reader waits: 10,000 draws of a programme of 10 members over 20 years, 6
 * components with ranges, demand that varies, and 5 rules, the Shapley value among them?
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class HarmSimulationBenchmark {

    private static final long SEED = 1;
    private static final int MEMBERS = 10;
    private static final int COMPONENTS = 6;
    private static final int YEARS = 20;

    @Param({"1000", "10000", "30000"})
    private int draws;

    private UncertainCosts costs;
    private List<HarmSimulation.Named> rules;

    @Setup
    public void estimate() {
        List<String> names =
                IntStream.rangeClosed(1, MEMBERS).mapToObj(i -> "M" + i).toList();
        List<CostComponent> components = new ArrayList<>();
        for (int c = 0; c < COMPONENTS; c++) {
            int base = c;
            boolean capital = c < 2;
            CostGame likely = CostGame.of(names, coalition -> 10 * Math.pow(coalition.size() + base, 0.6));
            components.add(new CostComponent(
                    "C" + c,
                    capital,
                    capital ? 0 : 1,
                    capital ? 1 : YEARS - 1,
                    CostGame.of(names, coalition -> 0.9 * likely.value(coalition)),
                    likely,
                    CostGame.of(names, coalition -> 1.3 * likely.value(coalition)),
                    capital ? 0.6 : 1));
        }
        costs = new UncertainCosts(
                names, YEARS, 0.06, components, Collections.nCopies(MEMBERS, new Range(80, 100, 130)), 0.5);
        List<Double> use =
                IntStream.rangeClosed(1, MEMBERS).mapToObj(i -> (double) i).toList();
        rules = List.of(
                new HarmSimulation.Named("equal", new ShareRule.Equal()),
                new HarmSimulation.Named("use", new ShareRule.ByWeights(use, true)),
                new HarmSimulation.Named("alone", new ShareRule.ProportionalToAlone()),
                new HarmSimulation.Named("scrb", new ShareRule.RemainingBenefits()),
                new HarmSimulation.Named("shapley", new ShareRule.Shapley()));
    }

    @Benchmark
    public HarmSimulation.Result tenMembersTwentyYears() {
        return HarmSimulation.of(costs, rules, draws, SEED, 0);
    }
}
