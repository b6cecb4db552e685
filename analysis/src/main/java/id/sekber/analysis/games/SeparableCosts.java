package id.sekber.analysis.games;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Methods that charge each player what it adds to all others, and divide the rest.
 *
 * <p>Input   a game; for {@link #remainingBenefits(CoalitionGame, double...)} also each player's benefit.
 *
 * <p>Result  amounts in player order that sum to the value of all.
 *
 * <p>Meaning the planners' methods since the Tennessee Valley: the separable cost of a player is what would be saved
 * without it; the rest is divided equally (equal charge), by the alternate cost that the player avoids, or by its
 * remaining benefit. Where benefits are not known, the benefit of a player is taken to be at least its cost alone; then
 * the last two agree.
 *
 * <p>Cost    O(n).
 *
 * <p>Edges   not applicable where a player adds more than it would cost alone (its remainder would be negative), or where
 * no remainder is left to divide by; an additive game is settled by the separable costs themselves.
 *
 * @see "P. D. Straffin, J. P. Heaney, Game Theory and the Tennessee Valley Authority, IJGT 10, 1981, pp. 35-43"
 */
public final class SeparableCosts {

    private SeparableCosts() {}

    /** Separable costs, remaining benefits, with each benefit at least the cost alone. */
    public static Apportionment remainingBenefits(CoalitionGame game) {
        return byRemainder(game, "scrb", game::alone);
    }

    /** Separable costs, remaining benefits: the remainder counts the lesser of benefit and cost alone. */
    public static Apportionment remainingBenefits(CostGame game, double... benefits) {
        Checked.length("benefits", game.size(), benefits.length);
        for (int i = 0; i < benefits.length; i++) {
            Checked.notNegative("benefit of " + game.players().get(i), benefits[i]);
        }
        return byRemainder(game, "scrb", i -> Math.min(benefits[i], game.alone(i)));
    }

    /** Alternate cost avoided: the remainder is what the player would pay alone above its separable cost. */
    public static Apportionment alternateCostAvoided(CoalitionGame game) {
        return byRemainder(game, "aca", game::alone);
    }

    /** Equal charge: each pays its separable cost and an equal part of what is not separable. */
    public static Allocation equalCharge(CoalitionGame game) {
        int n = game.size();
        double rest = nonSeparable(game) / n;
        double[] amounts = new double[n];
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            amounts[i] = game.separable(i) + rest;
            parts.add(part(game, i, amounts[i], rest));
        }
        return Allocation.explained(game, "ecm", amounts, "games.ecm", parts);
    }

    private static double nonSeparable(CoalitionGame game) {
        double rest = game.grand();
        for (int i = 0; i < game.size(); i++) {
            rest -= game.separable(i);
        }
        return rest;
    }

    private static Apportionment byRemainder(CoalitionGame game, String method, IntToDoubleFunction worth) {
        int n = game.size();
        double rest = nonSeparable(game);
        double[] remainder = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            remainder[i] = game.sign() * (worth.applyAsDouble(i) - game.separable(i));
            if (remainder[i] < -game.tolerance()) {
                return new NotApplicable(
                        method,
                        Explanation.of(
                                remainder[i],
                                "games.remainder.negative",
                                game.players().get(i),
                                game.separable(i),
                                worth.applyAsDouble(i)));
            }
            sum += remainder[i];
        }
        boolean nothingLeft = Math.abs(rest) <= game.tolerance();
        if (sum <= game.tolerance() && !nothingLeft) {
            return new NotApplicable(method, Explanation.of(rest, "games.remainder.none", rest));
        }
        double[] amounts = new double[n];
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double share = nothingLeft ? rest / n : rest * remainder[i] / sum;
            amounts[i] = game.separable(i) + share;
            parts.add(part(game, i, amounts[i], share));
        }
        return Allocation.explained(game, method, amounts, "games." + method, parts);
    }

    private static Explanation part(CoalitionGame game, int player, double amount, double rest) {
        return Explanation.of(
                amount, "games.separable", game.players().get(player), amount, game.separable(player), rest);
    }
}
