package id.sekber.analysis.configurations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.analysis.configurations.Solution.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MinimisationProperties {

    /** All 3^k terms, tried one by one. */
    @Property(tries = 300)
    void findsThePrimeImplicantsThatTryingAllTermsFinds(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int conditions) {
        Random random = new Random(seed);
        BitSet explained = new BitSet();
        BitSet forbidden = new BitSet();
        for (int row = 0; row < 1 << conditions; row++) {
            int dice = random.nextInt(3);
            (dice == 0 ? explained : dice == 1 ? forbidden : new BitSet()).set(row);
        }
        assertThat(PrimeImplicants.of(conditions, explained, forbidden).keySet())
                .isEqualTo(byTryingAll(conditions, explained, forbidden));
    }

    private static Set<Term> byTryingAll(int conditions, BitSet explained, BitSet forbidden) {
        List<Term> allowed = new ArrayList<>();
        int all = 1 << conditions;
        for (int present = 0; present < all; present++) {
            for (int absent = 0; absent < all; absent++) {
                if ((present & absent) == 0) {
                    Term term = new Term(present, absent);
                    if (forbidden.stream().noneMatch(term::covers)) {
                        allowed.add(term);
                    }
                }
            }
        }
        return allowed.stream()
                .filter(term -> explained.stream().anyMatch(term::covers))
                .filter(term -> allowed.stream().noneMatch(wider -> !wider.equals(term) && term.implies(wider)))
                .collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void findsTheCoversThatTryingAllSetsFinds(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 8) int rows,
            @ForAll @IntRange(min = 1, max = 11) int columns) {
        List<BitSet> covered = coverable(new Random(seed), rows, columns);
        MinimalCovers covers = MinimalCovers.of(covered, rows, 1 << covered.size());
        assertThat(covers.complete()).isTrue();
        assertThat(covers.exact()).isTrue();
        assertThat(covers.covers()).doesNotHaveDuplicates();
        assertThat(new HashSet<>(covers.covers())).isEqualTo(smallestByTryingAll(covered, rows));
    }

    private static List<BitSet> coverable(Random random, int rows, int columns) {
        List<BitSet> covered = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            BitSet set = new BitSet();
            for (int row = 0; row < rows; row++) {
                set.set(row, random.nextInt(3) == 0);
            }
            covered.add(set);
        }
        for (int row = 0; row < rows; row++) {
            covered.get(random.nextInt(columns)).set(row);
        }
        return covered;
    }

    private static Set<List<Integer>> smallestByTryingAll(List<BitSet> covered, int rows) {
        Set<List<Integer>> smallest = new HashSet<>();
        int fewest = Integer.MAX_VALUE;
        for (int set = 1; set < 1 << covered.size(); set++) {
            BitSet union = new BitSet();
            List<Integer> columns =
                    BitSet.valueOf(new long[] {set}).stream().boxed().toList();
            columns.forEach(column -> union.or(covered.get(column)));
            if (union.cardinality() == rows && columns.size() <= fewest) {
                if (columns.size() < fewest) {
                    smallest.clear();
                    fewest = columns.size();
                }
                smallest.add(columns);
            }
        }
        return smallest;
    }

    @Property(tries = 40)
    void answersTheSameWhateverTheOrderOfConditionsAndCases(@ForAll long seed) {
        CaseTable cases = random(new Random(seed), 5, 14);
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(order, new Random(seed + 1));
        List<CaseTable.Case> shuffled = new ArrayList<>();
        for (CaseTable.Case one : cases.cases()) {
            shuffled.add(new CaseTable.Case(
                    one.name(), order.stream().map(one.memberships()::get).toList(), one.outcome()));
        }
        Collections.shuffle(shuffled, new Random(seed + 2));
        CaseTable other =
                new CaseTable(order.stream().map(cases.conditions()::get).toList(), cases.outcome(), shuffled);
        for (Kind kind : Kind.values()) {
            assertThat(literals(other, kind)).isEqualTo(literals(cases, kind));
        }
    }

    private static Set<Set<Set<String>>> literals(CaseTable cases, Kind kind) {
        Solution solution = Minimisation.of(
                TruthTable.of(cases, Cutoffs.USUAL), kind, new Expectations(Set.of("A", "B"), Set.of("C")));
        assertThat(solution.complete()).isTrue();
        return solution.models().stream()
                .map(model -> model.terms().stream()
                        .map(term -> Set.of(term.text(cases.conditions()).split("\\*")))
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** Each kind of solution covers what the complex one covers, and no row that speaks against. */
    @Property(tries = 100)
    void coversAllRowsToBeExplainedAndNoneAgainst(@ForAll long seed) {
        CaseTable cases = random(new Random(seed), 6, 25);
        TruthTable table = TruthTable.of(cases, Cutoffs.USUAL);
        for (Kind kind : Kind.values()) {
            Solution solution = Minimisation.of(table, kind, Published.allPresent(cases));
            for (Model model : solution.models()) {
                for (TruthTable.Row row : table.rows()) {
                    assertThat(model.terms().stream().anyMatch(term -> term.covers(row.bits())))
                            .isEqualTo(row.code() == TruthTable.Code.PRESENT);
                }
                assertThat(solution.primeImplicants()).containsAll(model.terms());
            }
        }
    }

    /** The assumptions of an intermediate model are among those of a parsimonious one. */
    @Property(tries = 100)
    void assumesNoMoreThanTheParsimoniousSolution(@ForAll long seed) {
        CaseTable cases = random(new Random(seed), 5, 12);
        TruthTable table = TruthTable.of(cases, Cutoffs.USUAL);
        List<Set<Term>> parsimonious = Minimisation.of(table, Kind.PARSIMONIOUS, Expectations.NONE).models().stream()
                .map(model -> Set.copyOf(table.assumptions(model.terms())))
                .toList();
        for (Model model : Minimisation.of(table, Kind.INTERMEDIATE, Published.allPresent(cases))
                .models()) {
            Set<Term> assumed = Set.copyOf(table.assumptions(model.terms()));
            assertThat(parsimonious).anyMatch(all -> all.containsAll(assumed));
        }
    }

    static CaseTable random(Random random, int conditions, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < conditions; i++) {
            names.add(String.valueOf((char) ('A' + i)));
        }
        List<CaseTable.Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Double> memberships = new ArrayList<>();
            for (int j = 0; j < conditions; j++) {
                memberships.add(random.nextBoolean() ? 0.05 : 0.95);
            }
            cases.add(new CaseTable.Case("c" + i, memberships, random.nextBoolean() ? 0.05 : 0.95));
        }
        return new CaseTable(names, "Y", cases);
    }
}
