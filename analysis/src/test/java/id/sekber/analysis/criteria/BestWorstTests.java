package id.sekber.analysis.criteria;

import static id.sekber.analysis.criteria.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.Reference;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestWorstTests {

    /** Car choice: comparisons of Rezaei (2015), linear model of Rezaei (2016). */
    @Test
    void weighsTheCarChoice() {
        Reference car = Reference.named("B-bwm-linear-car");
        List<String> criteria = car.texts("criteria");
        BestWorst.Result result = BestWorst.weights(
                criteria.indexOf(car.text("best")),
                criteria.indexOf(car.text("worst")),
                car.numbers("best_to_others"),
                car.numbers("others_to_worst"));
        assertNear(result.weights().values(), car.numbers("computed/weights"), 1e-6);
        assertThat(result.ksi()).isCloseTo(car.number("computed/xi_L"), within(1e-6));
    }

    @Test
    void findsTheWeightsThatMadeTheComparisons() {
        List<Double> made = List.of(0.1, 0.6, 0.3);
        BestWorst.Result result = BestWorst.weights(1, 0, List.of(6.0, 1.0, 2.0), List.of(1.0, 6.0, 3.0));
        assertNear(result.weights().values(), made, 1e-9);
        assertThat(result.ksi()).isCloseTo(0, within(1e-9));
    }

    @Test
    void knowsTheOnlyCriterion() {
        assertThat(BestWorst.weights(0, 0, List.of(1.0), List.of(1.0)).weights().values())
                .containsExactly(1.0);
    }

    /** No other weights on the simplex have a smaller largest deviation than the answer. */
    @Test
    void isNeverBeatenByOtherWeights() {
        Random random = new Random(11);
        for (int trial = 0; trial < 50; trial++) {
            List<Double> toOthers =
                    List.of(1.0, 1.0 + random.nextInt(9), 1.0 + random.nextInt(9), 1.0 + random.nextInt(9));
            List<Double> toWorst =
                    List.of(1.0 + random.nextInt(9), 1.0 + random.nextInt(9), 1.0 + random.nextInt(9), 1.0);
            BestWorst.Result result = BestWorst.weights(0, 3, toOthers, toWorst);
            assertThat(deviation(result.weights(), toOthers, toWorst)).isCloseTo(result.ksi(), within(1e-9));
            for (int other = 0; other < 2000; other++) {
                Weights drawn =
                        Weights.of(random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
                assertThat(deviation(drawn, toOthers, toWorst)).isGreaterThanOrEqualTo(result.ksi() - 1e-9);
            }
        }
    }

    private static double deviation(Weights weights, List<Double> toOthers, List<Double> toWorst) {
        List<Double> w = weights.values();
        double largest = 0;
        for (int j = 0; j < w.size(); j++) {
            largest = Math.max(largest, Math.abs(w.get(0) - toOthers.get(j) * w.get(j)));
            largest = Math.max(largest, Math.abs(w.get(j) - toWorst.get(j) * w.get(3)));
        }
        return largest;
    }

    @Test
    void refusesComparisonsThatContradictTheirMeaning() {
        assertThatThrownBy(() -> BestWorst.weights(0, 1, List.of(1.0, 0.5), List.of(2.0, 1.0)))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith("bestToOthers[1]: found 0.5");
        assertThatThrownBy(() -> BestWorst.weights(0, 1, List.of(2.0, 2.0), List.of(2.0, 1.0)))
                .hasMessageContaining("as itself");
        assertThatThrownBy(() -> BestWorst.weights(0, 1, List.of(1.0, Double.NaN), List.of(2.0, 1.0)))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> BestWorst.weights(0, 2, List.of(1.0, 2.0), List.of(2.0, 1.0)))
                .hasMessageStartingWith("worst: found position 2");
        assertThatThrownBy(() -> BestWorst.weights(0, 1, List.of(1.0, 2.0), List.of(2.0)))
                .hasMessageStartingWith("othersToWorst");
    }
}
