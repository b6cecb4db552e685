package id.sekber.analysis.efficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.efficiency.EfficiencyBootstrap.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EfficiencyBootstrapTests {

    private static List<Interval> hospitals(Orientation orientation) {
        return EfficiencyBootstrap.of(Units.HOSPITALS, orientation, Returns.VARIABLE, 400, 0.95, 3);
    }

    @ParameterizedTest
    @EnumSource
    void correctsDownwardsAndKeepsTheCorrectedWithin(Orientation orientation) {
        List<Envelopment.Unit> plain =
                Envelopment.of(Units.HOSPITALS, orientation, Returns.VARIABLE).units();
        List<Interval> intervals = hospitals(orientation);
        for (int j = 0; j < intervals.size(); j++) {
            Interval interval = intervals.get(j);
            assertThat(interval.efficiency()).isCloseTo(plain.get(j).efficiency(), within(1e-12));
            assertThat(interval.corrected()).isLessThan(interval.efficiency());
            assertThat(interval.bias()).isCloseTo(interval.efficiency() - interval.corrected(), within(1e-12));
            assertThat(interval.low()).isPositive().isLessThan(interval.corrected());
            assertThat(interval.high()).isGreaterThan(interval.corrected()).isLessThanOrEqualTo(interval.efficiency());
        }
    }

    /**
     * One input to one output under constant returns, where the truth is known: the frontier is y = x, and inefficiency is half-normal.
     * The interval of 95 % should cover the true efficiency of most units; plain numbers cover it never, being too high.
     */
    @Test
    void coversTheTruthOfAKnownFrontier() {
        int covered = 0;
        int trials = 0;
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            List<Double> inputs = new ArrayList<>();
            List<Double> outputs = new ArrayList<>();
            List<Double> truth = new ArrayList<>();
            for (int j = 0; j < 60; j++) {
                double output = 1 + 9 * random.nextDouble();
                double efficiency = Math.exp(-Math.abs(0.3 * random.nextGaussian()));
                outputs.add(output);
                inputs.add(output / efficiency);
                truth.add(efficiency);
            }
            List<Interval> intervals = EfficiencyBootstrap.of(
                    Units.one(inputs, outputs), Orientation.INPUT, Returns.CONSTANT, 300, 0.95, seed);
            for (int j = 0; j < 60; j++) {
                trials++;
                boolean within = intervals.get(j).low() <= truth.get(j)
                        && truth.get(j) <= intervals.get(j).high() + 1e-12;
                covered += within ? 1 : 0;
            }
        }
        assertThat((double) covered / trials).isBetween(0.85, 1.0);
    }

    @Test
    void givesTheSameAnswerOnAnyNumberOfProcessors() throws Exception {
        List<Interval> here = hospitals(Orientation.INPUT);
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            assertThat(alone.submit(() -> hospitals(Orientation.INPUT)).get()).isEqualTo(here);
        } finally {
            alone.shutdown();
        }
    }

    @Test
    void hasNothingToDrawFromWhereAllAreEfficient() {
        List<Interval> intervals = EfficiencyBootstrap.of(
                Units.one(List.of(1.0, 2.0), List.of(1.0, 2.0)), Orientation.INPUT, Returns.CONSTANT, 100, 0.95, 1);
        assertThat(intervals).containsOnly(new Interval(1, 1, 0, 1, 1));
    }

    @Test
    void findsQuantilesBetweenNeighbours() {
        assertThat(EfficiencyBootstrap.quantile(new double[] {1, 2, 4}, 0.75)).isEqualTo(3);
        assertThat(EfficiencyBootstrap.quantile(new double[] {1, 2, 4}, 1)).isEqualTo(4);
    }

    @Test
    void refusesWhatItCannotDraw() {
        Observations two = Units.one(List.of(1.0, 2.0), List.of(1.0, 1.0));
        assertThatThrownBy(() -> EfficiencyBootstrap.of(two, Orientation.INPUT, Returns.FREE_DISPOSAL, 100, 0.95, 1))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith("returns: found free disposal");
        assertThatThrownBy(() -> EfficiencyBootstrap.of(two, Orientation.INPUT, Returns.VARIABLE, 99, 0.95, 1))
                .hasMessageStartingWith("replications: found 99");
        assertThatThrownBy(() -> EfficiencyBootstrap.of(two, Orientation.INPUT, Returns.VARIABLE, 100, 1, 1))
                .hasMessageStartingWith("level: found 1.0");
    }
}
