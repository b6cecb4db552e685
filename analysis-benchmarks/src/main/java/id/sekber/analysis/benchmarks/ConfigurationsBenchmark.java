package id.sekber.analysis.benchmarks;

import id.sekber.analysis.configurations.CaseTable;
import id.sekber.analysis.configurations.Cutoffs;
import id.sekber.analysis.configurations.Expectations;
import id.sekber.analysis.configurations.Minimisation;
import id.sekber.analysis.configurations.Solution;
import id.sekber.analysis.configurations.TruthTable;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long do 200 noisy cases take: their truth table, and all parsimonious models up to a thousand? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ConfigurationsBenchmark {

    private static final int CASES = 200;
    private static final Cutoffs CUTOFFS = new Cutoffs(0.75, 0.75, 0, 1);

    @Param({"8", "9", "10", "11", "12", "13", "14"})
    int conditions;

    /** Fuzzy cases of many conditions leave few rows to explain, since each row holds a little of every case; crisp ones do not. */
    @Param({"fuzzy", "crisp"})
    String memberships;

    private CaseTable cases;
    private TruthTable table;

    @Setup
    public void draw() {
        cases = RandomCases.of(conditions, CASES, memberships.equals("crisp"));
        table = TruthTable.of(cases, CUTOFFS);
    }

    @Benchmark
    public TruthTable truthTable() {
        return TruthTable.of(cases, CUTOFFS);
    }

    @Benchmark
    public Solution parsimonious() {
        return Minimisation.of(table, Solution.Kind.PARSIMONIOUS, Expectations.NONE);
    }
}
