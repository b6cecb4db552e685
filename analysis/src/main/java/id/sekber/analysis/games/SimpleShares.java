package id.sekber.analysis.games;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shares that need no game theory: equal, by what each would pay alone, by an agreed key.
 *
 * <p>Result  amounts in player order that sum to the value of all.
 *
 * <p>Meaning simple and known to all, but blind to what coalitions could do: an equal share may harm the smallest, a key
 * of use the largest; judge each by {@link Harm}.
 *
 * <p>Cost    O(n).
 *
 * @see "H. P. Young, Cost Allocation: Methods, Principles, Applications, 1985, chapter 1"
 */
public final class SimpleShares {

    private SimpleShares() {}

    public static Allocation equal(CoalitionGame game) {
        double[] weights = new double[game.size()];
        Arrays.fill(weights, 1);
        return proportional(game, "equal", weights, "games.equal");
    }

    /** Not applicable where some player's value alone is negative, or all are zero. */
    public static Apportionment proportionalToAlone(CoalitionGame game) {
        double[] weights = new double[game.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = game.alone(i);
            sum += weights[i];
            if (weights[i] < 0) {
                return new NotApplicable(
                        "proportional-to-alone",
                        Explanation.of(
                                weights[i],
                                "games.alone.negative",
                                game.players().get(i),
                                weights[i]));
            }
        }
        return sum == 0
                ? new NotApplicable("proportional-to-alone", Explanation.of(0, "games.alone.zero"))
                : proportional(game, "proportional-to-alone", weights, "games.proportional");
    }

    /**
     * Shares in proportion to an agreed key such as population or tonnage.
     *
     * @param weights one per player, not negative, not all zero
     */
    public static Allocation byKey(CoalitionGame game, String name, double... weights) {
        String where = "key " + name;
        Checked.length(where, game.size(), weights.length);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Checked.notNegative(where + " of " + game.players().get(i), weights[i]);
        }
        if (sum == 0) {
            throw new InputRefused(where, "only zeros", "at least one weight must be positive", "give the weights");
        }
        return proportional(game, "key:" + name, weights.clone(), "games.key");
    }

    private static Allocation proportional(CoalitionGame game, String method, double[] weights, String key) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] amounts = new double[weights.length];
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            double share = weights[i] / sum;
            amounts[i] = game.grand() * share;
            parts.add(Explanation.of(amounts[i], "games.share", game.players().get(i), amounts[i], share, weights[i]));
        }
        return Allocation.explained(game, method, amounts, key, parts);
    }
}
