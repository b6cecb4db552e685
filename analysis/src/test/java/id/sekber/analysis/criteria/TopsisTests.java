package id.sekber.analysis.criteria;

import static id.sekber.analysis.criteria.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.analysis.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopsisTests {

    /** Hwang and Yoon (1981). */
    @Test
    void ranksTheFighterAircraftAsPublished() {
        Reference aircraft = Reference.named("B-topsis-fighter-aircraft");
        Topsis.Result result = new Topsis().rank(Tables.of(aircraft), Tables.weights(aircraft));
        assertNear(result.scores(), aircraft.numbers("published/closeness"), aircraft.number("tolerance"));
        assertNear(result.scores(), aircraft.numbers("computed/closeness"), 1e-6);
        assertThat(result.ranking().ranks()).containsExactly(1, 4, 2, 3);
    }

    @ParameterizedTest
    @EnumSource
    void givesOneToWhoIsBestAndZeroToWhoIsWorstThroughout(Normalisation normalisation) {
        DecisionTable table = Tables.of(
                List.of(Criterion.maximise("yield"), Criterion.minimise("cost")),
                new double[] {9, 1},
                new double[] {1, 9},
                new double[] {5, 5});
        Topsis.Result result = new Topsis(normalisation).rank(table, Weights.of(2, 1));
        assertNear(result.scores(), List.of(1.0, 0.0, 0.5), 1e-12);
    }

    @Test
    void callsEqualAlternativesEquallyNearToBothEnds() {
        DecisionTable table = Tables.of(Tables.maximised(2), new double[] {3, 0}, new double[] {3, 0});
        Topsis.Result result = new Topsis().rank(table, Weights.equal(2));
        assertThat(result.scores()).containsExactly(0.5, 0.5);
        assertThat(result.ranking().ranks()).containsExactly(1, 1);
    }

    @Test
    void doesNotOverflowOnHugeScores() {
        DecisionTable table = Tables.of(Tables.maximised(1), new double[] {1e100}, new double[] {0.5e100});
        assertThat(new Topsis().rank(table, Weights.equal(1)).scores()).containsExactly(1.0, 0.0);
    }
}
