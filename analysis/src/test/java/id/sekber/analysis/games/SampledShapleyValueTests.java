package id.sekber.analysis.games;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

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

    /** 95 of 100 intervals hold the value; over 100 seeds and 6 players the share stays near that. */
    @Test
    void intervalsHoldAsOftenAsTheyPromise() {
        CoalitionGame game = Games.random(6, Games.Shape.ANY, 7);
        Allocation exact = ShapleyValue.of(game);
        int held = 0;
        for (int seed = 0; seed < 100; seed++) {
            SampledShapleyValue sampled = SampledShapleyValue.of(game.players(), game::value, 60, seed);
            for (int i = 0; i < 6; i++) {
                SampledShapleyValue.Estimate estimate = sampled.estimates().get(i);
                held += estimate.low() <= exact.amount(i) && exact.amount(i) <= estimate.high() ? 1 : 0;
            }
        }
        assertThat(held / 600.0).isBetween(0.92, 0.98);
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
