package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HarmTests {

    private static final Locale INDONESIAN = new Locale("id");

    private final CostGame game = Games.threeMunicipalities();

    @Test
    void seesThatAnEqualShareHarmsTheSmallest() {
        Harm harm = Harm.of(game, SimpleShares.equal(game));
        assertThat(harm.harmed()).containsExactly("Bantul");
        assertThat(harm.verdict()).isEqualTo(Harm.Verdict.MIXED);
        assertThat(harm.inCore()).isFalse();
        assertThat(harm.worstCoalition()).contains(new Objection(Coalition.of(2), 1.0));
        assertThat(harm.members().get(2).gain()).isEqualTo(-1);
        assertThat(harm.members().get(1).worstCoalition()).contains(new Objection(Coalition.of(1, 2), 0.5));
    }

    @Test
    void seesThatAPairMayLeaveThoughNobodyIsHarmed() {
        Harm harm = Harm.of(game, SimpleShares.byKey(game, "tonnage", 53, 34, 13));
        assertThat(harm.harmed()).isEmpty();
        assertThat(harm.verdict()).isEqualTo(Harm.Verdict.ALL_GAIN);
        assertThat(harm.inCore()).isFalse();
        assertThat(harm.worstCoalition().orElseThrow().coalition()).isEqualTo(Coalition.of(0, 1));
        assertThat(harm.worstCoalition().orElseThrow().excess()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void tellsTheFourVerdictsApart() {
        CostGame two = CostGame.of(List.of("A", "B"), 0, 5, 5, 8);
        assertThat(Harm.of(two, Allocation.proposed(two, 4, 4)).verdict()).isEqualTo(Harm.Verdict.ALL_GAIN);
        assertThat(Harm.of(two, Allocation.proposed(two, 5, 5)).verdict()).isEqualTo(Harm.Verdict.ALL_NEUTRAL);
        assertThat(Harm.of(two, Allocation.proposed(two, 6, 6)).verdict()).isEqualTo(Harm.Verdict.ALL_HARMED);
        assertThat(Harm.of(two, Allocation.proposed(two, 5, 3)).verdict()).isEqualTo(Harm.Verdict.MIXED);
    }

    @Test
    void letsMembersAgreeWhatCountsAsNeutral() {
        CostGame two = CostGame.of(List.of("A", "B"), 0, 5, 5, 8);
        Allocation allocation = Allocation.proposed(two, 4.9, 3.1);
        assertThat(Harm.of(two, allocation).members().get(0).effect()).isEqualTo(Harm.Effect.GAINS);
        assertThat(Harm.of(two, allocation, 0.2).members().get(0).effect()).isEqualTo(Harm.Effect.NEUTRAL);
    }

    @Test
    void seesAnAllocationThatDoesNotPayTheWhole() {
        Harm harm = Harm.of(game, Allocation.proposed(game, 5, 4, 3));
        assertThat(harm.efficient()).isFalse();
        assertThat(harm.inCore()).isFalse();
    }

    @Test
    void explainsItselfInBothLanguages() {
        Harm harm = Harm.of(game, SimpleShares.equal(game));
        assertThat(harm.explanation().text(INDONESIAN))
                .startsWith("Ketidakadilan:")
                .contains("Bantul dirugikan 1: 5 bersama, 4 sendiri.")
                .contains("Sleman+Bantul lebih baik 0,5 bila berdiri sendiri dengan 9,5.");
        assertThat(harm.explanation().text(Locale.ENGLISH))
                .startsWith("Injustice:")
                .contains("Bantul is harmed by 1: 5 together, 4 alone.");
        assertThat(harm.members().get(0).explanation().value()).isEqualTo(4);
    }

    @Test
    void judgesGainsTheOtherWayRound() {
        GainGame gains = GainGame.of(List.of("A", "B"), 0, 1, 2, 5);
        Harm harm = Harm.of(gains, Allocation.proposed(gains, 0.5, 4.5));
        assertThat(harm.harmed()).containsExactly("A");
        assertThat(harm.worstCoalition()).contains(new Objection(Coalition.of(0), 0.5));
    }

    @Test
    void aSinglePlayerHasNobodyToLeaveWith() {
        CostGame one = CostGame.of(List.of("A"), 0, 5);
        Harm harm = Harm.of(one, SimpleShares.equal(one));
        assertThat(harm.worstCoalition()).isEmpty();
        assertThat(harm.inCore()).isTrue();
        assertThat(harm.verdict()).isEqualTo(Harm.Verdict.ALL_NEUTRAL);
    }

    @Property(tries = 200)
    void namesTheSmallestOfTheWorstCoalitions(
            @ForAll @IntRange(min = 2, max = 9) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CoalitionGame any = Games.random(n, shape, seed);
        Allocation allocation = SimpleShares.equal(any);
        Harm harm = Harm.of(any, allocation);
        for (int i = 0; i < n; i++) {
            Objection named = harm.members().get(i).worstCoalition().orElseThrow();
            assertThat(named.coalition().contains(i)).isTrue();
            for (int s = 1; s < (1 << n) - 1; s++) {
                Coalition other = new Coalition(s);
                if (other.contains(i)) {
                    double excess = any.excess(other, allocation.amounts());
                    assertThat(excess).isLessThanOrEqualTo(named.excess() + 2 * any.tolerance());
                    if (excess > named.excess() - any.tolerance() / 2) {
                        assertThat(other.size())
                                .isGreaterThanOrEqualTo(named.coalition().size());
                    }
                }
            }
        }
    }

    @Test
    void refusesWrongLengths() {
        assertThatThrownBy(() -> Allocation.proposed(game, 1, 2))
                .isInstanceOf(InputRefused.class)
                .hasMessage("amounts: found 2 entries; there must be exactly 3; add the missing 1.");
        assertThatThrownBy(() -> Allocation.proposed(game, 1, 2, Double.NaN)).hasMessageContaining("Bantul");
    }
}
