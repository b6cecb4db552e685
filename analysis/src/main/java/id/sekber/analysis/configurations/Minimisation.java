package id.sekber.analysis.configurations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From a truth table to the shortest sums of terms that say the same.
 *
 * <p>Input   a truth table, how remainders are treated, expectations (for the intermediate solution), and how many models
 * to show at most.
 * <p>Result  all models with the fewest terms, each term a prime implicant; stably ordered, shorter terms first.
 * <p>Meaning several models mean that the cases do not decide between them: all must be told. Rows coded C are never
 * covered. The intermediate solution takes each term of a complex model, drops what the expectations call easy as far as
 * a term of a parsimonious model allows, and minimises the rows so reached again; it is found for each pair of complex
 * and parsimonious model.
 * <p>Cost    prime implicants in O(rows times 2^conditions times conditions / 64); smallest covers are exponential in the
 * worst case, with a limit on the search that the answer admits to. Memory below 200 MB for 14 conditions.
 * <p>Edges   no row coded 1, or none against (nothing coded 0 or C): no model, and the finding says so.
 *
 * @throws id.sekber.analysis.InputRefused if there are too many prime implicants to weigh, or an expectation names an
 *     unknown condition
 * @see "W. V. Quine, The Problem of Simplifying Truth Functions, American Mathematical Monthly 59, 1952, pp. 521-531"
 * @see "C. C. Ragin, Redesigning Social Inquiry, University of Chicago Press, 2008, ch. 9 (easy counterfactuals)"
 */
public final class Minimisation {

    /** As many models are shown unless another number is asked for. */
    public static final int MODELS_SHOWN = 1000;

    private final TruthTable table;
    private final int most;
    private final int conditions;
    private final BitSet explained;
    private final double[][] cases;
    private final double[] outcomes;
    private final Map<Term, double[]> memberships = new HashMap<>();

    private Minimisation(TruthTable table, int most) {
        this.table = table;
        this.most = most;
        this.conditions = table.cases().conditions().size();
        this.explained = table.coded(TruthTable.Code.PRESENT);
        this.cases = table.cases().memberships();
        this.outcomes = table.cases().outcomes();
    }

    public static Solution of(TruthTable table, Solution.Kind kind, Expectations expectations) {
        return of(table, kind, expectations, MODELS_SHOWN);
    }

    public static Solution of(TruthTable table, Solution.Kind kind, Expectations expectations, int mostModels) {
        Term expected = expectations.over(table.cases().conditions());
        Minimisation minimisation = new Minimisation(table, mostModels);
        if (minimisation.explained.isEmpty()) {
            return Solution.without(kind, Solution.Finding.NO_ROW_TO_EXPLAIN);
        }
        BitSet forbidden = kind == Solution.Kind.COMPLEX ? minimisation.unexplained() : minimisation.against();
        if (forbidden.isEmpty()) {
            return Solution.without(kind, Solution.Finding.NO_ROW_AGAINST);
        }
        return kind == Solution.Kind.INTERMEDIATE
                ? minimisation.intermediate(expected)
                : minimisation.solution(kind, minimisation.sums(forbidden));
    }

    private BitSet against() {
        BitSet against = table.coded(TruthTable.Code.ABSENT);
        against.or(table.coded(TruthTable.Code.CONTRADICTION));
        return against;
    }

    private BitSet unexplained() {
        return allBut(explained);
    }

    private BitSet allBut(BitSet rows) {
        BitSet rest = new BitSet(1 << conditions);
        rest.set(0, 1 << conditions);
        rest.andNot(rows);
        return rest;
    }

    /** Models as sums of terms, before it is computed how well they do. */
    private record Sums(
            Collection<Term> primeImplicants, Collection<List<Term>> sums, boolean complete, boolean exact) {}

    private Sums sums(BitSet forbidden) {
        Map<Term, BitSet> chart = new TreeMap<>(PrimeImplicants.of(conditions, explained, forbidden));
        List<Term> terms = List.copyOf(chart.keySet());
        MinimalCovers covers = MinimalCovers.of(List.copyOf(chart.values()), explained.cardinality(), most);
        return new Sums(
                terms,
                covers.covers().stream()
                        .map(cover -> cover.stream().map(terms::get).toList())
                        .toList(),
                covers.complete(),
                covers.exact());
    }

    private Solution solution(Solution.Kind kind, Sums sums) {
        List<Model> models = sums.sums().stream()
                .map(terms -> Model.of(
                        terms,
                        table.cases(),
                        outcomes,
                        term -> memberships.computeIfAbsent(term, t -> t.memberships(cases))))
                .toList();
        return new Solution(
                kind,
                Solution.Finding.MODELS,
                List.copyOf(sums.primeImplicants()),
                models,
                sums.complete(),
                sums.exact());
    }

    private Solution intermediate(Term expected) {
        Sums complex = sums(unexplained());
        Sums parsimonious = sums(against());
        Set<Term> primeImplicants = new TreeSet<>();
        Set<List<Term>> found = new LinkedHashSet<>();
        boolean complete = complex.complete() && parsimonious.complete();
        boolean exact = complex.exact() && parsimonious.exact();
        Set<BitSet> seen = new HashSet<>();
        for (List<Term> longer : complex.sums()) {
            for (List<Term> shorter : parsimonious.sums()) {
                BitSet reached = reached(longer, shorter, expected);
                if (seen.size() >= most || found.size() > most) {
                    complete = false;
                } else if (seen.add(reached)) {
                    Sums sums = sums(allBut(reached));
                    primeImplicants.addAll(sums.primeImplicants());
                    found.addAll(sums.sums());
                    complete &= sums.complete();
                    exact &= sums.exact();
                }
            }
        }
        complete &= found.size() <= most;
        List<List<Term>> shown = new ArrayList<>(found.stream().limit(most).toList());
        shown.sort(byLengthThenTerms());
        return solution(Solution.Kind.INTERMEDIATE, new Sums(primeImplicants, shown, complete, exact));
    }

    /** The explained rows and the remainders that are easy to assume on the way from one model to the other. */
    private BitSet reached(List<Term> longer, List<Term> shorter, Term expected) {
        BitSet reached = (BitSet) explained.clone();
        for (Term from : longer) {
            for (Term to : shorter) {
                if (from.implies(to)) {
                    Term between = new Term(
                            to.present() | from.present() & ~expected.absent(),
                            to.absent() | from.absent() & ~expected.present());
                    addRows(between, reached);
                }
            }
        }
        return reached;
    }

    private void addRows(Term term, BitSet rows) {
        int free = ~(term.present() | term.absent()) & ((1 << conditions) - 1);
        // Counts through all subsets of the free conditions.
        int subset = free;
        while (true) {
            rows.set(term.present() | subset);
            if (subset == 0) {
                return;
            }
            subset = subset - 1 & free;
        }
    }

    private static Comparator<List<Term>> byLengthThenTerms() {
        return Comparator.<List<Term>>comparingInt(List::size).thenComparing((one, other) -> {
            for (int i = 0; i < one.size(); i++) {
                int byTerm = one.get(i).compareTo(other.get(i));
                if (byTerm != 0) {
                    return byTerm;
                }
            }
            return 0;
        });
    }
}
