package id.sekber.analysis.benchmarks;

import id.sekber.analysis.budgeting.Completion;
import id.sekber.analysis.budgeting.Election;
import id.sekber.analysis.budgeting.EqualShares;
import id.sekber.analysis.budgeting.Project;
import id.sekber.analysis.budgeting.Utility;
import id.sekber.analysis.budgeting.Voter;
import java.math.BigDecimal;
import java.util.ArrayList;
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

/** How long do equal shares take, in exact fractions, for 96 projects of which each voter approves about ten? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EqualSharesBenchmark {

    private static final long SEED = 1;
    private static final int PROJECTS = 96;
    private static final int APPROVED = 10;
    private static final int BUDGET = 5_000_000;
    private static final int LEAST_COST = 10_000;
    private static final int MOST_COST = 500_000;

    @Param({"100", "1000", "10424"})
    int voters;

    private Election election;

    @Setup
    public void draw() {
        Random random = new Random(SEED);
        List<Project> projects = new ArrayList<>();
        for (int p = 0; p < PROJECTS; p++) {
            projects.add(Project.of("p" + p, LEAST_COST + random.nextInt(MOST_COST - LEAST_COST)));
        }
        List<Voter> all = new ArrayList<>();
        for (int v = 0; v < voters; v++) {
            // The product of two draws makes some projects far better liked than others.
            String[] approved = random.doubles()
                    .mapToObj(d -> "p" + (int) (PROJECTS * d * random.nextDouble()))
                    .distinct()
                    .limit(1 + random.nextInt(2 * APPROVED - 1))
                    .toArray(String[]::new);
            all.add(Voter.approving("v" + v, approved));
        }
        election = new Election(BigDecimal.valueOf(BUDGET), projects, all);
    }

    @Benchmark
    public EqualShares.Result byCost() {
        return EqualShares.of(election, Utility.COST, Completion.NONE);
    }
}
