package id.sekber.analysis.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.criteria.WeightStability.Range;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightStabilityTests {

    private static final double STEP = 1e-6;

    /** At weight w of the first criterion the values are w and 0.6 and 1 - w: the second is first from 0.4 to 0.6. */
    @Test
    void saysWhereTheFirstPlaceChangesAndToWhom() {
        DecisionTable table = scaled(new double[] {10, 0}, new double[] {6, 6}, new double[] {0, 10});

        Range range = WeightStability.of(table, Weights.of(0.5, 0.5)).get(0);

        assertThat(range.lowest()).isCloseTo(0.4, within(1e-12));
        assertThat(range.highest()).isCloseTo(0.6, within(1e-12));
        assertThat(range.below()).containsExactly(2);
        assertThat(range.above()).containsExactly(0);
    }

    @Test
    void goesAllTheWayWhereOneIsBestThroughout() {
        DecisionTable table = scaled(new double[] {9, 9}, new double[] {1, 8});

        assertThat(WeightStability.of(table, Weights.of(0.3, 0.7)))
                .allSatisfy(range -> assertThat(range.lowest()).isZero())
                .allSatisfy(range -> assertThat(range.highest()).isEqualTo(1))
                .allSatisfy(range -> assertThat(range.below()).isEmpty())
                .allSatisfy(range -> assertThat(range.above()).isEmpty());
    }

    @Test
    void movesTheOnlyWeightAgainstTheOthersWeighingAlike() {
        DecisionTable table = scaled(new double[] {10, 0, 0}, new double[] {0, 10, 6});

        Range range = WeightStability.of(table, Weights.of(1, 0, 0)).get(0);

        assertThat(range.lowest()).isCloseTo(0.8 / 1.8, within(1e-12));
        assertThat(range.below()).containsExactly(1);
    }

    @Test
    void isAPointWhereSeveralShareTheFirstPlace() {
        DecisionTable table = scaled(new double[] {10, 0}, new double[] {0, 10});

        Range range = WeightStability.of(table, Weights.of(0.5, 0.5)).get(1);

        assertThat(range.highest()).isCloseTo(0.5, within(1e-12));
        assertThat(range.lowest()).isZero();
    }

    /** The slow way: rank again a step inside and a step outside each end. */
    @Test
    void agreesWithRankingAgain() {
        Random random = new Random(20);
        for (int game = 0; game < 300; game++) {
            int criteria = 2 + random.nextInt(4);
            double[][] rows = new double[2 + random.nextInt(5)][];
            for (int a = 0; a < rows.length; a++) {
                rows[a] = random.doubles(criteria, 0, 10).toArray();
            }
            DecisionTable table = scaled(rows);
            double[] weights = random.doubles(criteria, 0.05, 1).toArray();
            int first = first(table, Weights.of(weights));
            List<Range> ranges = WeightStability.of(table, Weights.of(weights));
            for (int c = 0; c < criteria; c++) {
                Range range = ranges.get(c);
                assertThat(range.weight()).isBetween(range.lowest(), range.highest());
                assertThat(first(table, moved(weights, c, Math.min(1, range.lowest() + STEP))))
                        .isEqualTo(first);
                assertThat(first(table, moved(weights, c, Math.max(0, range.highest() - STEP))))
                        .isEqualTo(first);
                if (range.lowest() > STEP) {
                    assertThat(range.below()).contains(first(table, moved(weights, c, range.lowest() - STEP)));
                }
                if (range.highest() < 1 - STEP) {
                    assertThat(range.above()).contains(first(table, moved(weights, c, range.highest() + STEP)));
                }
            }
        }
    }

    @Test
    void refusesWeightsThatDoNotFit() {
        assertThatThrownBy(() -> WeightStability.of(scaled(new double[] {1, 2}), Weights.equal(3)))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith("weights");
    }

    private static DecisionTable scaled(double[]... rows) {
        List<Criterion> criteria = IntStream.range(0, rows[0].length)
                .mapToObj(c -> Criterion.maximise("C" + c).with(new Scale(0, 10)))
                .toList();
        return Tables.of(criteria, rows);
    }

    private static Weights moved(double[] weights, int criterion, double to) {
        double others = IntStream.range(0, weights.length)
                .filter(c -> c != criterion)
                .mapToDouble(c -> weights[c])
                .sum();
        return Weights.of(IntStream.range(0, weights.length)
                .mapToDouble(c -> c == criterion ? to : (1 - to) * weights[c] / others)
                .toArray());
    }

    private static int first(DecisionTable table, Weights weights) {
        return new AdditiveValue().rank(table, weights).ranking().first().get(0);
    }
}
