package id.sekber.analysis.criteria;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Arrays that were computed with, as the lists that a result holds. */
final class Lists {

    private Lists() {}

    static List<Double> of(double[] row) {
        return DoubleStream.of(row).boxed().toList();
    }

    static List<Integer> of(int[] row) {
        return IntStream.of(row).boxed().toList();
    }

    static List<List<Double>> of(double[][] rows) {
        return Stream.of(rows).map(Lists::of).toList();
    }
}
