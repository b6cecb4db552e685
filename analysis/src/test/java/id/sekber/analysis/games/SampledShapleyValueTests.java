package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.costs.RunwayFees;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampledShapleyValueTests {

    /** Economies of scale of players whose demands are 1, 2, 3 and so on. */
    private static double scaleCost(Coalition coalition) {
        double demand = 0;
        for (long rest = coalition.members(); rest != 0; rest &= rest - 1) {
            demand += 1 + Long.numberOfTrailingZeros(rest);
        }
        return 10 * Math.pow(demand, 0.7);
    }

    @Test
    void agreesWithTheExactValueWithinItsIntervals() {
        List<String> players = Games.players(12);
        Allocation exact = ShapleyValue.of(CostGame.of(players, SampledShapleyValueTests::scaleCost));
        SampledShapleyValue sampled =
                SampledShapleyValue.of(players, SampledShapleyValueTests::scaleCost, 400, 20261124);
        int held = 0;
        for (int i = 0; i < 12; i++) {
            SampledShapleyValue.Estimate estimate = sampled.estimates().get(i);
            assertThat(estimate.amount()).isCloseTo(exact.amount(i), within(0.05));
            held += estimate.low() <= exact.amount(i) && exact.amount(i) <= estimate.high() ? 1 : 0;
        }
        assertThat(held).isGreaterThanOrEqualTo(10);
        assertThat(sampled.values()).isEqualTo(400 * (12 * 11 + 1));
    }

    /** Every player stands once at every position of each block, so what depends on the position alone is exact. */
    @Property(tries = 100)
    void isExactWhereOnlyThePositionMatters(@ForAll @IntRange(min = 2, max = 40) int n, @ForAll long seed) {
        double[] bySize = new Random(seed).doubles(n + 1, 0, 100).toArray();
        bySize[0] = 0;
        SampledShapleyValue sampled =
                SampledShapleyValue.of(Games.players(n), coalition -> bySize[coalition.size()], 2, seed);
        for (SampledShapleyValue.Estimate estimate : sampled.estimates()) {
            assertThat(estimate.amount()).isCloseTo(bySize[n] / n, within(1e-9));
            assertThat(estimate.high() - estimate.low()).isCloseTo(0, within(1e-9));
        }
    }

    /** Each order goes with its reverse: whoever was met before is met after, so what arises between two is exact. */
    @Property(tries = 100)
    void isExactWherePlayersMatterToEachOtherInPairs(@ForAll @IntRange(min = 2, max = 16) int n, @ForAll long seed) {
        int[] pairs = new Random(seed).ints(n * n, -50, 50).toArray();
        SampledShapleyValue sampled = SampledShapleyValue.of(
                Games.players(n),
                coalition -> {
                    double sum = 0;
                    for (int i = 0; i < n; i++) {
                        for (int j = i; j < n; j++) {
                            sum += coalition.contains(i) && coalition.contains(j) ? pairs[i * n + j] : 0;
                        }
                    }
                    return sum;
                },
                2,
                seed);
        for (int i = 0; i < n; i++) {
            double exact = pairs[i * n + i];
            for (int j = 0; j < n; j++) {
                exact += j == i ? 0 : pairs[Math.min(i, j) * n + Math.max(i, j)] / 2.0;
            }
            SampledShapleyValue.Estimate estimate = sampled.estimates().get(i);
            assertThat(estimate.amount()).isCloseTo(exact, within(1e-9));
            assertThat(estimate.high() - estimate.low()).isCloseTo(0, within(1e-8));
        }
    }

    /** 95 of 100 intervals hold the value: for each player, in small games of every shape. */
    @ParameterizedTest
    @EnumSource(Games.Shape.class)
    void intervalsHoldAsOftenAsTheyPromise(Games.Shape shape) {
        CoalitionGame game = Games.random(7, shape, 7);
        hold(game.players(), game::value, ShapleyValue.of(game).amounts(), 60, 300);
    }

    /**
     * Forty users of one runway, whose fees are known by the formula of Littlechild and Owen 1973. The smallest pay something
     * in one order of forty only: with 60 blocks their intervals hold it in fewer than 90 of 100 samples.
     */
    @Test
    void intervalsHoldAsOftenAsTheyPromiseForMorePlayersThanATableHolds() {
        List<RunwayFees.Type> types = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            types.add(new RunwayFees.Type("P" + i, i + 1.0, 1));
        }
        CoalitionValue longest = coalition -> Long.SIZE - Long.numberOfLeadingZeros(coalition.members());
        hold(Games.players(40), longest, RunwayFees.of(types), 250, 200);
    }

    private static void hold(List<String> players, CoalitionValue value, List<Double> exact, int blocks, int seeds) {
        double rounding = 1e-9 * exact.stream().mapToDouble(Math::abs).max().orElseThrow();
        List<SampledShapleyValue> samples = new ArrayList<>();
        for (int seed = 0; seed < seeds; seed++) {
            samples.add(SampledShapleyValue.of(players, value, blocks, seed));
        }
        int all = 0;
        for (int i = 0; i < players.size(); i++) {
            int held = 0;
            for (int seed = 0; seed < seeds; seed++) {
                SampledShapleyValue.Estimate estimate =
                        samples.get(seed).estimates().get(i);
                boolean holds = estimate.low() - rounding <= exact.get(i) && exact.get(i) <= estimate.high() + rounding;
                held += holds ? 1 : 0;
            }
            // Four standard errors of a share of 0.95 among so many.
            assertThat(held / (double) seeds)
                    .as(players.get(i))
                    .isGreaterThan(0.95 - 4 * Math.sqrt(0.95 * 0.05 / seeds));
            all += held;
        }
        assertThat(all / (double) (seeds * players.size())).isGreaterThan(0.93);
    }

    @Property(tries = 50)
    void amountsSumToTheWhole(@ForAll @IntRange(min = 2, max = 64) int n, @ForAll long seed) {
        SampledShapleyValue sampled =
                SampledShapleyValue.of(Games.players(n), SampledShapleyValueTests::scaleCost, 2, seed);
        double grand = scaleCost(Coalition.grand(n));
        assertThat(sampled.estimates().stream()
                        .mapToDouble(SampledShapleyValue.Estimate::amount)
                        .sum())
                .isCloseTo(grand, within(1e-9 * grand));
    }

    @Test
    void isExactForAnAdditiveGameAndRepeatable() {
        CoalitionValue additive = coalition -> Long.bitCount(coalition.members() & 5) * 3.0;
        SampledShapleyValue sampled = SampledShapleyValue.of(Games.players(40), additive, 2, 1);
        assertThat(sampled.estimates().get(0).low()).isCloseTo(3, within(1e-12));
        assertThat(sampled.estimates().get(2).high()).isCloseTo(3, within(1e-12));
        assertThat(sampled.estimates().get(1).amount()).isZero();
        assertThat(SampledShapleyValue.of(Games.players(40), SampledShapleyValueTests::scaleCost, 3, 5))
                .isEqualTo(SampledShapleyValue.of(Games.players(40), SampledShapleyValueTests::scaleCost, 3, 5));
    }

    @Test
    void explainsItsInterval() {
        SampledShapleyValue sampled = SampledShapleyValue.of(List.of("A", "B"), Coalition::size, 2, 1);
        assertThat(sampled.estimates().get(0).explanation().words(Locale.ENGLISH))
                .isEqualTo("A: about 1, with 95 % confidence between 1 and 1, from 8 orders.");
    }

    @Test
    void refusesWhatItCannotSample() {
        assertThatThrownBy(() -> SampledShapleyValue.of(List.of("A"), Coalition::size, 9, 1))
                .hasMessageContaining("2 to 64");
        assertThatThrownBy(() -> SampledShapleyValue.of(List.of("A", "B"), Coalition::size, 1, 1))
                .hasMessageContaining("at least 2 blocks");
        assertThatThrownBy(() -> SampledShapleyValue.of(List.of("A", "B"), coalition -> Double.NaN, 9, 1))
                .hasMessageContaining("value of A+B");
    }
}
