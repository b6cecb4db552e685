package id.sekber.analysis.criteria;

import static id.sekber.analysis.criteria.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VikorTests {

    /** Opricovic and Tzeng (2004). */
    @Test
    void findsTheMountainDestination() {
        Reference mountain = Reference.named("B-vikor-mountain");
        Vikor.Result result = new Vikor(mountain.number("v")).rank(Tables.of(mountain), Tables.weights(mountain));
        assertNear(result.totalRegret(), mountain.numbers("computed/S"), 1e-12);
        assertNear(result.worstRegret(), mountain.numbers("computed/R"), 1e-12);
        assertNear(result.scores(), mountain.numbers("computed/Q"), 1e-12);
        assertThat(result.ranking().ranks()).containsExactly(2, 1, 2);
        assertThat(result.compromise()).containsExactly(1);
        assertThat(result.acceptableAdvantage()).isTrue();
        assertThat(result.acceptableStability()).isTrue();
    }

    @Test
    void offersAllWhoAreTooNearToTheFirst() {
        // Regrets 0.46, 0.50 and 1: the first leads the second by far less than 1/(3-1).
        DecisionTable table =
                Tables.of(Tables.maximised(2), new double[] {10, 1}, new double[] {0.9, 10}, new double[] {0, 0});
        Vikor.Result result = new Vikor(0.5).rank(table, Weights.of(0.5, 0.5));
        assertThat(result.acceptableAdvantage()).isFalse();
        assertThat(result.compromise()).containsExactly(0, 1);
    }

    /** By hand: S = 0.425, 0.4, ..., R = 0.225, ..., 0.2: the first leads clearly, but is second by total and by worst regret. */
    @Test
    void offersTheFirstTwoWhenTheFirstIsNotStable() {
        DecisionTable table = Tables.of(
                Tables.maximised(3),
                new double[] {3, 10, 2},
                new double[] {0, 10, 8},
                new double[] {5, 1, 5},
                new double[] {6, 5, 0},
                new double[] {3, 4, 5});
        Vikor.Result result = new Vikor(0.5).rank(table, Weights.of(0.4, 0.3, 0.3));
        assertNear(result.totalRegret().subList(0, 2), List.of(0.425, 0.4), 1e-12);
        assertThat(result.acceptableAdvantage()).isTrue();
        assertThat(result.acceptableStability()).isFalse();
        assertThat(result.compromise()).containsExactly(0, 1);
    }

    @Test
    void seesNoRegretWhereAllAreEqual() {
        DecisionTable table = Tables.of(Tables.maximised(2), new double[] {3, 1}, new double[] {3, 1});
        Vikor.Result result = new Vikor(0.5).rank(table, Weights.equal(2));
        assertThat(result.scores()).containsExactly(0.0, 0.0);
        assertThat(result.compromise()).containsExactly(0, 1);
    }

    @Test
    void letsOneAlternativeStandAlone() {
        DecisionTable table = Tables.of(Tables.maximised(1), new double[] {3});
        assertThat(new Vikor(0.5).rank(table, Weights.equal(1)).compromise()).containsExactly(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void refusesAShareOutsideZeroToOne(double v) {
        assertThatThrownBy(() -> new Vikor(v)).isInstanceOf(InputRefused.class).hasMessageContaining("" + v);
    }
}
