package id.sekber.analysis.prospects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.games.Allocation;
import id.sekber.analysis.games.AllocationMethod;
import id.sekber.analysis.games.Coalition;
import id.sekber.analysis.games.CostGame;
import id.sekber.analysis.games.Games;
import id.sekber.analysis.prospects.HarmSimulation.Named;
import id.sekber.analysis.prospects.HarmSimulation.OfMember;
import id.sekber.analysis.prospects.HarmSimulation.OfRule;
import id.sekber.analysis.prospects.HarmSimulation.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HarmSimulationTests {

    private static final List<Named> RULES = List.of(
            new Named("equal", new ShareRule.Equal()),
            new Named("tonnage", new ShareRule.ByWeights(List.of(53.0, 34.0, 13.0), true)),
            new Named("connections", new ShareRule.ByWeights(List.of(72.9, 14.2, 12.9), false)),
            new Named("alone", new ShareRule.ProportionalToAlone()),
            new Named("scrb", new ShareRule.RemainingBenefits()),
            new Named("shapley", new ShareRule.Shapley()));

    private final CostGame game = Games.threeMunicipalities();

    private UncertainCosts certain(int years, double rate) {
        return new UncertainCosts(
                game.players(),
                years,
                rate,
                List.of(CostComponent.certain("all", false, 0, years - 1, game)),
                Collections.nCopies(3, Range.certain(1)),
                0.5);
    }

    private static CostGame scaled(CostGame game, double factor) {
        return CostGame.of(game.players(), coalition -> factor * game.value(coalition));
    }

    private UncertainCosts uncertain(double together) {
        return new UncertainCosts(
                game.players(),
                3,
                0.06,
                List.of(
                        new CostComponent("plant", true, 0, 0, scaled(game, 0.9), game, scaled(game, 1.3), 0.6),
                        new CostComponent("running", false, 1, 2, scaled(game, 0.8), game, scaled(game, 1.1), 1)),
                List.of(new Range(90, 100, 120), new Range(60, 64, 70), new Range(20, 25, 40)),
                together);
    }

    @Test
    void certainCostsHarmWhomTheWorkedExampleSays() {
        Result result = HarmSimulation.of(certain(1, 0), RULES, 100, 1, 0);

        assertThat(harmed(result, "equal")).containsExactly(0.0, 0.0, 1.0);
        assertThat(harmed(result, "tonnage")).containsExactly(0.0, 0.0, 0.0);
        assertThat(harmed(result, "connections")).containsExactly(1.0, 0.0, 0.0);
        OfRule tonnage = result.of("tonnage").orElseThrow();
        assertThat(tonnage.leaves()).isEqualTo(1);
        assertThat(tonnage.leaver()).contains(Coalition.of(0, 1));
        assertThat(result.of("scrb").orElseThrow().leaves()).isZero();
        assertThat(tonnage.members().get(0).meanGain()).isCloseTo(1.05, within(1e-6));
        assertThat(tonnage.members().get(0).explanation().words(new Locale("id")))
                .contains("Yogyakarta dirugikan pada 0%");
    }

    @Test
    void theSameSeedGivesTheSameAnswerAndAnotherSeedAnother() {
        UncertainCosts costs = uncertain(0.3);

        Result once = HarmSimulation.of(costs, RULES, 1_000, 7, 0);

        assertThat(HarmSimulation.of(costs, RULES, 1_000, 7, 0)).isEqualTo(once);
        assertThat(HarmSimulation.of(costs, RULES, 1_000, 8, 0)).isNotEqualTo(once);
    }

    @Test
    void estimatesThatErrTogetherNeverHarmWhatIsSafeAtEveryLevel() {
        // Where all costs lie equally high in their ranges, every draw is a multiple of the likely game.
        List<CostComponent> one =
                List.of(new CostComponent("all", false, 0, 0, scaled(game, 0.5), game, scaled(game, 2), 0));
        List<Range> demands = Collections.nCopies(3, Range.certain(1));
        Result together =
                HarmSimulation.of(new UncertainCosts(game.players(), 1, 0, one, demands, 1), RULES, 2_000, 3, 0);
        Result apart = HarmSimulation.of(new UncertainCosts(game.players(), 1, 0, one, demands, 0), RULES, 2_000, 3, 0);

        assertThat(harmed(together, "shapley")).containsExactly(0.0, 0.0, 0.0);
        assertThat(harmed(apart, "connections").get(0)).isBetween(0.3, 0.99);
        assertThat(apart.of("tonnage").orElseThrow().members().get(0).harmed()).isGreaterThan(0);
    }

    @Test
    void capitalInTheFirstYearIsTheWorstYear() {
        CostGame cheapTogether = CostGame.of(List.of("A", "B"), 0, 10, 10, 12);
        CostGame dearToBuild = CostGame.of(List.of("A", "B"), 0, 1, 1, 20);
        UncertainCosts costs = new UncertainCosts(
                List.of("A", "B"),
                5,
                0,
                List.of(
                        CostComponent.certain("plant", true, 0, 0, dearToBuild),
                        CostComponent.certain("running", false, 0, 4, cheapTogether)),
                Collections.nCopies(2, Range.certain(1)),
                0);

        OfMember a = HarmSimulation.of(costs, List.of(new Named("equal", new ShareRule.Equal())), 100, 1, 0)
                .rules()
                .get(0)
                .members()
                .get(0);

        // Year 1: alone 11, pays 16; later: alone 10, pays 6.
        assertThat(a.worstYear()).isZero();
        assertThat(a.worstGain()).isCloseTo(-5, within(1e-6));
        assertThat(a.meanGain()).isCloseTo(-5 + 4 * 4, within(1e-6));
        assertThat(a.harmed()).isZero();
        assertThat(a.harmedInSomeYear()).isEqualTo(1);
    }

    @Test
    void twoPartRulesDivideBuildingAndRunningApart() {
        CostGame plant = CostGame.of(List.of("A", "B"), 0, 50, 50, 60);
        CostGame running = CostGame.of(List.of("A", "B"), 0, 30, 10, 40);
        UncertainCosts costs = new UncertainCosts(
                List.of("A", "B"),
                1,
                0,
                List.of(
                        CostComponent.certain("plant", true, 0, 0, plant),
                        CostComponent.certain("running", false, 0, 0, running)),
                Collections.nCopies(2, Range.certain(1)),
                0);
        ShareRule use = new ShareRule.ByWeights(List.of(3.0, 1.0), true);
        List<Named> rules = List.of(
                new Named("two", new ShareRule.TwoPart(new ShareRule.Equal(), use)),
                new Named("host", new ShareRule.HostCredit(new ShareRule.Equal(), 1, 6)),
                new Named("fee", new ShareRule.FeePerUnit(2, List.of(30.0, 10.0), new ShareRule.Equal())),
                new Named("mix", new ShareRule.Mixed(List.of(new ShareRule.Equal(), use), List.of(0.5, 0.5))),
                new Named("collar", new ShareRule.Collar(use, 0.3, 0.7, false)));

        Result result = HarmSimulation.of(costs, rules, 100, 1, 0);

        // A pays 30 + 30 by two parts, 50 + 6 with a credit to B, 60 + 10 by fees, 50 / 2 + 75 / 2, and 70 under the
        // ceiling.
        assertThat(gain(result, "two")).isCloseTo(80 - 60, within(1e-5));
        assertThat(gain(result, "host")).isCloseTo(80 - 56, within(1e-5));
        assertThat(gain(result, "fee")).isCloseTo(80 - 70, within(1e-5));
        assertThat(gain(result, "mix")).isCloseTo(80 - 62.5, within(1e-5));
        assertThat(gain(result, "collar")).isCloseTo(80 - 70, within(1e-5));
    }

    @Test
    void demandMovesTheWeightsThatFollowIt() {
        CostGame flat = CostGame.of(List.of("A", "B"), 0, 70, 70, 100);
        UncertainCosts costs = new UncertainCosts(
                List.of("A", "B"),
                1,
                0,
                List.of(CostComponent.certain("plant", false, 0, 0, flat)),
                List.of(new Range(100, 100, 300), Range.certain(100)),
                0);
        ShareRule fixed = new ShareRule.ByWeights(List.of(1.0, 1.0), false);
        ShareRule following = new ShareRule.ByWeights(List.of(1.0, 1.0), true);

        Result result =
                HarmSimulation.of(costs, List.of(new Named("fixed", fixed), new Named("used", following)), 2_000, 5, 0);

        assertThat(result.of("fixed").orElseThrow().members().get(0).harmed()).isZero();
        // A pays more than 70 once it has more than 7/3 of the demand: probability (3 - 7/3)^2 / 4 = 1/9.
        assertThat(result.of("used").orElseThrow().members().get(0).harmed()).isCloseTo(1.0 / 9, within(0.03));
    }

    @Test
    void itStopsWhenItIsToldToAndSaysHowFarItCame() {
        List<Integer> told = new ArrayList<>();

        Optional<Result> stopped = HarmSimulation.watched(certain(1, 0), RULES, 100_000, 1, 0, done -> {
            told.add(done);
            return told.size() < 3;
        });

        assertThat(stopped).isEmpty();
        assertThat(told).containsExactly(2_000, 4_000, 6_000);
    }

    @Test
    void refusesWhatItCannotDraw() {
        assertThatThrownBy(() -> HarmSimulation.of(certain(1, 0), RULES, 10, 1, 0))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("100 to 100000");
        assertThatThrownBy(() -> new Range(3, 2, 4))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("between");
        assertThatThrownBy(() -> new ShareRule.Mixed(
                        List.of(new ShareRule.Equal(), new ShareRule.Shapley()), List.of(0.5, 0.49)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("sum of 0.99");
        assertThatThrownBy(() -> new CostComponent("x", true, 0, 0, game, scaled(game, 0.5), game, 0))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("Yogyakarta");
        ShareRule two = new ShareRule.ByWeights(List.of(1.0, 2.0), false);
        assertThatThrownBy(() -> HarmSimulation.of(certain(1, 0), List.of(new Named("two", two)), 100, 1, 0))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("exactly 3");
    }

    /** Each rule of a certain draw is the kernel that explains it. */
    @Property(tries = 100)
    void onCertainCostsTheRulesAreTheKernels(@ForAll @IntRange(min = 1, max = 7) int n, @ForAll long seed) {
        Random random = new Random(seed);
        List<String> names = IntStream.range(0, n).mapToObj(i -> "P" + i).toList();
        int[] width = random.ints(10, 1, 1 << n).toArray();
        CostGame concave = CostGame.of(
                names,
                coalition -> IntStream.range(0, 10)
                        .mapToDouble(k -> (coalition.members() & width[k]) != 0 ? 1 + k : 0)
                        .sum());
        UncertainCosts costs = new UncertainCosts(
                names,
                1,
                0,
                List.of(CostComponent.certain("all", true, 0, 0, concave)),
                Collections.nCopies(n, Range.certain(1)),
                0.5);
        List<Named> rules = List.of(
                new Named("shapley", new ShareRule.Shapley()),
                new Named("scrb", new ShareRule.RemainingBenefits()),
                new Named("proportional-to-alone", new ShareRule.ProportionalToAlone()));

        Result result = HarmSimulation.of(costs, rules, 100, seed, 0);

        for (Named named : rules) {
            var kernel = AllocationMethod.withCode(named.name()).orElseThrow().of(concave);
            OfRule drawn = result.of(named.name()).orElseThrow();
            if (kernel instanceof Allocation allocation && drawn.applicable() > 0) {
                for (int i = 0; i < n; i++) {
                    assertThat(drawn.members().get(i).meanGain())
                            .as(named.name())
                            .isCloseTo(concave.gain(i, allocation.amount(i)), within(1e-4));
                }
            }
        }
    }

    @Property(tries = 200)
    void aDrawnValueLiesInItsRangeAndRisesWithItsProbability(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double low,
            @ForAll @DoubleRange(min = 0, max = 1e6) double up,
            @ForAll @DoubleRange(min = 0, max = 1e6) double further,
            @ForAll @DoubleRange(min = 0, max = 1) double p) {
        Range range = new Range(low, low + up, low + up + further);
        double slack = 1e-9 * (Math.abs(low) + up + further);

        assertThat(range.at(p)).isBetween(range.low() - slack, range.high() + slack);
        assertThat(range.at(p)).isLessThanOrEqualTo(range.at(Math.min(1, p + 0.01)) + slack);
        assertThat(range.at(0)).isCloseTo(range.low(), within(slack));
        assertThat(range.at(1)).isCloseTo(range.high(), within(slack));
    }

    @Property(tries = 100)
    void presentValueOfNothingDiscountedIsTheSum(@ForAll List<@DoubleRange(min = -1e9, max = 1e9) Double> yearly) {
        assertThat(PresentValue.of(yearly, 0))
                .isCloseTo(yearly.stream().mapToDouble(Double::doubleValue).sum(), within(1e-3));
        if (!yearly.isEmpty()) {
            double[] weights = PresentValue.weights(yearly.size(), 0.07);
            double sum = 0;
            for (int year = 0; year < weights.length; year++) {
                sum += weights[year] * yearly.get(year);
            }
            assertThat(PresentValue.of(yearly, 0.07)).isCloseTo(sum, within(1e-3));
        }
    }

    @Test
    void moneyOfNextYearIsWorthLess() {
        assertThat(PresentValue.of(List.of(100.0, 106.0), 0.06)).isCloseTo(200, within(1e-9));
    }

    private static List<Double> harmed(Result result, String rule) {
        return result.of(rule).orElseThrow().members().stream()
                .map(OfMember::harmed)
                .toList();
    }

    private static double gain(Result result, String rule) {
        return result.of(rule).orElseThrow().members().get(0).meanGain();
    }
}
