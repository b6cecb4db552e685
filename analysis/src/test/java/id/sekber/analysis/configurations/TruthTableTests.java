package id.sekber.analysis.configurations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.Reference;
import id.sekber.analysis.configurations.TruthTable.Code;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TruthTableTests {

    private static CaseTable.Case one(String name, double a, double b, double outcome) {
        return new CaseTable.Case(name, List.of(a, b), outcome);
    }

    /** Ragin 2009: rows, numbers of cases, inclusion and PRI. */
    @Test
    void findsTheRowsOfTheFuzzyDemocracies() {
        Reference printed = Reference.named("C-lipset-fuzzy-LF").at("expected/incl_cut_0.8/truth_table");
        TruthTable table = TruthTable.of(Published.cases("C-lipset-fuzzy-LF"), Cutoffs.USUAL);
        assertThat(table.rows().stream().map(row -> String.valueOf(table.number(row))))
                .containsExactlyInAnyOrderElementsOf(printed.keys());
        for (TruthTable.Row row : table.rows()) {
            List<Double> expected = printed.numbers(String.valueOf(table.number(row)));
            assertThat(row.code().sign()).isEqualTo(expected.get(0) == 1 ? "1" : "0");
            assertThat(row.cases()).hasSize(expected.get(1).intValue());
            assertThat(row.fit().inclusion()).isCloseTo(expected.get(2), within(6e-4));
            assertThat(row.fit().pri()).isCloseTo(expected.get(3), within(6e-4));
        }
        assertThat(table.remainders()).isEqualTo(32 - 9);
    }

    @Test
    void namesTheCasesThatSayTheOpposite() {
        TruthTable table = TruthTable.of(
                new CaseTable(
                        List.of("A", "B"),
                        "Y",
                        List.of(one("p", 1, 1, 1), one("q", 1, 1, 1), one("r", 1, 1, 0), one("s", 0, 0, 0))),
                new Cutoffs(0.6, 0.6, 0, 1));
        assertThat(table.rows().get(1).code()).isEqualTo(Code.PRESENT);
        assertThat(table.rows().get(1).contradicting()).containsExactly("r");
        assertThat(table.rows().get(0).contradicting()).isEmpty();
    }

    @Test
    void callsARowBetweenTheTwoCutsAContradiction() {
        CaseTable cases =
                new CaseTable(List.of("A", "B"), "Y", List.of(one("p", 1, 0, 1), one("q", 1, 0, 0), one("r", 0, 0, 0)));
        assertThat(code(cases, new Cutoffs(0.8, 0.5, 0, 1))).isEqualTo(Code.CONTRADICTION);
        assertThat(code(cases, new Cutoffs(0.8, 0.8, 0, 1))).isEqualTo(Code.ABSENT);
        assertThat(code(cases, new Cutoffs(0.5, 0.5, 0, 1))).isEqualTo(Code.PRESENT);
        assertThat(code(cases, new Cutoffs(0.5, 0.5, 0.6, 1))).isEqualTo(Code.ABSENT);
        assertThat(code(cases, new Cutoffs(0.5, 0.5, 0, 3))).isEqualTo(Code.REMAINDER);
    }

    private static Code code(CaseTable cases, Cutoffs cutoffs) {
        return TruthTable.of(cases, cutoffs).rows().get(1).code();
    }

    @Test
    void countsRarelySeenRowsAmongTheRemainders() {
        CaseTable cases =
                new CaseTable(List.of("A", "B"), "Y", List.of(one("p", 1, 0, 1), one("q", 1, 0, 1), one("r", 0, 0, 0)));
        assertThat(TruthTable.of(cases, Cutoffs.USUAL).remainders()).isEqualTo(2);
        assertThat(TruthTable.of(cases, Cutoffs.USUAL.withFrequency(2)).remainders())
                .isEqualTo(3);
    }

    @Test
    void keepsARowWhoseInclusionIsTheCutButForRounding() {
        List<CaseTable.Case> cases = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            cases.add(one("c" + i, 0.9, 0.1, 0.72));
        }
        TruthTable table = TruthTable.of(new CaseTable(List.of("A", "B"), "Y", cases), Cutoffs.USUAL);
        assertThat(table.rows().get(0).fit().inclusion()).isLessThan(0.8).isCloseTo(0.8, within(1e-12));
        assertThat(table.rows().get(0).code()).isEqualTo(Code.PRESENT);
    }

    @Test
    void refusesWhatBelongsToNoRow() {
        assertThatThrownBy(() -> new CaseTable(List.of("A", "B"), "Y", List.of(one("AU", 0.5, 1, 1))))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("cases[0].values.A: found 0.5 for case \"AU\"");
        assertThatThrownBy(() -> new CaseTable(List.of("A", "B"), "Y", List.of(one("AU", 0.4, 1.2, 1))))
                .hasMessageContaining("cases[0].values.B: found 1.2; a membership lies between 0 and 1");
        assertThatThrownBy(() -> new CaseTable(List.of("A", "B"), "Y", List.of(one("AU", 0.4, Double.NaN, 1))))
                .hasMessageContaining("found NaN");
        assertThatThrownBy(() -> new CaseTable(List.of("A", "A"), "Y", List.of()))
                .hasMessageContaining("conditions[1]");
        assertThatThrownBy(() -> new CaseTable(List.of("A*B"), "Y", List.of()))
                .hasMessageContaining("must not contain *");
        assertThatThrownBy(() -> new CaseTable(List.of("Y"), "Y", List.of()))
                .hasMessageContaining("must not be one of the conditions");
        assertThatThrownBy(() -> new CaseTable(List.of("A"), "Y", List.of())).hasMessageContaining("an empty list");
        assertThatThrownBy(() -> new CaseTable(List.of("A", "B"), "Y", List.of(one("AU", 1, 1, 1), one("AU", 1, 1, 1))))
                .hasMessageContaining("\"AU\" again");
        assertThatThrownBy(() -> new CaseTable(numbered(21), "Y", List.of())).hasMessageContaining("at most 20");
    }

    private static List<String> numbered(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("C" + i);
        }
        return names;
    }

    @Test
    void refusesImpossibleCuts() {
        assertThatThrownBy(() -> new Cutoffs(1.2, 0.8, 0, 1)).hasMessageContaining("inclusionCut: found 1.2");
        assertThatThrownBy(() -> new Cutoffs(0.8, 0.9, 0, 1)).hasMessageContaining("must not lie above");
        assertThatThrownBy(() -> new Cutoffs(0.8, 0.8, -1, 1)).hasMessageContaining("priCut: found -1.0");
        assertThatThrownBy(() -> new Cutoffs(0.8, 0.8, 0, 0)).hasMessageContaining("at least one case");
    }

    /** Ragin 2009. */
    @Test
    void measuresHowFarConditionsAreNecessary() {
        Reference printed = Reference.named("C-lipset-fuzzy-LF").at("expected/necessity");
        CaseTable cases = Published.cases("C-lipset-fuzzy-LF");
        int compared = 0;
        for (Necessity necessity : Necessity.of(cases)) {
            String name = necessity.condition().text(cases.conditions());
            if (printed.keys().contains(name)) {
                List<Double> expected = printed.numbers(name.replace("~", "~0"));
                assertThat(necessity.inclusion()).as(name).isCloseTo(expected.get(0), within(6e-4));
                assertThat(necessity.relevance()).as(name).isCloseTo(expected.get(1), within(6e-4));
                assertThat(necessity.coverage()).as(name).isCloseTo(expected.get(2), within(6e-4));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(7);
    }

    @Test
    void findsAConditionThatAllHaveNecessaryButIrrelevant() {
        CaseTable cases =
                new CaseTable(List.of("A", "B"), "Y", List.of(one("p", 1, 0, 1), one("q", 1, 0, 1), one("r", 1, 1, 1)));
        Necessity always = Necessity.of(cases).get(0);
        assertThat(always.inclusion()).isEqualTo(1);
        assertThat(always.relevance()).isZero();
    }
}
