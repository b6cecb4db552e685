package id.sekber.analysis.criteria;

import static id.sekber.analysis.criteria.Near.assertNear;
import static id.sekber.analysis.criteria.Near.assertRowsNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.analysis.InputRefused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WeightedSumTests {

    private static final DecisionTable LANDFILLS = Tables.of(
            List.of(Criterion.minimise("cost"), Criterion.maximise("households")),
            new double[] {10, 30},
            new double[] {20, 60},
            new double[] {40, 90});

    @ParameterizedTest
    @CsvSource({
        // By hand: cost 3/4 of the say, households 1/4.
        "MIN_MAX, 0.75, 0.625, 0.25",
        "MAXIMUM, 0.8333333333333334, 0.5416666666666666, 0.4375",
        "SUM, 0.4702380952380952, 0.2976190476190476, 0.23214285714285715",
        "VECTOR, 0.6531518928011119, 0.5563037856022237, 0.2957922607263411"
    })
    void addsWeightedValuesAsByHand(Normalisation normalisation, double first, double second, double third) {
        WeightedSum.Result result = new WeightedSum(normalisation).rank(LANDFILLS, Weights.of(3, 1));
        assertNear(result.scores(), List.of(first, second, third), 1e-9);
        assertThat(result.ranking().ranks()).containsExactly(1, 2, 3);
    }

    @Test
    void saysWhatEachCriterionContributed() {
        WeightedSum.Result result = new WeightedSum(Normalisation.MIN_MAX).rank(LANDFILLS, Weights.of(3, 1));
        assertRowsNear(
                result.contributions(), List.of(List.of(0.75, 0.0), List.of(0.5, 0.125), List.of(0.0, 0.25)), 1e-12);
    }

    @Test
    void givesFullValueWhereAllAreEqual() {
        DecisionTable table = Tables.of(
                List.of(Criterion.minimise("cost"), Criterion.maximise("yield")),
                new double[] {5, 1},
                new double[] {5, 2});
        assertNear(
                new WeightedSum(Normalisation.MIN_MAX)
                        .rank(table, Weights.of(1, 1))
                        .scores(),
                List.of(0.5, 1.0),
                1e-12);
    }

    @ParameterizedTest
    @EnumSource(names = {"MAXIMUM", "SUM"})
    void refusesRatiosOfNegativeScores(Normalisation normalisation) {
        DecisionTable table = Tables.of(Tables.maximised(2), new double[] {1, 2}, new double[] {3, -1});
        assertThatThrownBy(() -> new WeightedSum(normalisation).rank(table, Weights.equal(2)))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith("scores[1][1]: found -1.0");
    }

    @Test
    void refusesWeightsThatAreNotOnePerCriterion() {
        assertThatThrownBy(() -> new WeightedSum(Normalisation.MIN_MAX).rank(LANDFILLS, Weights.equal(3)))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith("weights: found 3 entries");
    }

    @Test
    void addsTheWorthOfScores() {
        ValueFunction worth = new ValueFunction(List.of(
                new ValueFunction.Point(0, 1), new ValueFunction.Point(10, 0.8), new ValueFunction.Point(50, 0)));
        DecisionTable table = Tables.of(
                List.of(
                        Criterion.minimise("minutes").with(worth),
                        Criterion.maximise("connections").with(new Scale(0, 200))),
                new double[] {10, 50},
                new double[] {30, 300});
        AdditiveValue method = new AdditiveValue();
        assertNear(method.rank(table, Weights.of(1, 1)).scores(), List.of(0.525, 0.95), 1e-12);
    }

    @Test
    void refusesScoresThatNobodyHasValued() {
        ValueFunction worth = new ValueFunction(List.of(new ValueFunction.Point(0, 1), new ValueFunction.Point(10, 0)));
        DecisionTable outside = Tables.of(List.of(Criterion.minimise("minutes").with(worth)), new double[] {11});
        DecisionTable silent = Tables.of(List.of(Criterion.minimise("minutes")), new double[] {5});
        assertThatThrownBy(() -> new AdditiveValue().rank(outside, Weights.equal(1)))
                .hasMessageStartingWith("scores[0][0]: found 11.0");
        assertThatThrownBy(() -> new AdditiveValue().rank(silent, Weights.equal(1)))
                .hasMessageContaining("\"minutes\" with neither");
    }

    @Test
    void refusesValueFunctionsAndScalesThatSayNothing() {
        assertThatThrownBy(() -> new ValueFunction(List.of(new ValueFunction.Point(0, 1))))
                .hasMessageContaining("at least two");
        assertThatThrownBy(
                        () -> new ValueFunction(List.of(new ValueFunction.Point(1, 1), new ValueFunction.Point(1, 0))))
                .hasMessageStartingWith("points[1]");
        assertThatThrownBy(() -> new ValueFunction.Point(1, 1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new Scale(2, 2)).hasMessageContaining("both 2.0");
        assertThatThrownBy(() -> Criterion.minimise("cost").with(new Scale(0, 10)))
                .hasMessageContaining("\"cost\"");
    }

    @Test
    void refusesTablesThatDoNotFit() {
        assertThatThrownBy(() -> Tables.of(List.of())).hasMessageStartingWith("alternatives");
        assertThatThrownBy(() -> Tables.of(List.of(), new double[] {})).hasMessageStartingWith("criteria");
        assertThatThrownBy(() -> Tables.of(Tables.maximised(2), new double[] {1}))
                .hasMessageStartingWith("scores[0]");
        assertThatThrownBy(() -> Tables.of(Tables.maximised(1), new double[] {Double.NaN}))
                .hasMessageStartingWith("scores[0][0]: found NaN");
        assertThatThrownBy(() -> Tables.of(Tables.maximised(1), new double[] {1e308}))
                .hasMessageContaining("1e100");
        assertThatThrownBy(() -> Weights.of(0, 0)).hasMessageContaining("above zero");
        assertThatThrownBy(() -> Weights.of(1, -1)).hasMessageStartingWith("weights[1]: found -1.0");
    }

    @Test
    void drawsSwingWeightsInProportionToThePoints() {
        assertNear(Swing.weights(List.of(100.0, 60.0, 40.0)).values(), List.of(0.5, 0.3, 0.2), 1e-15);
        assertThatThrownBy(() -> Swing.weights(List.of(90.0, 60.0))).hasMessageContaining("100 points");
        assertThatThrownBy(() -> Swing.weights(List.of(100.0, 101.0))).hasMessageContaining("101.0");
    }
}
