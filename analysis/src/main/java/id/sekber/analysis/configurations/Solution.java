package id.sekber.analysis.configurations;

import id.sekber.analysis.Explanation;
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

    /** Each model with its terms in plain words. */
    public Explanation explanation(CaseTable table) {
        return switch (finding) {
            case NO_ROW_TO_EXPLAIN -> Explanation.of(0, "configurations.solution.nothing", table.outcome());
            case NO_ROW_AGAINST -> Explanation.of(0, "configurations.solution.unopposed", table.outcome());
            case MODELS ->
                Explanation.of(models.size(), headline(), models.size(), table.outcome())
                        .because(models.stream()
                                .map(model -> explanation(model, table))
                                .toList());
        };
    }

    private String headline() {
        if (!complete) {
            return "configurations.solution.more";
        }
        return models.size() == 1 ? "configurations.solution.one" : "configurations.solution.several";
    }

    private static Explanation explanation(Model model, CaseTable table) {
        Fit fit = model.fit();
        return Explanation.of(
                        fit.coverage(),
                        "configurations.model",
                        model.text(table.conditions()),
                        fit.inclusion(),
                        fit.coverage())
                .because(model.parts().stream()
                        .map(part -> Explanation.of(
                                part.fit().coverage(),
                                "configurations.term",
                                part.term().reading(table.conditions(), table.outcome()),
                                part.fit().inclusion(),
                                part.fit().coverage(),
                                part.uniqueCoverage(),
                                String.join(", ", part.cases())))
                        .toList());
    }
}
