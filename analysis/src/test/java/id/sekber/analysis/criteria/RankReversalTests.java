package id.sekber.analysis.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.analysis.criteria.RankReversal.Reversal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankReversalTests {

    /**
     * With C there, A2's lead on the second criterion is small on a scale of 0 to 100, so A1 wins; without C it is everything, and
     * by its greater weight A2 wins.
     */
    private static final DecisionTable HANGS_ON_THE_THIRD =
            Tables.of(Tables.maximised(2), new double[] {10, 50}, new double[] {0, 60}, new double[] {0, 0});

    private static final Weights WEIGHTS = Weights.of(0.4, 0.6);

    @Test
    void findsAReversalOfTheMinMaxSum() {
        assertThat(RankReversal.test(new WeightedSum(Normalisation.MIN_MAX), HANGS_ON_THE_THIRD, WEIGHTS))
                .containsExactly(new Reversal(2, 0, 1));
    }

    @Test
    void findsNoneWhenWorthDoesNotDependOnOthers() {
        List<Criterion> scaled = HANGS_ON_THE_THIRD.criteria().stream()
                .map(criterion -> criterion.with(new Scale(0, 100)))
                .toList();
        DecisionTable table = new DecisionTable(HANGS_ON_THE_THIRD.alternatives(), scaled, HANGS_ON_THE_THIRD.scores());
        assertThat(RankReversal.test(new AdditiveValue(), table, WEIGHTS)).isEmpty();
    }

    @Test
    void hasNothingToSayOfTwo() {
        DecisionTable two = Tables.of(Tables.maximised(1), new double[] {1}, new double[] {2});
        assertThat(RankReversal.test(new Topsis(), two, Weights.equal(1))).isEmpty();
    }
}
