package id.sekber.analysis.configurations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One answer: terms of which any is enough for the outcome.
 *
 * @param parts the terms in their order, each with how well it does
 * @param fit of all terms together
 */
public record Model(List<Part> parts, Fit fit) {

    /**
     * @param uniqueCoverage how much of the outcome only this term of the model covers
     * @param cases those that are more in the term than out of it
     */
    public record Part(Term term, Fit fit, double uniqueCoverage, List<String> cases) {
        public Part {
            cases = List.copyOf(cases);
        }
    }

    public Model {
        parts = List.copyOf(parts);
    }

    public List<Term> terms() {
        return parts.stream().map(Part::term).toList();
    }

    /** Such as {@code DEV*STB + ~URB}. */
    public String text(List<String> conditions) {
        return String.join(
                " + ", terms().stream().map(term -> term.text(conditions)).toList());
    }

    static Model of(List<Term> terms, CaseTable table, double[] outcomes, Function<Term, double[]> memberships) {
        double[][] inTerm = terms.stream().map(memberships).toArray(double[][]::new);
        int cases = outcomes.length;
        double[] strongest = new double[cases];
        double[] second = new double[cases];
        for (double[] term : inTerm) {
            for (int i = 0; i < cases; i++) {
                second[i] = Math.max(second[i], Math.min(strongest[i], term[i]));
                strongest[i] = Math.max(strongest[i], term[i]);
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int t = 0; t < inTerm.length; t++) {
            parts.add(new Part(
                    terms.get(t),
                    Fit.of(inTerm[t], outcomes),
                    uniqueCoverage(inTerm[t], strongest, second, outcomes),
                    table.namesIn(inTerm[t])));
        }
        return new Model(parts, Fit.of(strongest, outcomes));
    }

    private static double uniqueCoverage(double[] term, double[] strongest, double[] second, double[] outcomes) {
        double covered = 0;
        double shared = 0;
        double all = 0;
        for (int i = 0; i < outcomes.length; i++) {
            double others = term[i] == strongest[i] ? second[i] : strongest[i];
            covered += Math.min(outcomes[i], term[i]);
            shared += Math.min(outcomes[i], Math.min(term[i], others));
            all += outcomes[i];
        }
        return Fit.quotient(covered - shared, all);
    }
}
