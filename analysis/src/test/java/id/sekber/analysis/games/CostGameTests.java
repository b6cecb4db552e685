package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CostGameTests {

    @Test
    void refusesWhatIsNoGame() {
        assertThatThrownBy(() -> CostGame.of(List.of(), 0)).hasMessageContaining("at least one name");
        assertThatThrownBy(() -> CostGame.of(List.of("A", "A"), 0, 1, 2, 3)).hasMessageContaining("\"A\" again");
        assertThatThrownBy(() -> CostGame.of(List.of("A", " "), 0, 1, 2, 3)).hasMessageContaining("players[1]");
        assertThatThrownBy(() -> CostGame.of(List.of("A", "B"), 0, 1, 2)).hasMessageContaining("exactly 4");
        assertThatThrownBy(() -> CostGame.of(List.of("A"), 1, 2)).hasMessageContaining("values[0]");
        assertThatThrownBy(() -> CostGame.of(List.of("A", "B"), 0, 1, 2, Double.NaN))
                .hasMessageContaining("A+B");
        assertThatThrownBy(() -> CostGame.of(List.of("A"), 0, 1e308)).hasMessageContaining("1e100");
    }

    @Test
    void refusesMorePlayersThanFitAndSaysWhy() {
        assertThatThrownBy(() -> CostGame.of(Games.players(31), coalition -> 1))
                .isInstanceOf(TooManyPlayers.class)
                .hasMessageContaining("31 players")
                .hasMessageContaining("8.1 GiB")
                .hasMessageContaining("sampling");
        assertThat(TooManyPlayers.beyondMemory(28, 700L << 20, 2L << 30))
                .hasMessage("players: found 28 players; the table of their 268435456 coalitions and the sums that the"
                        + " methods make of it take 2.1 GiB, and of 2 GiB 700 MiB are in use; allow 4.3 GiB by -Xmx4352m,"
                        + " merge players that act as one, or estimate the Shapley value by sampling.");
        assertThat(TooManyPlayers.beyondMemory(22, 6L << 20, 24L << 20))
                .hasMessageContaining("take 33 MiB, and of 24 MiB 6 MiB are in use; allow 64 MiB by -Xmx64m");
        // One table, and for each set of the players beyond ten a sum and a mark.
        assertThat(CoalitionGame.bytes(20)).isEqualTo((8 << 20) + (16 << 10));
    }

    @Test
    void copiesItsTable() {
        double[] costs = {0, 1, 2, 3};
        CostGame game = CostGame.of(List.of("A", "B"), costs);
        costs[3] = 99;
        assertThat(game.grand()).isEqualTo(3);
    }

    @Test
    void knowsItsProperties() {
        assertThat(GameProperties.of(Games.threeMunicipalities()))
                .isEqualTo(new GameProperties(true, Optional.of(true), true, true));
        GainGame majority = GainGame.of(List.of("A", "B", "C"), 0, 0, 0, 1, 0, 1, 1, 1);
        assertThat(GameProperties.of(majority)).isEqualTo(new GameProperties(true, Optional.of(true), false, true));
        CostGame worseTogether = CostGame.of(List.of("A", "B"), 0, 2, 3, 9);
        assertThat(GameProperties.of(worseTogether))
                .isEqualTo(new GameProperties(true, Optional.of(false), false, false));
        CostGame cheaperTogether = CostGame.of(List.of("A", "B"), 0, 2, 3, 1);
        assertThat(GameProperties.of(cheaperTogether).monotone()).isFalse();
    }

    /** Definitions by all pairs of coalitions against the short cuts of the kernel. */
    @Property(tries = 200)
    void propertiesAgreeWithTheirDefinitions(
            @ForAll @IntRange(min = 1, max = 5) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CoalitionGame game = Games.random(n, shape, seed);
        boolean subadditive = true;
        boolean concave = true;
        boolean monotone = true;
        for (int s = 0; s < 1 << n; s++) {
            for (int t = 0; t < 1 << n; t++) {
                double slack =
                        game.sign() * (value(game, s) + value(game, t) - value(game, s | t) - value(game, s & t));
                concave &= slack >= -1e-6;
                subadditive &= (s & t) != 0 || slack >= -1e-6;
                monotone &= (s & t) != s || value(game, s) <= value(game, t) + 1e-6;
            }
        }
        GameProperties properties = GameProperties.of(game);
        assertThat(properties.subadditive()).contains(subadditive);
        assertThat(properties.concave()).isEqualTo(concave);
        assertThat(properties.monotone()).isEqualTo(monotone);
    }

    private static double value(CoalitionGame game, int coalition) {
        return game.value(new Coalition(coalition));
    }

    @Property(tries = 200)
    void everyMethodDividesTheWhole(
            @ForAll @IntRange(min = 1, max = 8) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CoalitionGame game = Games.random(n, shape, seed);
        for (AllocationMethod method : AllocationMethod.values()) {
            Apportionment apportionment = method.of(game);
            assertThat(apportionment.method()).isEqualTo(method.code());
            if (apportionment instanceof Allocation allocation) {
                assertThat(allocation.total()).as(method.code()).isCloseTo(game.grand(), within(game.tolerance()));
                assertThat(allocation.explanation().text(new Locale("id"))).isNotBlank();
                assertThat(allocation.explanation().text(Locale.ENGLISH)).isNotBlank();
            } else if (apportionment instanceof NotApplicable not) {
                assertThat(not.reason().words(new Locale("id"))).isNotBlank();
                assertThat(not.reason().words(Locale.ENGLISH)).isNotBlank();
            }
        }
    }

    @Test
    void dividesByKeysAndRefusesWrongOnes() {
        CostGame game = Games.threeMunicipalities();
        assertThat(SimpleShares.byKey(game, "connections", 72.9, 14.2, 12.9).amounts())
                .satisfies(amounts -> assertThat(amounts.get(0)).isCloseTo(10.935, within(1e-12)));
        assertThatThrownBy(() -> SimpleShares.byKey(game, "k", 1, 2)).hasMessageContaining("key k");
        assertThatThrownBy(() -> SimpleShares.byKey(game, "k", 0, 0, 0)).hasMessageContaining("only zeros");
        assertThatThrownBy(() -> SimpleShares.byKey(game, "k", 1, -1, 0)).hasMessageContaining("k of Sleman");
    }

    /** With benefits below the cost alone, the remainder counts the benefit. */
    @Test
    void separableCostsTakeTheLesserOfBenefitAndCostAlone() {
        CostGame game = Games.threeMunicipalities();
        Allocation known = (Allocation) SeparableCosts.remainingBenefits(game, 8, 7, 4);
        Allocation atLeastAlone = (Allocation) SeparableCosts.remainingBenefits(game, 100, 100, 100);
        assertThat(atLeastAlone.amounts()).isEqualTo(((Allocation) SeparableCosts.remainingBenefits(game)).amounts());
        // Separable 5.5, 4 and 2; remainders 2.5, 3 and 2 share the rest of 3.5.
        assertThat(known.amount(0)).isCloseTo(5.5 + 3.5 * 2.5 / 7.5, within(1e-12));
        assertThat(SeparableCosts.remainingBenefits(game, 1, 7, 4)).isInstanceOf(NotApplicable.class);
    }

    @Test
    void saysWhyAMethodDoesNotApply() {
        GainGame noBaseAlone = GainGame.of(List.of("A", "B"), 0, 0, 0, 4);
        assertThat(((NotApplicable) SimpleShares.proportionalToAlone(noBaseAlone))
                        .reason()
                        .words(Locale.ENGLISH))
                .contains("zero");
        CostGame worseTogether = CostGame.of(List.of("A", "B"), 0, 2, 3, 9);
        assertThat(((NotApplicable) TauValue.of(worseTogether)).reason().words(Locale.ENGLISH))
                .contains("not quasi-balanced");
        assertThat(((NotApplicable) SeparableCosts.alternateCostAvoided(worseTogether))
                        .reason()
                        .words(new Locale("id")))
                .contains("Nilai terpisah A");
    }
}
