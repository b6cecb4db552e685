package id.sekber.analysis.networks;

import java.util.Arrays;
import java.util.List;

/** Arrays of the kernels as the lists of their records. */
final class Lists {

    private Lists() {}

    static List<Integer> of(int[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    static List<Double> of(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
