package id.sekber.analysis.criteria;

import static id.sekber.analysis.criteria.Near.assertNear;
import static id.sekber.analysis.criteria.Near.assertRowsNear;
import static id.sekber.analysis.criteria.Promethee.Relation.INCOMPARABLE;
import static id.sekber.analysis.criteria.Promethee.Relation.INDIFFERENT;
import static id.sekber.analysis.criteria.Promethee.Relation.OUTRANKED;
import static id.sekber.analysis.criteria.Promethee.Relation.PREFERRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.analysis.InputRefused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrometheeTests {

    /** Six hydroelectric projects on six criteria, one of each shape: Brans, Vincke and Mareschal, EJOR 24 (1986) 228-238. */
    static final DecisionTable POWER_PLANTS = Tables.of(
            List.of(
                    Criterion.minimise("manpower").with(Preference.uShape(10)),
                    Criterion.maximise("power").with(Preference.vShape(30)),
                    Criterion.minimise("construction").with(Preference.linear(50, 500)),
                    Criterion.minimise("maintenance").with(Preference.level(1, 6)),
                    Criterion.minimise("villages").with(Preference.usual()),
                    Criterion.maximise("security").with(Preference.gaussian(5))),
            new double[] {80, 90, 600, 5.4, 8, 5},
            new double[] {65, 58, 200, 9.7, 1, 1},
            new double[] {83, 60, 400, 7.2, 4, 7},
            new double[] {40, 80, 1000, 7.5, 7, 10},
            new double[] {52, 72, 600, 2.0, 3, 8},
            new double[] {94, 96, 700, 3.6, 5, 6});

    /** The table printed in the paper, whose third digit is off by one in two places. */
    @Test
    void ranksThePowerPlantsAsPublished() {
        Promethee.Result result = new Promethee().rank(POWER_PLANTS, Weights.equal(6));
        assertRowsNear(
                result.index(),
                List.of(
                        List.of(0.0, 0.296, 0.250, 0.268, 0.100, 0.185),
                        List.of(0.463, 0.0, 0.389, 0.333, 0.296, 0.500),
                        List.of(0.236, 0.180, 0.0, 0.333, 0.056, 0.429),
                        List.of(0.399, 0.505, 0.305, 0.0, 0.223, 0.212),
                        List.of(0.444, 0.515, 0.487, 0.380, 0.0, 0.448),
                        List.of(0.286, 0.399, 0.250, 0.432, 0.133, 0.0)),
                0.0011);
        assertThat(result.ranking().ranks()).containsExactly(6, 2, 5, 3, 1, 4);
    }

    @Test
    void divergesNowhereFromTheSumsOfTheIndex() {
        Promethee.Result result = new Promethee().rank(POWER_PLANTS, Weights.equal(6));
        for (int a = 0; a < 6; a++) {
            double row = result.index().get(a).stream().mapToDouble(x -> x).sum();
            assertNear(List.of(result.leaving().get(a)), List.of(row / 5), 1e-12);
        }
        assertNear(List.of(result.scores().stream().mapToDouble(x -> x).sum()), List.of(0.0), 1e-12);
    }

    /** Advantages above 4 count: A1 beats A2 and A3 and loses to A2 and A4, each by half; A2 beats and loses to A1 only. */
    @Test
    void leavesIncomparableWhoWinsMoreAndLosesMore() {
        DecisionTable table = Tables.of(
                List.of(
                        Criterion.maximise("one").with(Preference.uShape(4)),
                        Criterion.maximise("other").with(Preference.uShape(4))),
                new double[] {10, 0},
                new double[] {5, 5},
                new double[] {4, 4},
                new double[] {9, 5});
        List<List<Promethee.Relation>> relations =
                new Promethee().rank(table, Weights.equal(2)).relations();
        assertThat(relations.get(0)).containsExactly(INDIFFERENT, INCOMPARABLE, PREFERRED, OUTRANKED);
        assertThat(relations.get(1)).containsExactly(INCOMPARABLE, INDIFFERENT, PREFERRED, OUTRANKED);
    }

    @ParameterizedTest
    @CsvSource({
        "USUAL, 0, 0",
        "USUAL, 0.1, 1",
        "U, 2, 0",
        "U, 2.1, 1",
        "V, 1.5, 0.25",
        "V, 6, 1",
        "V, 9, 1",
        "LEVEL, 2, 0",
        "LEVEL, 3, 0.5",
        "LEVEL, 6, 0.5",
        "LEVEL, 6.1, 1",
        "LINEAR, 2, 0",
        "LINEAR, 4, 0.5",
        "LINEAR, 6, 1",
        "GAUSSIAN, 3, 0.3934693402873666",
        "GAUSSIAN, -3, 0"
    })
    void givesEachShapeItsDegree(Preference.Shape shape, double advantage, double degree) {
        Preference preference = new Preference(shape, 2, 6, java.util.OptionalDouble.empty(), 3);
        assertThat(preference.degree(advantage)).isEqualTo(degree);
    }

    @Test
    void refusesACriterionWithoutPreferenceByName() {
        DecisionTable table = Tables.of(List.of(Criterion.maximise("odour")), new double[] {1}, new double[] {2});
        assertThatThrownBy(() -> new Promethee().rank(table, Weights.equal(1)))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("\"odour\"");
    }

    @Test
    void refusesThresholdsThatContradict() {
        assertThatThrownBy(() -> Preference.linear(5, 1)).hasMessageStartingWith("strict: found 1.0");
        assertThatThrownBy(() -> Preference.linear(-1, 1)).hasMessageStartingWith("indifference: found -1.0");
        assertThatThrownBy(() -> Preference.vShape(0)).hasMessageContaining("above zero");
        assertThatThrownBy(() -> Preference.gaussian(0)).hasMessageStartingWith("gaussian: found 0.0");
        assertThatThrownBy(() -> Preference.linear(1, 5).withVeto(4)).hasMessageStartingWith("veto: found 4.0");
        assertThatThrownBy(() -> Preference.linear(1, Double.NaN)).hasMessageStartingWith("strict: found NaN");
    }
}
