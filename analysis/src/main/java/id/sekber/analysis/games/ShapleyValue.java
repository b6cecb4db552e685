package id.sekber.analysis.games;

import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapley value: each player pays its mean marginal cost over all orders of joining.
 *
 * <p>Input   a game of 1 to 30 players.
 *
 * <p>Result  n amounts in player order; they sum to the value of all within 1e-9 of the largest value.
 *
 * <p>Meaning fair in Shapley's four axioms (efficient, symmetric, nothing for dummies, additive); may lie outside the
 * core: see {@link Core#contains}.
 *
 * <p>Cost    time O(2^n), one pass over the table; memory O(n^2) beside the table.
 *
 * <p>Edges   n = 1 pays all; interchangeable players pay equally to the last bit.
 *
 * @see "L. S. Shapley, A Value for n-Person Games, Contributions to the Theory of Games II, 1953, pp. 307-317"
 */
public final class ShapleyValue {

    private ShapleyValue() {}

    public static Allocation of(CoalitionGame game) {
        int n = game.size();
        CoalitionSums sums = CoalitionSums.of(game);
        double[] amounts = new double[n];
        for (int i = 0; i < n; i++) {
            for (int size = 0; size < n; size++) {
                amounts[i] += sums.marginals(i, size) / sums.count(size);
            }
            amounts[i] /= n;
        }
        Interchangeable.settle(game, amounts);
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            parts.add(explained(game, sums, i, amounts[i]));
        }
        return Allocation.explained(game, "shapley", amounts, "games.shapley", parts);
    }

    private static Explanation explained(CoalitionGame game, CoalitionSums sums, int player, double amount) {
        List<Explanation> bySize = new ArrayList<>();
        for (int size = 0; size < game.size(); size++) {
            double mean = sums.marginals(player, size) / sums.count(size);
            bySize.add(Explanation.of(mean, size == 0 ? "games.shapley.first" : "games.shapley.after", size, mean));
        }
        return Explanation.of(amount, "games.shapley.player", game.players().get(player), amount, game.size())
                .because(bySize);
    }
}
