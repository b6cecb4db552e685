package id.sekber.analysis.benchmarks;

import id.sekber.analysis.configurations.Calibration;
import id.sekber.analysis.configurations.CaseTable;
import id.sekber.analysis.configurations.Cutoffs;
import id.sekber.analysis.configurations.Expectations;
import id.sekber.analysis.configurations.Minimisation;
import id.sekber.analysis.configurations.Necessity;
import id.sekber.analysis.configurations.RawCases;
import id.sekber.analysis.configurations.Robustness;
import id.sekber.analysis.configurations.Solution;
import id.sekber.analysis.configurations.TruthTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long does a whole study of a case library take: 48 cases, every third condition a number that is calibrated by three
 * anchors, the others yes or no; table, necessity, all three solutions, and how far each line could be moved?
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StudyBenchmark {

    private static final long SEED = 1;
    private static final int CASES = 48;
    private static final int LARGEST = 30;
    private static final double NOISE = 0.05;
    private static final Calibration ANCHORS = new Calibration.Direct(3, 8.5, 25);
    private static final Expectations EXPECTED = new Expectations(Set.of("A", "B"), Set.of());

    @Param({"4", "6", "8"})
    int conditions;

    private RawCases raw;

    @Setup
    public void draw() {
        Random random = new Random(SEED);
        List<String> names = new ArrayList<>();
        List<List<Double>> columns = new ArrayList<>();
        Map<String, Calibration> calibrations = new LinkedHashMap<>();
        for (int c = 0; c < conditions; c++) {
            names.add(String.valueOf((char) ('A' + c)));
            columns.add(new ArrayList<>());
            if (c % 3 == 2) {
                calibrations.put(names.get(c), ANCHORS);
            }
        }
        List<String> cases = new ArrayList<>();
        List<Double> outcomes = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add("case " + (i + 1));
            for (int c = 0; c < conditions; c++) {
                columns.get(c).add(c % 3 == 2 ? 1.0 + random.nextInt(LARGEST) : (double) random.nextInt(2));
            }
            boolean lasts = columns.get(0).get(i) * columns.get(1).get(i) == 1
                    || columns.get(2).get(i) > LARGEST / 2;
            outcomes.add(lasts != random.nextDouble() < NOISE ? 0.8 : 0.2);
        }
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (int c = 0; c < conditions; c++) {
            values.put(names.get(c), columns.get(c));
        }
        values.put("Y", outcomes);
        raw = new RawCases(names, "Y", cases, values, calibrations);
    }

    @Benchmark
    public void study(Blackhole read) {
        CaseTable cases = raw.calibrated();
        TruthTable table = TruthTable.of(cases, Cutoffs.USUAL);
        read.consume(table);
        read.consume(Necessity.of(cases));
        for (Solution.Kind kind : Solution.Kind.values()) {
            read.consume(Minimisation.of(table, kind, EXPECTED));
        }
        read.consume(Robustness.of(raw, Cutoffs.USUAL, false, Solution.Kind.PARSIMONIOUS, EXPECTED));
    }
}
