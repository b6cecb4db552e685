package id.sekber.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.costs.RunwayFees;
import id.sekber.analysis.games.Allocation;
import id.sekber.analysis.games.CoalitionGame;
import id.sekber.analysis.games.CostGame;
import id.sekber.analysis.games.GainGame;
import id.sekber.analysis.games.KohlbergCriterion;
import id.sekber.analysis.games.LeastCore;
import id.sekber.analysis.games.Nucleolus;
import id.sekber.analysis.games.PerCapitaNucleolus;
import id.sekber.analysis.games.Prenucleolus;
import id.sekber.analysis.games.SeparableCosts;
import id.sekber.analysis.games.ShapleyValue;
import id.sekber.analysis.games.SimpleShares;
import id.sekber.analysis.games.TauValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published games; the source of each stands in its file under {@code reference/}. */
class ReferenceGamesTests {

    /** Young, Okada, Hashimoto 1982. Where the paper and the unique nucleolus differ, the file says so. */
    @Test
    void skaneWater() {
        JsonObject file = Reference.read("A-skane-water-1982.json");
        List<String> players = file.get("players").list().texts();
        JsonObject cost = file.get("cost").object();
        CostGame game = CostGame.of(
                players,
                coalition -> cost.get(String.join("", coalition.names(players))).number());
        JsonObject published = file.get("published").object();
        JsonObject computed = file.get("computed").object();
        double tolerance = file.get("tolerance").number();

        assertThat(amounts(ShapleyValue.of(game))).containsExactly(numbers(published, "Shapley"), within(tolerance));
        assertThat(amounts(SeparableCosts.remainingBenefits(game)))
                .containsExactly(numbers(published, "SCRB"), within(tolerance));
        for (int i = 0; i < players.size(); i++) {
            assertThat(game.alone(i)).isEqualTo(numbers(published, "standalone")[i]);
            assertThat(game.separable(i)).isCloseTo(numbers(published, "separable_costs")[i], within(tolerance));
        }
        Allocation nucleolus = (Allocation) Nucleolus.of(game);
        assertThat(amounts(nucleolus)).containsExactly(numbers(computed, "nucleolus"), within(1e-6));
        double[] paper = numbers(published, "nucleolus_WP79");
        for (int i = 0; i < 4; i++) {
            assertThat(nucleolus.amount(i)).isCloseTo(paper[i], within(tolerance));
        }
        assertThat(nucleolus.amount(4) + nucleolus.amount(5)).isCloseTo(paper[4] + paper[5], within(tolerance));
        KohlbergCriterion.holdsForNucleolus(game, nucleolus);

        Allocation perCapita = (Allocation) PerCapitaNucleolus.of(game);
        assertThat(amounts(perCapita)).containsExactly(numbers(computed, "per_capita_nucleolus"), within(1e-6));
        KohlbergCriterion.holdsForPerCapitaNucleolus(game, perCapita);
        assertThat(amounts(TauValue.of(game))).containsExactly(numbers(computed, "tau"), within(1e-6));
        assertThat(amounts(SeparableCosts.equalCharge(game)))
                .containsExactly(
                        numbers(computed, "equal_charge(separable+equal share of nonseparable)"), within(1e-6));
        assertThat(LeastCore.of(game).epsilon())
                .isCloseTo(computed.get("least_core_epsilon").number(), within(1e-9));
    }

    @Test
    void skaneWaterByKeys() {
        JsonObject published =
                Reference.read("A-skane-water-1982.json").get("published").object();
        double[] population = {85.0, 176.8, 26.8, 69.0, 287.3, 59.5};
        CostGame game = CostGame.of(List.of("A", "H", "K", "L", "M", "T"), coalition -> 83.82);
        assertThat(amounts(SimpleShares.byKey(game, "population", population)))
                .containsExactly(numbers(published, "proportional_to_population"), within(0.06));
    }

    /** Littlechild and Owen 1973: 13,572 movements in eleven types. */
    @Test
    void birminghamAirport() {
        JsonObject file = Reference.read("A-airport-birmingham-1968.json");
        List<RunwayFees.Type> types = new ArrayList<>();
        for (int t = 0; t < 11; t++) {
            types.add(new RunwayFees.Type(
                    file.get("types").list().get(t).text(),
                    file.get("runway_cost_gbp").list().get(t).number(),
                    file.get("movements").list().get(t).whole64()));
        }
        double[] fees =
                RunwayFees.of(types).stream().mapToDouble(Double::doubleValue).toArray();
        JsonObject published = file.get("published").object();
        assertThat(fees)
                .containsExactly(
                        numbers(published, "shapley_fee_per_landing"),
                        within(file.get("tolerance").number()));
        assertThat(fees).containsExactly(numbers(file, "computed"), within(6e-5));
    }

    @Test
    void talmudEstates() {
        for (Json item : Reference.read("A-bankruptcy-aumann-maschler.json")
                .get("cases")
                .list()
                .items()) {
            JsonObject one = item.object();
            GainGame game =
                    GainGame.of(List.of("a", "b", "c"), one.get("v").list().numbers());
            Allocation nucleolus = (Allocation) Nucleolus.of(game);
            assertThat(amounts(nucleolus)).containsExactly(numbers(one, "nucleolus_published"), within(1e-6));
            assertThat(amounts(ShapleyValue.of(game))).containsExactly(numbers(one, "shapley"), within(1e-6));
            assertThat(amounts(TauValue.of(game))).containsExactly(numbers(one, "tau"), within(1e-6));
            KohlbergCriterion.holdsForNucleolus(game, nucleolus);
        }
    }

    @Test
    void documentedSmallGames() {
        List<Json> cases = Reference.read("A-small-games-documented.json")
                .get("cases")
                .list()
                .items();
        for (Json item : cases) {
            JsonObject one = item.object();
            CoalitionGame game = small(one);
            if (one.has("nucleolus")) {
                Allocation nucleolus = (Allocation) Nucleolus.of(game);
                assertThat(amounts(nucleolus)).containsExactly(numbers(one, "nucleolus"), within(1e-6));
                KohlbergCriterion.holdsForNucleolus(game, nucleolus);
            }
            if (one.has("prenucleolus")) {
                Allocation prenucleolus = Prenucleolus.of(game);
                assertThat(amounts(prenucleolus)).containsExactly(numbers(one, "prenucleolus"), within(1e-6));
                KohlbergCriterion.holdsForPrenucleolus(game, prenucleolus);
            }
            if (one.has("shapley")) {
                assertThat(amounts(ShapleyValue.of(game))).containsExactly(numbers(one, "shapley"), within(1e-6));
            }
            if (one.has("core_empty")) {
                assertThat(LeastCore.of(game).coreIsEmpty())
                        .isEqualTo(one.get("core_empty").truth());
                assertThat(LeastCore.of(game).epsilon())
                        .isCloseTo(one.get("least_core_epsilon").number(), within(1e-9));
            }
            if (one.has("savings_per_capita_nucleolus")) {
                double[] savings = numbers(one, "savings_per_capita_nucleolus");
                Allocation perCapita = (Allocation) PerCapitaNucleolus.of(game);
                KohlbergCriterion.holdsForPerCapitaNucleolus(game, perCapita);
                for (int i = 0; i < savings.length; i++) {
                    assertThat(game.alone(i) - perCapita.amount(i)).isCloseTo(savings[i], within(1e-9));
                }
            }
        }
        assertThat(cases).hasSize(5);
    }

    private static CoalitionGame small(JsonObject one) {
        boolean cost = one.get("kind").text().equals("cost");
        double[] values = one.get(cost ? "c_bitmask" : "v_bitmask").list().numbers();
        List<String> players = names(Integer.numberOfTrailingZeros(values.length));
        return cost ? CostGame.of(players, values) : GainGame.of(players, values);
    }

    /** Benedek, Fliege, Nguyen 2021, with the generator that the file describes. */
    @Test
    void deterministicRandomGames() {
        JsonObject file = Reference.read("A-nucleolus-random-n6-n8-n10.json");
        for (Json item : file.get("cases").list().items()) {
            JsonObject one = item.object();
            int n = one.get("n").whole(1, 30);
            GainGame game = GainGame.of(names(n), generated(n));
            Allocation nucleolus = (Allocation) Nucleolus.of(game);
            assertThat(amounts(nucleolus))
                    .containsExactly(
                            numbers(one, "nucleolus"),
                            within(file.get("tolerance").number()));
            KohlbergCriterion.holdsForNucleolus(game, nucleolus);
        }
    }

    private static double[] generated(int n) {
        double[] values = new double[1 << n];
        long state = n;
        for (int s = 1; s < values.length; s++) {
            state = (1103515245L * state + 12345L) % (1L << 31);
            int size = Integer.bitCount(s);
            values[s] = size == 1 ? 0 : 1 + (state >> 8) % (100L * size);
        }
        values[values.length - 1] = 100.0 * n - 50;
        return values;
    }

    private static List<String> names(int n) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            names.add("P" + i);
        }
        return names;
    }

    private static double[] numbers(JsonObject object, String key) {
        return object.get(key).list().numbers();
    }

    private static double[] amounts(Object apportionment) {
        return ((Allocation) apportionment)
                .amounts().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
