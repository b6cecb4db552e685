package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShapleyValueTests {

    @Test
    void dividesTheCostOfThreeMunicipalities() {
        assertThat(ShapleyValue.of(Games.threeMunicipalities()).amounts()).containsExactly(7.0, 5.25, 2.75);
    }

    /** The definition itself: the mean over all orders of joining. */
    @Property(tries = 100)
    void agreesWithTheMeanOverAllOrders(
            @ForAll @IntRange(min = 1, max = 7) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CoalitionGame game = Games.random(n, shape, seed);
        double[] sums = new double[n];
        int orders = join(game, 0, sums, new int[n], 0);
        Allocation shapley = ShapleyValue.of(game);
        for (int i = 0; i < n; i++) {
            assertThat(shapley.amount(i)).isCloseTo(sums[i] / orders, within(1e-12 * game.scale() * n));
        }
    }

    private static int join(CoalitionGame game, long joined, double[] sums, int[] order, int count) {
        int n = game.size();
        if (count == n) {
            long before = 0;
            for (int player : order) {
                sums[player] += game.value(new Coalition(before | 1L << player)) - game.value(new Coalition(before));
                before |= 1L << player;
            }
            return 1;
        }
        int orders = 0;
        for (int i = 0; i < n; i++) {
            if ((joined >>> i & 1) == 0) {
                order[count] = i;
                orders += join(game, joined | 1L << i, sums, order, count + 1);
            }
        }
        return orders;
    }

    /** The textbook sum over coalitions, player by player, against the one pass over the table. */
    @Property(tries = 20)
    void agreesWithTheSumOverCoalitions(@ForAll @IntRange(min = 10, max = 14) int n, @ForAll long seed) {
        CoalitionGame game = Games.random(n, Games.Shape.ANY, seed);
        Allocation shapley = ShapleyValue.of(game);
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int s = 0; s < 1 << n; s++) {
                Coalition coalition = new Coalition(s);
                if (!coalition.contains(i)) {
                    double weight = 1.0 / n;
                    for (int k = 1; k <= coalition.size(); k++) {
                        weight *= (double) k / (n - k);
                    }
                    sum += weight * (game.value(coalition.with(i)) - game.value(coalition));
                }
            }
            assertThat(shapley.amount(i)).isCloseTo(sum, within(1e-11 * game.scale()));
        }
    }

    @Property(tries = 200)
    void isEfficient(@ForAll @IntRange(min = 1, max = 13) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CoalitionGame game = Games.random(n, shape, seed);
        assertThat(ShapleyValue.of(game).total()).isCloseTo(game.grand(), within(1e-11 * game.scale()));
    }

    @Property(tries = 200)
    void addsUpOverGames(@ForAll @IntRange(min = 1, max = 10) int n, @ForAll long seed) {
        CoalitionGame one = Games.random(n, Games.Shape.ANY, seed);
        CoalitionGame other = Games.random(n, Games.Shape.CONCAVE, seed + 1);
        CostGame both = CostGame.of(one.players(), s -> one.value(s) + other.value(s));
        for (int i = 0; i < n; i++) {
            assertThat(ShapleyValue.of(both).amount(i))
                    .isCloseTo(
                            ShapleyValue.of(one).amount(i)
                                    + ShapleyValue.of(other).amount(i),
                            within(1e-9));
        }
    }

    @Property(tries = 200)
    void treatsInterchangeablePlayersAlikeToTheLastBit(@ForAll @IntRange(min = 2, max = 14) int n, @ForAll long seed) {
        double[] bySize = new Random(seed).doubles(n + 1, 0, 100).toArray();
        bySize[0] = 0;
        CostGame game = CostGame.of(Games.players(n), s -> bySize[s.size()]);
        assertThat(ShapleyValue.of(game).amounts())
                .containsOnly(ShapleyValue.of(game).amount(0));
        assertThat(BanzhafValue.of(game)).containsOnly(BanzhafValue.of(game).get(0));
    }

    @Property(tries = 100)
    void chargesADummyItsOwnCost(@ForAll @IntRange(min = 2, max = 9) int n, @ForAll long seed) {
        CoalitionGame game = Games.random(n - 1, Games.Shape.CONCAVE, seed);
        CostGame withDummy =
                CostGame.of(Games.players(n), s -> game.value(s.without(n - 1)) + (s.contains(n - 1) ? 3 : 0));
        assertThat(ShapleyValue.of(withDummy).amount(n - 1)).isCloseTo(3, within(1e-9));
    }

    @Property(tries = 100)
    void liesInTheCoreOfAConcaveGame(@ForAll @IntRange(min = 2, max = 8) int n, @ForAll long seed) {
        CoalitionGame game = Games.random(n, Games.Shape.CONCAVE, seed);
        assertThat(GameProperties.of(game).concave()).isTrue();
        assertThat(Core.contains(game, ShapleyValue.of(game))).isTrue();
    }

    @Property(tries = 100)
    void banzhafAgreesWithItsDefinition(
            @ForAll @IntRange(min = 1, max = 12) int n, @ForAll Games.Shape shape, @ForAll long seed) {
        CoalitionGame game = Games.random(n, shape, seed);
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int s = 0; s < 1 << n; s++) {
                Coalition coalition = new Coalition(s);
                sum += coalition.contains(i) ? 0 : game.value(coalition.with(i)) - game.value(coalition);
            }
            assertThat(BanzhafValue.of(game).get(i)).isCloseTo(Math.scalb(sum, 1 - n), within(1e-11 * game.scale()));
        }
    }
}
