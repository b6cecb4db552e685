package id.sekber.analysis.efficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.efficiency.Observations.Factor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every frontier, and that two independent ways to it agree. */
class FrontierProperties {

    private static final int TRIES = 300;

    /** Smooth amounts; whole numbers with many ties and zeros; sizes that differ by many powers of ten. */
    @Provide
    Arbitrary<Observations> observations() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 25),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.longs())
                .as((units, inputs, outputs, kind, seed) -> {
                    Random random = new Random(seed);
                    return switch (kind) {
                        case 0 -> Units.random(random, units, inputs, outputs, 1, amount -> amount);
                        case 1 ->
                            Units.random(random, units, inputs, outputs, 0.7, amount -> Math.rint(2 * amount) + 1);
                        default -> Units.random(random, units, inputs, outputs, 2, amount -> amount);
                    };
                });
    }

    @Provide
    Arbitrary<Returns> mixtures() {
        return Arbitraries.of(Returns.CONSTANT, Returns.VARIABLE, Returns.DECREASING, Returns.INCREASING);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheGeneralMethod(
            @ForAll("observations") Observations observations,
            @ForAll("mixtures") Returns returns,
            @ForAll Orientation orientation,
            @ForAll boolean withoutItself) {
        Frontier frontier = new Frontier(observations, returns);
        int without = withoutItself ? 0 : Frontier.NONE;
        double[] used = observations.inputsOf(0);
        double[] produced = observations.outputsOf(0);
        FrontierProgramme own = new FrontierProgramme(frontier, used, produced, orientation, without);
        assertThat(own.search()).isNotEqualTo(FrontierProgramme.Answer.UNPROVED);
        Optional<Projection> fast = frontier.project(used, produced, orientation, without);
        Optional<Projection> slow =
                new GeneralProgramme(observations, returns, orientation, without).project(used, produced);
        assertThat(fast.isPresent()).isEqualTo(slow.isPresent());
        slow.ifPresent(expected -> {
            assertThat(fast.orElseThrow().factor() / expected.factor()).isCloseTo(1, within(1e-7));
            double slackScale =
                    1 + Arrays.stream(used).sum() + Arrays.stream(produced).sum();
            assertThat(slackSum(fast.orElseThrow()) / slackScale)
                    .isCloseTo(slackSum(expected) / slackScale, within(1e-6));
        });
    }

    private static double slackSum(Projection projection) {
        return Arrays.stream(projection.inputSlacks()).sum()
                + Arrays.stream(projection.outputSlacks()).sum();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void namesTargetsThatTheMixtureOfPeersReaches(
            @ForAll("observations") Observations observations,
            @ForAll Returns returns,
            @ForAll Orientation orientation) {
        for (Envelopment.Unit unit :
                Envelopment.of(observations, orientation, returns).units()) {
            assertThat(unit.efficiency()).isPositive().isLessThanOrEqualTo(1);
            assertReached(unit, observations.inputs(), unit.inputTargets());
            assertReached(unit, observations.outputs(), unit.outputTargets());
            double weights =
                    unit.peers().stream().mapToDouble(Envelopment.Peer::weight).sum();
            switch (returns) {
                case CONSTANT -> assertThat(weights).isPositive();
                case DECREASING -> assertThat(weights).isLessThanOrEqualTo(1 + 1e-7);
                case INCREASING -> assertThat(weights).isGreaterThanOrEqualTo(1 - 1e-7);
                default -> assertThat(weights).isCloseTo(1, within(1e-7));
            }
        }
    }

    private static void assertReached(Envelopment.Unit unit, List<Factor> factors, List<Double> targets) {
        for (int i = 0; i < factors.size(); i++) {
            List<Double> amounts = factors.get(i).amounts();
            double mixture = unit.peers().stream()
                    .mapToDouble(peer -> peer.weight() * amounts.get(peer.unit()))
                    .sum();
            double mean = amounts.stream().mapToDouble(x -> x).average().orElseThrow();
            assertThat(targets.get(i)).isCloseTo(mixture, within(1e-7 * Math.max(mean, mixture)));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void ordersTheAssumptionsAboutSize(
            @ForAll("observations") Observations observations, @ForAll Orientation orientation) {
        for (int j = 0; j < observations.units().size(); j++) {
            double constant = efficiency(observations, orientation, Returns.CONSTANT, j);
            double decreasing = efficiency(observations, orientation, Returns.DECREASING, j);
            double increasing = efficiency(observations, orientation, Returns.INCREASING, j);
            double variable = efficiency(observations, orientation, Returns.VARIABLE, j);
            double hull = efficiency(observations, orientation, Returns.FREE_DISPOSAL, j);
            assertThat(Math.min(decreasing, increasing)).isCloseTo(constant, within(1e-7));
            assertThat(Math.max(decreasing, increasing)).isCloseTo(variable, within(1e-7));
            assertThat(hull).isGreaterThanOrEqualTo(variable - 1e-7);
        }
    }

    private static double efficiency(Observations observations, Orientation orientation, Returns returns, int unit) {
        return orientation.efficiency(new Frontier(observations, returns)
                .factor(observations.inputsOf(unit), observations.outputsOf(unit), orientation, Frontier.NONE)
                .orElseThrow());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void dependsNeitherOnTheUnitOfMeasurementNorOnTheOrderOfUnits(
            @ForAll("observations") Observations observations,
            @ForAll Returns returns,
            @ForAll Orientation orientation,
            @ForAll long seed) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, observations.units().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        Observations turned = new Observations(
                order.stream().map(observations.units()::get).toList(),
                turned(observations.inputs(), order, 1e6),
                turned(observations.outputs(), order, 1e-4));
        List<Envelopment.Unit> before =
                Envelopment.of(observations, orientation, returns).units();
        List<Envelopment.Unit> after =
                Envelopment.of(turned, orientation, returns).units();
        for (int j = 0; j < order.size(); j++) {
            assertThat(after.get(j).efficiency())
                    .isCloseTo(before.get(order.get(j)).efficiency(), within(1e-7));
        }
    }

    private static List<Factor> turned(List<Factor> factors, List<Integer> order, double unit) {
        return factors.stream()
                .map(factor -> new Factor(
                        factor.name(),
                        order.stream().map(j -> unit * factor.amounts().get(j)).toList()))
                .toList();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void splitsMergersIntoFactorsWhoseProductIsTheWhole(
            @ForAll("observations") Observations observations,
            @ForAll("mixtures") Returns returns,
            @ForAll Orientation orientation) {
        MergerGains.of(observations, orientation, returns, List.of(0, 1)).ifPresent(gains -> {
            assertThat(gains.learning() * gains.harmony() * gains.size() / gains.potential())
                    .isCloseTo(1, within(1e-9));
            boolean contracts = orientation == Orientation.INPUT;
            assertThat(contracts ? gains.learning() : 1 / gains.learning()).isLessThanOrEqualTo(1 + 1e-7);
            assertThat(contracts ? gains.harmony() : 1 / gains.harmony()).isLessThanOrEqualTo(1 + 1e-7);
            if (returns == Returns.CONSTANT) {
                assertThat(gains.size()).isCloseTo(1, within(1e-7));
            }
        });
    }
}
