package id.sekber.analysis.criteria;

import id.sekber.analysis.InputRefused;
import java.util.Optional;

/**
 * Additive value: each score is worth what the members' value function says; the worths are weighted and added.
 *
 * <p>Input   m alternatives by n criteria, every criterion with a {@link ValueFunction} or, failing that, a {@link Scale}.
 * <p>Result  one value per alternative, 0 to 1 within the scales, and what each criterion contributed to it.
 * <p>Meaning the worth of an alternative does not depend on which others are compared, so ranks never reverse; weights are
 *            swing weights: what the step from worst to best is worth.
 * <p>Cost    time O(m n k) for k points per function, memory O(m n).
 * <p>Edges   a score outside a value function is refused; outside a scale it goes on in a straight line.
 *
 * @throws InputRefused if a criterion has neither value function nor scale, or a score lies outside its function
 * @see "R. L. Keeney, H. Raiffa, Decisions with Multiple Objectives, Wiley, 1976, chapter 3"
 */
public record AdditiveValue() implements RankingMethod {

    @Override
    public String name() {
        return "additive-value";
    }

    @Override
    public WeightedSum.Result rank(DecisionTable table, Weights weights) {
        table.requireAsMany(weights);
        double[][] contributions =
                new double[table.alternatives().size()][table.criteria().size()];
        for (int a = 0; a < contributions.length; a++) {
            for (int c = 0; c < table.criteria().size(); c++) {
                contributions[a][c] = weights.values().get(c) * value(table, a, c);
            }
        }
        return WeightedSum.added(contributions);
    }

    private static double value(DecisionTable table, int alternative, int criterion) {
        Criterion judged = table.criteria().get(criterion);
        double score = table.score(alternative, criterion);
        Optional<ValueFunction> function = judged.value();
        if (function.isEmpty()) {
            return judged.scale()
                    .orElseThrow(() -> new InputRefused(
                            "criteria[" + criterion + "]",
                            "\"" + judged.name() + "\" with neither value function nor scale",
                            "additive value must know what a score is worth",
                            "add one of the two"))
                    .value(score);
        }
        if (!function.get().covers(score)) {
            throw new InputRefused(
                    "scores[" + alternative + "][" + criterion + "]",
                    String.valueOf(score),
                    "it must lie within the points of the value function of \"" + judged.name() + "\"",
                    "add a point that covers it");
        }
        return function.get().value(score);
    }
}
