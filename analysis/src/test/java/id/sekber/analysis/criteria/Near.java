package id.sekber.analysis.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

/** Comparing computed numbers with published ones. */
final class Near {

    private Near() {}

    static void assertNear(List<Double> actual, List<Double> expected, double tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i))
                    .as("number %d of %s", i + 1, actual)
                    .isCloseTo(expected.get(i), within(tolerance));
        }
    }

    static void assertRowsNear(List<List<Double>> actual, List<List<Double>> expected, double tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertNear(actual.get(i), expected.get(i), tolerance);
        }
    }
}
