package id.sekber.analysis.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.costs.CapacitySteps.Need;
import id.sekber.analysis.costs.CapacitySteps.Step;
import id.sekber.analysis.costs.ConnectionNetwork.Link;
import id.sekber.analysis.costs.Siting.Site;
import id.sekber.analysis.games.Allocation;
import id.sekber.analysis.games.Coalition;
import id.sekber.analysis.games.Core;
import id.sekber.analysis.games.CostGame;
import id.sekber.analysis.games.GameProperties;
import id.sekber.analysis.games.ShapleyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CostModelTests {

    private static final List<String> ABC = List.of("A", "B", "C");

    @Test
    void poolsDemandInOnePlant() {
        EconomiesOfScale model = new EconomiesOfScale(ABC, List.of(1.0, 4.0, 5.0), 10, 0.5);
        CostGame game = model.game();
        assertThat(game.alone(0)).isEqualTo(10);
        assertThat(game.alone(1)).isEqualTo(20);
        assertThat(game.alone(2)).isCloseTo(22.36, within(0.005));
        assertThat(game.grand()).isCloseTo(31.62, within(0.005));
        assertThat(GameProperties.of(game).concave()).isTrue();
        assertThat(Core.contains(game, ShapleyValue.of(game))).isTrue();
        assertThat(model.plan(Coalition.of(0, 1)).explanation().text(Locale.ENGLISH))
                .isEqualTo("A+B would build on its own at a cost of 22.36.\n"
                        + "  One plant for a demand of 5: 22.36 = 10 x demand to the power of 0.5.\n");
    }

    @Test
    void buildsNothingForNoDemand() {
        EconomiesOfScale model = new EconomiesOfScale(List.of("A", "B"), List.of(0.0, 4.0), 10, 0.5);
        assertThat(model.plan(Coalition.of(0)))
                .extracting(Plan::cost, plan -> plan.works().size())
                .containsExactly(0.0, 0);
    }

    /** The worked example of the Javadoc: the airport game of three. */
    @Test
    void chargesEveryStepToThoseWhoUseIt() {
        CapacitySteps model = new CapacitySteps(
                ABC,
                List.of(1.0, 2.0, 3.0),
                Need.LARGEST,
                List.of(new Step("short", 1, 8), new Step("middle", 2, 11), new Step("long", 3, 13)));
        CostGame game = model.game();
        Allocation shapley = ShapleyValue.of(game);
        assertThat(shapley.amount(0)).isCloseTo(8.0 / 3, within(1e-12));
        assertThat(shapley.amount(1)).isCloseTo(8.0 / 3 + 3.0 / 2, within(1e-12));
        assertThat(shapley.amount(2)).isCloseTo(8.0 / 3 + 3.0 / 2 + 2, within(1e-12));
        assertThat(GameProperties.of(game).concave()).isTrue();
        assertThat(model.plan(Coalition.of(0, 1)).works())
                .extracting(Plan.Work::name)
                .containsExactly("middle");
    }

    @Test
    void addsNeedsWhereTheyAddUp() {
        CapacitySteps cells = new CapacitySteps(
                ABC,
                List.of(30.0, 60.0, 60.0),
                Need.TOTAL,
                List.of(new Step("1 cell", 60, 10), new Step("2 cells", 120, 17), new Step("3 cells", 180, 24)));
        CostGame game = cells.game();
        assertThat(game.alone(0)).isEqualTo(10);
        assertThat(game.value(Coalition.of(0, 1))).isEqualTo(17);
        assertThat(game.grand()).isEqualTo(24);
    }

    @Property(tries = 100)
    void runwayFeesAreTheShapleyValue(@ForAll @IntRange(min = 1, max = 5) int types, @ForAll long seed) {
        Random random = new Random(seed);
        List<RunwayFees.Type> list = new ArrayList<>();
        List<Double> needs = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        double cost = 0;
        for (int t = 0; t < types; t++) {
            cost += 1 + random.nextInt(9);
            int users = t == types - 1 ? 1 + random.nextInt(2) : random.nextInt(3);
            list.add(new RunwayFees.Type("T" + t, cost, users));
            steps.add(new Step("S" + t, t + 1, cost));
            for (int u = 0; u < users; u++) {
                needs.add(t + 1.0);
            }
        }
        List<String> users = new ArrayList<>();
        needs.forEach(need -> users.add("U" + users.size()));
        Allocation shapley = ShapleyValue.of(new CapacitySteps(users, needs, Need.LARGEST, steps).game());
        List<Double> fees = RunwayFees.of(list);
        for (int u = 0; u < users.size(); u++) {
            assertThat(shapley.amount(u)).isCloseTo(fees.get(needs.get(u).intValue() - 1), within(1e-9));
        }
    }

    /** 0.1 and 0.2 are a hair more than 0.3 for a computer, and nothing more for whoever builds. */
    @Test
    void buildsWhatHoldsNeedsThatAddUpExactly() {
        List<String> two = List.of("A", "B");
        List<Double> needs = List.of(0.1, 0.2);
        CapacitySteps steps = new CapacitySteps(
                two, needs, Need.TOTAL, List.of(new Step("small", 0.2, 5), new Step("large", 0.3, 7)));
        assertThat(steps.game().grand()).isEqualTo(7);
        Siting siting =
                new Siting(two, needs, List.of(new Site("S", 5, 0, 0.3)), List.of(List.of(1.0), List.of(1.0)), 10);
        assertThat(siting.game().grand()).isCloseTo(8, within(1e-9));
    }

    /** The cheapest of the steps that are large enough, each tried. */
    @Property(tries = 100)
    void capacityStepsAgreeWithTryingEveryStep(@ForAll Need need, @ForAll long seed) {
        Random random = new Random(seed);
        List<Double> needs = List.of(1.0 + random.nextInt(9), 1.0 + random.nextInt(9), 1.0 + random.nextInt(9));
        List<Step> steps = new ArrayList<>();
        for (int s = 1; s <= 6; s++) {
            int before = s == 1 ? 0 : (int) steps.get(s - 2).cost();
            steps.add(new Step("S" + s, 5 * s, before + random.nextInt(20)));
        }
        CapacitySteps model = new CapacitySteps(ABC, needs, need, steps);
        for (int s = 1; s < 8; s++) {
            double sum = 0;
            double most = 0;
            for (int i = 0; i < 3; i++) {
                sum += (s >> i & 1) * needs.get(i);
                most = Math.max(most, (s >> i & 1) * needs.get(i));
            }
            double needed = need == Need.TOTAL ? sum : most;
            double least = steps.stream()
                    .filter(step -> step.capacity() >= needed)
                    .mapToDouble(Step::cost)
                    .min()
                    .orElseThrow();
            assertThat(model.game().value(new Coalition(s))).isEqualTo(least);
        }
    }

    private static List<CostModel> everyModel() {
        List<Double> demands = List.of(1.0, 4.0, 5.0);
        return List.of(
                new EconomiesOfScale(ABC, demands, 10, 0.6),
                new CapacitySteps(
                        ABC, demands, Need.TOTAL, List.of(new Step("small", 5, 8), new Step("large", 10, 11))),
                new Siting(
                        ABC,
                        demands,
                        List.of(new Site("S", 5, 1, 6), new Site("T", 4, 2, 8)),
                        List.of(List.of(1.0, 2.0), List.of(3.0, 1.0), List.of(2.0, 2.0)),
                        0.5),
                ConnectionNetwork.of(
                        ABC,
                        "plant",
                        List.of(
                                new Link("A", "plant", 4),
                                new Link("A", "B", 3),
                                new Link("C", "J", 1),
                                new Link("J", "plant", 2))),
                new CostTable(CostGame.of(ABC, 0, 11, 7, 15, 6, 14, 12, 19)));
    }

    @Test
    void everyModelSaysForEachCoalitionWhatItWouldBuild() {
        assertThat(everyModel().stream().map(Object::getClass))
                .containsExactlyInAnyOrder(CostModel.class.getPermittedSubclasses());
        for (CostModel model : everyModel()) {
            CostGame game = model.game();
            for (int s = 1; s < 8; s++) {
                Plan plan = model.plan(new Coalition(s));
                assertThat(plan.cost()).isEqualTo(game.value(new Coalition(s)));
                assertThat(plan.works()).isNotEmpty();
                assertThat(plan.works().stream().mapToDouble(Plan.Work::cost).sum())
                        .isCloseTo(plan.cost(), within(1e-9));
                for (Locale language : List.of(Locale.ENGLISH, new Locale("id"))) {
                    assertThat(plan.explanation().text(language))
                            .startsWith(new Coalition(s).joined(ABC))
                            .hasLineCount(1 + plan.works().size());
                }
            }
        }
    }

    /** The worked example of the Javadoc. */
    @Test
    void halvesWhatTwoTownsSave() {
        CostGame towns = new CostTable(CostGame.of(List.of("A", "B"), 0, 11, 7, 15)).game();
        assertThat(ShapleyValue.of(towns).amounts()).containsExactly(9.5, 5.5);
    }

    @Test
    void repeatsStatedCosts() {
        CostGame stated = CostGame.of(List.of("A", "B"), 0, 11, 7, 15);
        CostTable table = new CostTable(stated);
        assertThat(table.game()).isSameAs(stated);
        assertThat(table.plan(Coalition.of(1)).cost()).isEqualTo(7);
        assertThat(table.plan(Coalition.of(1)).explanation().words(new Locale("id")))
                .isEqualTo("B akan membangun sendiri dengan biaya 7.");
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> new EconomiesOfScale(ABC, List.of(1.0), 1, 0.6))
                .hasMessageContaining("exactly 3");
        assertThatThrownBy(() -> new EconomiesOfScale(List.of("A"), List.of(-1.0), 1, 0.6))
                .hasMessageContaining("demand of A");
        assertThatThrownBy(() -> new EconomiesOfScale(List.of("A"), List.of(1.0), 1, 1.2))
                .hasMessageContaining("b:");
        assertThatThrownBy(() -> new EconomiesOfScale(List.of("A"), List.of(1.0), Double.NaN, 1))
                .hasMessageContaining("a:");
        List<Step> one = List.of(new Step("S", 1, 5));
        assertThatThrownBy(() -> new CapacitySteps(List.of("A"), List.of(2.0), Need.LARGEST, one))
                .hasMessageContaining("the last step holds 1.0");
        assertThatThrownBy(() -> new CapacitySteps(
                        List.of("A"), List.of(1.0), Need.LARGEST, List.of(new Step("S", 2, 5), new Step("T", 2, 6))))
                .hasMessageContaining("step T");
        assertThatThrownBy(() -> new CapacitySteps(List.of("A"), List.of(1.0), Need.LARGEST, List.of()))
                .hasMessageContaining("steps");
        assertThatThrownBy(() -> RunwayFees.of(List.of(new RunwayFees.Type("T", 5, 1), new RunwayFees.Type("S", 4, 1))))
                .hasMessageContaining("rising cost");
        assertThatThrownBy(() -> RunwayFees.of(List.of(new RunwayFees.Type("T", 5, 0))))
                .hasMessageContaining("must have users");
    }
}
