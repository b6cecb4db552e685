package id.sekber.analysis.efficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MergerGainsTests {

    /**
     * By hand, one input to one output, decreasing returns. The frontier runs from (0, 0) by A (2, 2) to B (6, 4); C is (4, 2) and D
     * (4, 1). C alone could do with 2, D with 1. Joint: 8 for 3. Potential: 3 is reached at 4, so 0.5. Learned: 3 for 3, so 4/3: pure
     * size is a loss. Learning 0.5 / (4/3) = 0.375. Mean of the learned: 1.5 for 1.5, on the frontier: harmony 1; size 4/3.
     */
    private static final Observations DECREASING = Units.one(List.of(2.0, 6.0, 4.0, 4.0), List.of(2.0, 4.0, 2.0, 1.0));

    @Test
    void splitsTheGainAsByHand() {
        MergerGains gains = MergerGains.of(DECREASING, Orientation.INPUT, Returns.DECREASING, List.of(2, 3))
                .orElseThrow();
        assertThat(gains.potential()).isCloseTo(0.5, within(1e-9));
        assertThat(gains.byMerging()).isCloseTo(4 / 3.0, within(1e-9));
        assertThat(gains.learning()).isCloseTo(0.375, within(1e-9));
        assertThat(gains.harmony()).isCloseTo(1, within(1e-9));
        assertThat(gains.size()).isCloseTo(4 / 3.0, within(1e-9));
    }

    /** Two efficient units of opposite mix, (1, 4) and (4, 1) for 1, beside (2, 2) for 1: joint 5, 5 for 2 needs only 4, 4. */
    @Test
    void findsHarmonyInOppositeMixes() {
        Observations mixes = Units.of(
                List.of(Units.factor("x1", 1, 4, 2), Units.factor("x2", 4, 1, 2)), List.of(Units.factor("y", 1, 1, 1)));
        MergerGains gains = MergerGains.of(mixes, Orientation.INPUT, Returns.CONSTANT, List.of(0, 1))
                .orElseThrow();
        assertThat(gains.learning()).isCloseTo(1, within(1e-9));
        assertThat(gains.harmony()).isCloseTo(0.8, within(1e-9));
        assertThat(gains.size()).isCloseTo(1, within(1e-9));
        assertThat(gains.explanation(mixes).text(Locale.ENGLISH)).isEqualTo("""
            If U1, U2 join, their inputs together can change by -20%.
              Learning, without joining: 0%.
              Harmony, by exchange: -20%.
              Size, only by joining: 0%.
            """);
    }

    /** Increasing returns on outputs: A (2, 1) and B (4, 4); two of A join to (4, 2), where 4 is possible. */
    @Test
    void findsSizeWhereSmallUnitsJoin() {
        Observations sizes = Units.one(List.of(2.0, 4.0, 2.0), List.of(1.0, 4.0, 1.0));
        MergerGains gains = MergerGains.of(sizes, Orientation.OUTPUT, Returns.VARIABLE, List.of(0, 2))
                .orElseThrow();
        assertThat(gains.potential()).isCloseTo(2, within(1e-9));
        assertThat(gains.learning()).isCloseTo(1, within(1e-9));
        assertThat(gains.harmony()).isCloseTo(1, within(1e-9));
        assertThat(gains.size()).isCloseTo(2, within(1e-9));
    }

    @Test
    void saysNothingOfAMergerLargerThanAnyUnitSeen() {
        Observations observed = Units.one(List.of(2.0, 4.0), List.of(1.0, 4.0));
        assertThat(MergerGains.of(observed, Orientation.INPUT, Returns.VARIABLE, List.of(0, 1)))
                .isEmpty();
    }

    @Test
    void refusesMembersThatMakeNoMerger() {
        assertThatThrownBy(() -> MergerGains.of(DECREASING, Orientation.INPUT, Returns.VARIABLE, List.of(1)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("two or more");
        assertThatThrownBy(() -> MergerGains.of(DECREASING, Orientation.INPUT, Returns.VARIABLE, List.of(1, 1)))
                .hasMessageContaining("members[1]");
        assertThatThrownBy(() -> MergerGains.of(DECREASING, Orientation.INPUT, Returns.VARIABLE, List.of(1, 4)))
                .hasMessageContaining("unit 4");
    }
}
