package id.sekber.analysis.efficiency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.Reference;
import id.sekber.analysis.efficiency.Envelopment.Peer;
import id.sekber.analysis.efficiency.Envelopment.Size;
import id.sekber.analysis.efficiency.Envelopment.Unit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopmentTests {

    private static final Reference FIRMS = Reference.named("D-benchmarking-doc-7-firms");
    private static final Observations SEVEN = Units.one(FIRMS.numbers("x"), FIRMS.numbers("y"));

    private static List<Double> efficiencies(Observations observations, Orientation orientation, Returns returns) {
        return Envelopment.of(observations, orientation, returns).units().stream()
                .map(Unit::efficiency)
                .toList();
    }

    private static void assertNear(List<Double> actual, List<Double> expected, double tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int j = 0; j < expected.size(); j++) {
            assertThat(actual.get(j)).as("unit %d of %s", j + 1, actual).isCloseTo(expected.get(j), within(tolerance));
        }
    }

    /** Bogetoft and Otto (2011), the example of their R package. */
    @ParameterizedTest
    @CsvSource({
        "CONSTANT, crs_in",
        "VARIABLE, vrs_in",
        "DECREASING, drs_in",
        "INCREASING, irs_in",
        "FREE_DISPOSAL, fdh_in"
    })
    void comparesSevenFirmsAsPublished(Returns returns, String key) {
        assertNear(efficiencies(SEVEN, Orientation.INPUT, returns), FIRMS.numbers("expected/" + key), 1e-6);
    }

    @Test
    void expandsTheOutputsOfSevenFirmsAsPublished() {
        List<Double> factors = Envelopment.of(SEVEN, Orientation.OUTPUT, Returns.VARIABLE).units().stream()
                .map(Unit::factor)
                .toList();
        assertNear(factors, FIRMS.numbers("expected/vrs_out"), 1e-6);
        assertNear(
                efficiencies(SEVEN, Orientation.OUTPUT, Returns.VARIABLE),
                factors.stream().map(factor -> 1 / factor).toList(),
                1e-15);
    }

    @Test
    void findsPeersAndSlacksOfSevenFirmsAsPublished() {
        List<Unit> units =
                Envelopment.of(SEVEN, Orientation.INPUT, Returns.VARIABLE).units();
        for (int j = 0; j < 7; j++) {
            assertThat(units.get(j).outputSlacks().get(0))
                    .isCloseTo(FIRMS.numbers("expected/vrs_output_slack").get(j), within(1e-9));
            assertThat(units.get(j).peers().stream()
                            .map(peer -> peer.unit() + 1.0)
                            .toList())
                    .isEqualTo(FIRMS.rows("expected/vrs_peers").get(j));
        }
        List<Peer> second = units.get(1).peers();
        assertThat(second.get(0).weight()).isCloseTo(FIRMS.number("expected/vrs_lambda_firm2/1"), within(1e-6));
        assertThat(second.get(1).weight()).isCloseTo(FIRMS.number("expected/vrs_lambda_firm2/3"), within(1e-6));
    }

    @Test
    void ranksTheEfficientOfSevenFirmsAsPublished() {
        List<Double> found = SuperEfficiency.of(SEVEN, Orientation.INPUT, Returns.VARIABLE).stream()
                .map(OptionalDouble::orElseThrow)
                .toList();
        assertNear(found, FIRMS.numbers("expected/vrs_super_in"), 1e-6);
    }

    /** Cooper, Seiford and Tone, Table 1.1. */
    @Test
    void comparesEightStoresAsPublished() {
        Reference stores = Reference.named("D-stores-cooper-seiford-tone");
        Observations eight = Units.one(stores.numbers("x"), stores.numbers("y"));
        assertNear(
                efficiencies(eight, Orientation.INPUT, Returns.CONSTANT),
                stores.numbers("expected/crs"),
                stores.number("tolerance"));
    }

    /** Cooper, Seiford and Tone, Table 1.6. */
    @Test
    void comparesTwelveHospitalsAsPublished() {
        assertNear(
                efficiencies(Units.HOSPITALS, Orientation.INPUT, Returns.CONSTANT),
                List.of(1.0, 1.0, 0.883, 1.0, 0.763, 0.835, 0.902, 0.796, 0.960, 0.871, 0.955, 0.958),
                0.00051);
    }

    /** Six units with two inputs and one output: Cooper, Seiford and Tone, Tables 2.2 and 3.1; F is efficient only by its factor. */
    @Test
    void seesTheSlackOfAUnitOnTheEdge() {
        Observations six = Units.of(
                List.of(Units.factor("x1", 4, 7, 8, 4, 2, 10), Units.factor("x2", 3, 3, 1, 2, 4, 1)),
                List.of(Units.factor("y", 1, 1, 1, 1, 1, 1)));
        List<Unit> units =
                Envelopment.of(six, Orientation.INPUT, Returns.CONSTANT).units();
        assertNear(units.stream().map(Unit::efficiency).toList(), List.of(0.8571, 0.6316, 1.0, 1.0, 1.0, 1.0), 0.00005);
        assertNear(units.get(5).inputSlacks(), List.of(2.0, 0.0), 1e-9);
        assertThat(units.get(5).peers()).containsExactly(new Peer(2, 1.0));
        assertNear(units.get(5).inputTargets(), List.of(8.0, 1.0), 1e-9);
    }

    @Test
    void tellsWhoIsTooSmallAndWhoTooLarge() {
        List<Unit> units =
                Envelopment.of(SEVEN, Orientation.INPUT, Returns.VARIABLE).units();
        assertThat(units.stream().map(unit -> unit.scale().size()).toList())
                .containsExactly(
                        Size.TOO_SMALL,
                        Size.TOO_SMALL,
                        Size.FITTING,
                        Size.TOO_LARGE,
                        Size.TOO_SMALL,
                        Size.TOO_SMALL,
                        Size.TOO_LARGE);
        assertThat(units.get(0).scale().efficiency()).isCloseTo(0.75, within(1e-12));
        assertThat(units.get(0).scale().constant()).isCloseTo(0.75, within(1e-12));
        assertThat(units.get(0).scale().variable()).isEqualTo(1);
        assertThat(units.get(2).scale().efficiency()).isEqualTo(1);
    }

    @Test
    void hasNothingToCompareAUnitAloneWith() {
        Observations alone = Units.one(List.of(3.0), List.of(5.0));
        for (Returns returns : Returns.values()) {
            Unit unit =
                    Envelopment.of(alone, Orientation.INPUT, returns).units().get(0);
            assertThat(unit.efficiency()).isEqualTo(1);
            assertThat(unit.peers()).containsExactly(new Peer(0, 1));
            assertThat(SuperEfficiency.of(alone, Orientation.INPUT, returns)).containsExactly(OptionalDouble.empty());
        }
    }

    @Test
    void letsAUnitThatNobodyReachesGoWithoutSuperEfficiency() {
        List<OptionalDouble> found = SuperEfficiency.of(
                Units.one(List.of(1.0, 2.0, 4.0), List.of(1.0, 3.0, 4.0)), Orientation.INPUT, Returns.VARIABLE);
        assertThat(found.get(2)).isEmpty();
        assertThat(found.get(0)).hasValueCloseTo(2.0, within(1e-9));
    }

    @Test
    void explainsItselfInBothLanguages() {
        Envelopment.Result result = Envelopment.of(SEVEN, Orientation.INPUT, Returns.VARIABLE);
        assertThat(result.explanation(SEVEN).text(Locale.ENGLISH))
                .startsWith("4 of 7 units are efficient.")
                .contains(
                        "U5 is efficient",
                        "A further 50 of y can be added.",
                        "U2: efficiency 61.11%; the same outputs are possible with each input changed by -38.89%.",
                        "It can learn from U3, weight 0.1111.",
                        "It is too large: scale efficiency 80%.");
        assertThat(Envelopment.of(SEVEN, Orientation.OUTPUT, Returns.VARIABLE)
                        .explanation(SEVEN)
                        .text(new Locale("id", "ID")))
                .startsWith("4 dari 7 unit efisien.")
                .contains("U2: efisiensi 53,33%; dengan masukan yang sama setiap keluaran dapat naik 87,5%.");
    }
}
