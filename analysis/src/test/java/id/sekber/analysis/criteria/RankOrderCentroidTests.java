package id.sekber.analysis.criteria;

import static id.sekber.analysis.criteria.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.analysis.InputRefused;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankOrderCentroidTests {

    /** Barron and Barrett's table for three attributes: 0.6111, 0.2778, 0.1111. */
    @Test
    void weighsThreeAsPublished() {
        assertNear(RankOrderCentroid.weights(3, List.of(2, 0, 1)).values(), List.of(0.2778, 0.1111, 0.6111), 5e-5);
    }

    @Test
    void leavesTheOthersTheirEqualPart() {
        Weights weights = RankOrderCentroid.weights(4, List.of(3, 1));

        assertNear(weights.values(), List.of(0.25, 0.125, 0.25, 0.375), 1e-15);
    }

    /** By drawing: the mean of all weights that respect the order, one alternative being first in every sample. */
    @Test
    void isTheMeanOfWhatAnOrderAllows() {
        DecisionTable alone = Tables.of(Tables.maximised(5), new double[] {1, 2, 3, 4, 5});
        StochasticAcceptability.Result drawn = StochasticAcceptability.of(
                UncertainTable.of(alone), new WeightKnowledge.Ordered(List.of(4, 2, 0)), 200_000, 7);
        List<Double> mean = drawn.supporters().get(0).orElseThrow().weights().stream()
                .map(StochasticAcceptability.Estimate::value)
                .toList();

        assertNear(RankOrderCentroid.weights(5, List.of(4, 2, 0)).values(), mean, 2e-3);
    }

    @Test
    void weighsAllAlikeWhereNothingIsSaid() {
        assertThat(RankOrderCentroid.weights(4, List.of()).values()).containsOnly(0.25);
    }

    @Test
    void refusesAnOrderOfWhatIsNotThere() {
        assertThatThrownBy(() -> RankOrderCentroid.weights(2, List.of(0, 2)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("position 2");
        assertThatThrownBy(() -> RankOrderCentroid.weights(0, List.of())).hasMessageStartingWith("criteria: found 0");
    }
}
