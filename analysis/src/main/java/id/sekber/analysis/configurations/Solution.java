package id.sekber.analysis.configurations;

import java.util.List;

/**
 * What a truth table says when it is minimised.
 *
 * @param primeImplicants all shortest terms that agree with the table, of which the models are made
 * @param models all equivalent answers, or as many as were asked for; empty if the finding says why
 * @param complete whether these are all
 * @param exact whether it is certain that no model with fewer terms exists
 */
public record Solution(
        Kind kind, Finding finding, List<Term> primeImplicants, List<Model> models, boolean complete, boolean exact) {

    /** How logical remainders are treated. */
    public enum Kind {
        /** No remainder is assumed to go with the outcome. */
        COMPLEX,
        /** Any remainder is, if that makes the answer shorter. */
        PARSIMONIOUS,
        /** Only those of the parsimonious answer that agree with the expectations. */
        INTERMEDIATE
    }

    /** Whether there was something to minimise. */
    public enum Finding {
        MODELS,
        NO_ROW_TO_EXPLAIN,
        /** The empty term would explain everything, because no row speaks against it. */
        NO_ROW_AGAINST
    }

    public Solution {
        primeImplicants = List.copyOf(primeImplicants);
        models = List.copyOf(models);
    }

    static Solution without(Kind kind, Finding finding) {
        return new Solution(kind, finding, List.of(), List.of(), true, true);
    }
}
