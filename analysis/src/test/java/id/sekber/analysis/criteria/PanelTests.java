package id.sekber.analysis.criteria;

import static id.sekber.analysis.criteria.Near.assertNear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.criteria.Panel.Member;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTests {

    /** The first two each suit one member; the third suits both fairly. */
    private static final DecisionTable SITES =
            Tables.of(Tables.maximised(2), new double[] {1, 0}, new double[] {0, 1}, new double[] {0.6, 0.6});

    private static final Panel PANEL =
            new Panel(List.of(new Member("Sleman", Weights.of(1, 0), 1), new Member("Bantul", Weights.of(0, 1), 3)));

    private final Panel.Result result = PANEL.judge(new WeightedSum(Normalisation.MIN_MAX), SITES);

    @Test
    void weighsTheGroupByShares() {
        assertNear(result.groupWeights().values(), List.of(0.25, 0.75), 1e-12);
        assertThat(result.group().ranking().ranks()).containsExactly(3, 1, 2);
    }

    @Test
    void showsWhatEachMemberSees() {
        assertThat(result.views().get(0).ranking().ranks()).containsExactly(1, 3, 2);
        assertThat(result.views().get(1).ranking().ranks()).containsExactly(3, 1, 2);
        assertThat(result.views().get(0).agreement()).isEqualTo(-1);
        assertThat(result.views().get(1).agreement()).isEqualTo(1);
    }

    @Test
    void namesWhoIsWorstOffAndWhatAllCanLiveWith() {
        assertThat(result.worstOff()).containsExactly(1, 0, 0);
        assertNear(result.leastSatisfaction(), List.of(0.0, 0.0, 0.6), 1e-12);
        assertThat(result.fairest().ranks()).containsExactly(2, 2, 1);
    }

    @Test
    void readsRegretsTheRightWayRound() {
        Panel.Result regrets = PANEL.judge(new Vikor(1), SITES);
        assertThat(regrets.views().get(0).satisfaction()).containsExactly(1.0, 0.0, 0.6);
    }

    @Test
    void isSatisfiedWithAnythingWhereAllIsEqual() {
        DecisionTable equal = Tables.of(Tables.maximised(2), new double[] {1, 1}, new double[] {1, 1});
        Panel.Result same = PANEL.judge(new WeightedSum(Normalisation.MIN_MAX), equal);
        assertThat(same.leastSatisfaction()).containsExactly(1.0, 1.0);
        assertThat(same.views().get(0).agreement()).isEqualTo(1);
    }

    @Test
    void measuresAgreementByKendall() {
        assertThat(Panel.agreement(List.of(1, 2, 3, 4), List.of(1, 2, 4, 3))).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(Panel.agreement(List.of(1, 2, 2), List.of(1, 2, 3))).isCloseTo(2 / Math.sqrt(6), within(1e-15));
        assertThat(Panel.agreement(List.of(1, 1), List.of(1, 2))).isZero();
    }

    @Test
    void refusesMembersWithoutSayOrName() {
        assertThatThrownBy(() -> new Member("Bantul", Weights.equal(2), 0))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("\"Bantul\"");
        assertThatThrownBy(() -> new Panel(List.of())).hasMessageStartingWith("members");
        Panel narrow = new Panel(List.of(new Member("Bantul", Weights.equal(3), 1)));
        assertThatThrownBy(() -> narrow.judge(new Topsis(), SITES)).hasMessageStartingWith("weights: found 3 entries");
    }
}
