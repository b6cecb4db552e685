package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NucleolusTests {

    @Test
    void dividesTheSavingOfTwoEqually() {
        CostGame game = CostGame.of(List.of("A", "B"), 0, 11, 7, 15);
        assertThat(nucleolus(game).amounts()).containsExactly(9.5, 5.5);
        assertThat(prenucleolus(game).amounts()).containsExactly(9.5, 5.5);
    }

    @Test
    void chargesASinglePlayerAll() {
        CostGame game = CostGame.of(List.of("A"), 0, 11);
        assertThat(nucleolus(game).amounts()).containsExactly(11.0);
        assertThat(perCapita(game).amounts()).containsExactly(11.0);
        assertThat(LeastCore.of(game).epsilon()).isZero();
    }

    @Test
    void isNotApplicableWhereSomebodyMustBeHarmed() {
        CostGame game = CostGame.of(List.of("A", "B"), 0, 2, 3, 9);
        assertThat(Nucleolus.of(game)).isInstanceOf(NotApplicable.class);
        assertThat(PerCapitaNucleolus.of(game)).isInstanceOf(NotApplicable.class);
        assertThat(prenucleolus(game).amounts()).containsExactly(4.0, 5.0);
    }

    /** The prenucleolus takes 4 from the third player; the nucleolus may not. */
    @Test
    void keepsEveryPlayerAtLeastAtItsValueAlone() {
        GainGame game = GainGame.of(List.of("A", "B", "C"), 0, 0, 0, 10, 0, 0, 0, 2);
        Allocation nucleolus = (Allocation) Nucleolus.of(game);
        assertThat(prenucleolus(game).amounts()).containsExactly(3.0, 3.0, -4.0);
        assertThat(nucleolus.amounts()).containsExactly(1.0, 1.0, 0.0);
        KohlbergCriterion.holdsForNucleolus(game, nucleolus);
    }

    @Test
    void givesAllToTheVetoPlayerOfASimpleGame() {
        GainGame game = GainGame.of(List.of("A", "B", "C"), 0, 0, 0, 1, 0, 1, 0, 1);
        assertThat(nucleolus(game).amounts()).containsExactly(1.0, 0.0, 0.0);
    }

    @Test
    void dividesNothingWhereNothingIsAtStake() {
        CostGame game = CostGame.of(List.of("A", "B", "C"), 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(nucleolus(game).amounts()).containsExactly(0.0, 0.0, 0.0);
    }

    @Property(tries = 400)
    void satisfiesKohlbergsCriterion(
            @ForAll @IntRange(min = 1, max = 6) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CoalitionGame game = Games.random(n, shape, seed);
        prenucleolus(game);
        if (Nucleolus.of(game) instanceof Allocation nucleolus) {
            KohlbergCriterion.holdsForNucleolus(game, nucleolus);
        }
        if (PerCapitaNucleolus.of(game) instanceof Allocation perCapita) {
            KohlbergCriterion.holdsForPerCapitaNucleolus(game, perCapita);
        }
    }

    @Property(tries = 400)
    void agreesWithExactFractions(
            @ForAll @IntRange(min = 1, max = 9) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CoalitionGame game = Games.random(n, shape, seed);
        ExactCheck.confirms(game, game.prenucleolus(), false, false);
        if (Nucleolus.surplus(game) > 0) {
            for (ExcessSequence.Measure measure : ExcessSequence.Measure.values()) {
                ExcessSequence sequence = ExcessSequence.of(game, measure, true);
                ExactCheck.confirms(game, sequence, measure == ExcessSequence.Measure.PER_CAPITA, true);
            }
        }
    }

    @Property(tries = 300)
    void liesInTheCoreExactlyIfThereIsOne(
            @ForAll @IntRange(min = 2, max = 8) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CoalitionGame game = Games.random(n, shape, seed);
        LeastCore least = LeastCore.of(game);
        boolean inCore = Nucleolus.of(game) instanceof Allocation nucleolus && Core.contains(game, nucleolus);
        assertThat(inCore).isEqualTo(!least.coreIsEmpty());
        assertThat(Core.contains(game, least.witness())).isEqualTo(!least.coreIsEmpty());
        assertThat(Harm.of(game, least.witness()).worstCoalition().orElseThrow().excess())
                .isCloseTo(least.epsilon(), within(game.tolerance()));
    }

    @Property(tries = 100)
    void followsTheOrderOfThePlayers(@ForAll @IntRange(min = 2, max = 9) int n, @ForAll long seed) {
        CostGame game = (CostGame) Games.random(n, Games.Shape.ANY, seed);
        List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        CostGame permuted =
                Games.permuted(game, order.stream().mapToInt(Integer::intValue).toArray());
        Allocation expected = prenucleolus(game);
        Allocation found = prenucleolus(permuted);
        for (int i = 0; i < n; i++) {
            assertThat(found.amount(i)).isCloseTo(expected.amount(order.get(i)), within(1e-9 * game.scale()));
        }
    }

    @Property(tries = 100)
    void followsTheUnitOfMoney(@ForAll @IntRange(min = 2, max = 8) int n, @ForAll long seed) {
        CostGame game = (CostGame) Games.random(n, Games.Shape.ANY, seed);
        Allocation expected = prenucleolus(game);
        for (double factor : new double[] {1e-6, 1e9, 1e15}) {
            CostGame scaled = Games.scaled(game, factor);
            Allocation found = Prenucleolus.of(scaled);
            for (int i = 0; i < n; i++) {
                assertThat(found.amount(i)).isCloseTo(factor * expected.amount(i), within(1e-9 * scaled.scale()));
            }
        }
    }

    @Test
    void solvesLargerGamesOfEveryShape() {
        for (Games.Shape shape : Games.Shape.values()) {
            for (int n = 10; n <= 14; n += 2) {
                CoalitionGame game = Games.random(n, shape, n);
                ExactCheck.confirms(game, game.prenucleolus(), false, false);
                double epsilon = LeastCore.of(game).epsilon();
                assertThat(Harm.of(game, prenucleolus(game))
                                .worstCoalition()
                                .orElseThrow()
                                .excess())
                        .isCloseTo(epsilon, within(game.tolerance()));
            }
        }
    }

    /** A planner writes a billion where a coalition cannot build at all; the cents of the others still count. */
    @Property(tries = 200)
    void isNotDisturbedByCoalitionsThatCannotBuild(
            @ForAll @IntRange(min = 3, max = 7) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        Random random = new Random(seed);
        CoalitionGame possible = Games.random(n, shape, seed);
        boolean[] impossible = new boolean[1 << n];
        for (int s = 1; s < impossible.length - 1; s++) {
            // All but one can always build, so that amounts stay small.
            impossible[s] = Integer.bitCount(s) < n - 1 && random.nextInt(3) == 0;
        }
        CostGame game = CostGame.of(
                possible.players(),
                coalition -> impossible[(int) coalition.members()]
                        ? 1e12
                        : possible.sign() * possible.value(coalition) + 130 * coalition.size());
        assertThat(game.tolerance()).isLessThan(1e-5);
        ExactCheck.confirms(game, game.prenucleolus(), false, false);
        if (Nucleolus.of(game) instanceof Allocation nucleolus) {
            assertThat(nucleolus.total()).isCloseTo(game.grand(), within(game.tolerance()));
        }
    }

    @Test
    void dividesEvenlyWhereOnlyAllTogetherCanBuild() {
        CostGame game = CostGame.of(List.of("A", "B", "C"), 0, 1e12, 1e12, 1e12, 1e12, 1e12, 1e12, 12);
        for (double amount : Prenucleolus.of(game).amounts()) {
            assertThat(amount).isCloseTo(4, within(1e-2));
        }
    }

    /** Larger games are held against exact fractions where they are solved; each programme of the criterion would be long. */
    private static final int MOST_FOR_KOHLBERG = 8;

    private static Allocation prenucleolus(CoalitionGame game) {
        Allocation prenucleolus = Prenucleolus.of(game);
        if (game.size() <= MOST_FOR_KOHLBERG) {
            KohlbergCriterion.holdsForPrenucleolus(game, prenucleolus);
        }
        return prenucleolus;
    }

    private static Allocation nucleolus(CoalitionGame game) {
        Allocation nucleolus = (Allocation) Nucleolus.of(game);
        KohlbergCriterion.holdsForNucleolus(game, nucleolus);
        return nucleolus;
    }

    private static Allocation perCapita(CoalitionGame game) {
        Allocation perCapita = (Allocation) PerCapitaNucleolus.of(game);
        KohlbergCriterion.holdsForPerCapitaNucleolus(game, perCapita);
        return perCapita;
    }
}
