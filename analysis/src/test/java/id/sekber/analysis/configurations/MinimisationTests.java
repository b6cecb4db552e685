package id.sekber.analysis.configurations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.Reference;
import id.sekber.analysis.configurations.Solution.Finding;
import id.sekber.analysis.configurations.Solution.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MinimisationTests {

    private static final Cutoffs CRISP = new Cutoffs(1, 1, 0, 1);

    private static Solution solution(CaseTable cases, Cutoffs cutoffs, Kind kind) {
        return Minimisation.of(TruthTable.of(cases, cutoffs), kind, Published.allPresent(cases));
    }

    /** Krook 2010: five complex terms, two equivalent parsimonious models, four intermediate ones from two pairs. */
    @Test
    void womenInParliament() {
        Reference printed = Reference.named("C-krook-women-parliament").at("expected");
        CaseTable cases = Published.cases("C-krook-women-parliament");
        assertThat(Published.models(solution(cases, CRISP, Kind.COMPLEX), cases))
                .isEqualTo(Published.models(printed, "complex"));
        assertThat(Published.models(solution(cases, CRISP, Kind.PARSIMONIOUS), cases))
                .isEqualTo(Published.models(printed, "parsimonious"));
        assertThat(Published.models(solution(cases.negated(), CRISP, Kind.COMPLEX), cases))
                .isEqualTo(Published.models(printed, "negated_complex"));
        Set<Set<String>> intermediate = printed.at("intermediate_dir_exp_all_1")
                .items()
                .map(model -> model.items().map(Reference::text).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertThat(Published.models(solution(cases, CRISP, Kind.INTERMEDIATE), cases))
                .isEqualTo(intermediate);
    }

    @Test
    void womenInParliamentCoverage() {
        Reference printed = Reference.named("C-krook-women-parliament").at("expected/covS");
        CaseTable cases = Published.cases("C-krook-women-parliament");
        Set<String> compared = new HashSet<>();
        for (Kind kind : List.of(Kind.COMPLEX, Kind.PARSIMONIOUS)) {
            for (Model model : solution(cases, CRISP, kind).models()) {
                for (Model.Part part : model.parts()) {
                    String term = part.term().text(cases.conditions());
                    if (printed.keys().contains(term)) {
                        assertThat(part.fit().coverage())
                                .isCloseTo(printed.number(term.replace("~", "~0")), within(6e-4));
                        compared.add(term);
                    }
                }
            }
        }
        assertThat(compared).containsExactlyInAnyOrderElementsOf(printed.keys());
    }

    /** Rihoux and De Meur 2009. */
    @Test
    void crispDemocracies() {
        Reference printed = Reference.named("C-lipset-crisp-LC").at("expected");
        CaseTable cases = Published.cases("C-lipset-crisp-LC");
        TruthTable table = TruthTable.of(cases, CRISP);
        assertThat(table.rows().stream()
                        .filter(row -> row.code() == TruthTable.Code.PRESENT)
                        .map(row -> (double) table.number(row)))
                .containsExactlyElementsOf(printed.numbers("truth_table_incl_1"));
        assertThat(Published.models(solution(cases, CRISP, Kind.COMPLEX), cases))
                .isEqualTo(Published.models(printed, "complex"));
        assertThat(Published.models(solution(cases, CRISP, Kind.PARSIMONIOUS), cases))
                .isEqualTo(Published.models(printed, "parsimonious"));
        assertThat(Published.models(solution(cases, CRISP, Kind.INTERMEDIATE), cases))
                .isEqualTo(Published.models(printed, "intermediate_dir_exp_all_1"));
        assertThat(Published.models(solution(cases.negated(), CRISP, Kind.COMPLEX), cases))
                .isEqualTo(Published.models(printed, "negated_complex"));
        assertThat(Published.models(solution(cases.negated(), CRISP, Kind.PARSIMONIOUS), cases))
                .isEqualTo(Published.models(printed, "negated_parsimonious"));
    }

    /** Ragin 2009: models and their fit. */
    @Test
    void fuzzyDemocracies() {
        Reference printed = Reference.named("C-lipset-fuzzy-LF").at("expected/incl_cut_0.8");
        CaseTable cases = Published.cases("C-lipset-fuzzy-LF");
        Map<Kind, String> kinds =
                Map.of(Kind.COMPLEX, "complex", Kind.PARSIMONIOUS, "parsimonious", Kind.INTERMEDIATE, "intermediate");
        kinds.forEach((kind, name) -> {
            Solution solution = solution(cases, Cutoffs.USUAL, kind);
            assertThat(Published.models(solution, cases)).isEqualTo(Published.models(printed, name));
            Reference fits = printed.at(name + "_fit");
            Model model = solution.models().get(0);
            for (Model.Part part : model.parts()) {
                List<Double> fit =
                        fits.numbers(part.term().text(cases.conditions()).replace("~", "~0"));
                assertFit(part.fit(), fit);
                assertThat(part.uniqueCoverage()).isCloseTo(fit.get(3), within(6e-4));
            }
            assertFit(model.fit(), fits.numbers("solution"));
        });
    }

    private static void assertFit(Fit fit, List<Double> printed) {
        assertThat(fit.inclusion()).isCloseTo(printed.get(0), within(6e-4));
        assertThat(fit.pri()).isCloseTo(printed.get(1), within(6e-4));
        assertThat(fit.coverage()).isCloseTo(printed.get(2), within(6e-4));
    }

    @Test
    void withoutExpectationsTheIntermediateSolutionIsTheComplexOne() {
        CaseTable cases = Published.cases("C-krook-women-parliament");
        TruthTable table = TruthTable.of(cases, CRISP);
        assertThat(Minimisation.of(table, Kind.INTERMEDIATE, Expectations.NONE).models())
                .isEqualTo(
                        Minimisation.of(table, Kind.COMPLEX, Expectations.NONE).models());
    }

    @Test
    void neverCoversAContradiction() {
        CaseTable cases = new CaseTable(
                List.of("A", "B"),
                "Y",
                List.of(
                        new CaseTable.Case("p", List.of(1.0, 1.0), 1),
                        new CaseTable.Case("q", List.of(1.0, 0.0), 1),
                        new CaseTable.Case("r", List.of(1.0, 0.0), 0),
                        new CaseTable.Case("s", List.of(0.0, 0.0), 0)));
        Solution solution = solution(cases, new Cutoffs(0.8, 0.5, 0, 1), Kind.PARSIMONIOUS);
        assertThat(Published.models(solution, cases)).containsExactly(Set.of("B"));
    }

    @Test
    void saysWhenThereIsNothingToMinimise() {
        CaseTable none = crisp(0, 0);
        Solution nothing = solution(none, CRISP, Kind.PARSIMONIOUS);
        assertThat(nothing.finding()).isEqualTo(Finding.NO_ROW_TO_EXPLAIN);
        assertThat(nothing.models()).isEmpty();
        assertThat(nothing.explanation(none).words(Locale.ENGLISH)).contains("nothing to shorten");
        CaseTable all = crisp(1, 1);
        assertThat(solution(all, CRISP, Kind.PARSIMONIOUS).finding()).isEqualTo(Finding.NO_ROW_AGAINST);
        assertThat(solution(all, CRISP, Kind.INTERMEDIATE).finding()).isEqualTo(Finding.NO_ROW_AGAINST);
        assertThat(solution(all, CRISP, Kind.COMPLEX).finding()).isEqualTo(Finding.NO_ROW_AGAINST);
    }

    /** Both rows of one condition, with these outcomes. */
    private static CaseTable crisp(double present, double absent) {
        return new CaseTable(
                List.of("A"),
                "Y",
                List.of(new CaseTable.Case("p", List.of(1.0), present), new CaseTable.Case("q", List.of(0.0), absent)));
    }

    @Test
    void saysThatThereAreMoreModelsThanAskedFor() {
        CaseTable cases = Published.cases("C-krook-women-parliament");
        TruthTable table = TruthTable.of(cases, CRISP);
        Solution one = Minimisation.of(table, Kind.PARSIMONIOUS, Expectations.NONE, 1);
        assertThat(one.models()).hasSize(1);
        assertThat(one.complete()).isFalse();
        assertThat(one.explanation(cases).words(Locale.ENGLISH)).startsWith("More than 1 equivalent models");
        Solution two = Minimisation.of(table, Kind.PARSIMONIOUS, Expectations.NONE, 2);
        assertThat(two.models()).hasSize(2);
        assertThat(two.complete()).isTrue();
    }

    @Test
    void refusesAnUnknownExpectation() {
        TruthTable table = TruthTable.of(Published.cases("C-lipset-crisp-LC"), CRISP);
        assertThatThrownBy(
                        () -> Minimisation.of(table, Kind.INTERMEDIATE, new Expectations(Set.of("WEALTH"), Set.of())))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("expectations.WEALTH");
        assertThatThrownBy(() -> new Expectations(Set.of("DEV"), Set.of("DEV"))).hasMessageContaining("only one way");
    }

    @Test
    void namesTheAssumptionsOfAModel() {
        CaseTable cases = Published.cases("C-lipset-crisp-LC");
        TruthTable table = TruthTable.of(cases, CRISP);
        assertThat(table.assumptions(
                        solution(cases, CRISP, Kind.COMPLEX).models().get(0).terms()))
                .isEmpty();
        Model parsimonious = solution(cases, CRISP, Kind.PARSIMONIOUS).models().get(0);
        assertThat(table.assumptions(parsimonious.terms()))
                .hasSize(8 - 3)
                .allMatch(row -> row.implies(parsimonious.terms().get(0)));
    }

    @Test
    void readsTheModelsInPlainWords() {
        CaseTable cases = Published.cases("C-lipset-fuzzy-LF");
        Solution solution = solution(cases, Cutoffs.USUAL, Kind.PARSIMONIOUS);
        assertThat(solution.explanation(cases).text(Locale.ENGLISH)).isEqualTo("""
            One model explains SURV.
              DEV*~IND + URB*STB: consistency 0.85, coverage 0.714.
                If DEV is present and IND is absent, then SURV is present. Consistency 0.815, coverage 0.284 (0.194 by this term alone); cases: FI, IE.
                If URB is present and STB is present, then SURV is present. Consistency 0.874, coverage 0.52 (0.43 by this term alone); cases: BE, CZ, NL, UK.
            """);
        assertThat(solution.explanation(cases).text(new Locale("id")))
                .contains("Bila DEV ada dan IND tidak ada, maka SURV ada. Konsistensi 0,815");
        assertThat(new Term(1, 0).reading(cases.conditions(), "~SURV").words(new Locale("id")))
                .isEqualTo("Bila DEV ada, maka SURV tidak ada");
        assertThat(new Term(0, 0).reading(cases.conditions(), "SURV").words(Locale.ENGLISH))
                .isEqualTo("If whatever the case, then SURV is present");
    }

    private static CaseTable crisp(List<String> conditions, String... rows) {
        List<CaseTable.Case> cases = new ArrayList<>();
        for (String row : rows) {
            String[] fields = row.split(" ");
            for (int copy = 1; copy <= Integer.parseInt(fields[1]); copy++) {
                List<Double> values =
                        fields[0].chars().mapToObj(c -> c - (double) '0').toList();
                cases.add(new CaseTable.Case(
                        fields[0] + "-" + copy, values.subList(0, conditions.size()), values.get(conditions.size())));
            }
        }
        return new CaseTable(conditions, "S", cases);
    }

    /**
     * Strikes: a booming market, the threat of sympathy strikes, a large fund. Three prime implicants, of which one is not
     * needed. The rows are as remembered, with their numbers of cases; that no fewer terms do is tried on all sets.
     *
     * @see "C. C. Ragin, The Comparative Method, University of California Press, 1987, chapter 6"
     */
    @Test
    void successfulStrikes() {
        CaseTable strikes = crisp(
                List.of("A", "B", "C"), "1011 6", "0101 5", "1101 2", "1111 3", "1000 9", "0010 6", "0110 3", "0000 4");
        Solution solution = solution(strikes, CRISP, Kind.COMPLEX);
        assertThat(solution.primeImplicants().stream().map(term -> term.text(strikes.conditions())))
                .containsExactlyInAnyOrder("A*C", "A*B", "B*~C");
        assertThat(Published.models(solution, strikes)).isEqualTo(Set.of(Set.of("A*C", "B*~C")));
        CaseTable failures = strikes.negated();
        assertThat(Published.models(solution(failures, CRISP, Kind.COMPLEX), failures))
                .isEqualTo(Set.of(Set.of("~A*C", "~B*~C")));
    }

    /**
     * Regimes that failed: each of three conditions is enough on its own.
     *
     * @see "C. C. Ragin, The Comparative Method, University of California Press, 1987, chapter 6"
     */
    @Test
    void failedRegimes() {
        CaseTable regimes = crisp(
                List.of("A", "B", "C"), "0000 9", "1001 2", "0101 3", "0011 1", "1101 2", "1011 1", "0111 1", "1111 3");
        assertThat(Published.models(solution(regimes, CRISP, Kind.COMPLEX), regimes))
                .isEqualTo(Set.of(Set.of("A", "B", "C")));
    }
}
