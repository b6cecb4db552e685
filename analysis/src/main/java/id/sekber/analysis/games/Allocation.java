package id.sekber.analysis.games;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.List;

/**
 * Who pays or receives what, in the order of the players.
 *
 * @param method the name of the method, for instance {@code shapley} or {@code key:tonnage}
 * @param explanation why these amounts
 */
public record Allocation(String method, List<Double> amounts, Explanation explanation) implements Apportionment {

    public Allocation {
        amounts = List.copyOf(amounts);
    }

    /** Amounts that were agreed or proposed by people, to be judged by {@link Harm}. */
    public static Allocation proposed(CoalitionGame game, double... amounts) {
        Checked.length("amounts", game.size(), amounts.length);
        for (int i = 0; i < amounts.length; i++) {
            Checked.finite("amount of " + game.players().get(i), amounts[i]);
        }
        return explained(game, "proposed", amounts, "games.proposed", List.of());
    }

    /** An allocation whose explanation has one part per player, in that order, or none. */
    static Allocation explained(
            CoalitionGame game, String method, double[] amounts, String key, List<Explanation> parts) {
        List<Double> list = new ArrayList<>();
        for (double amount : amounts) {
            list.add(amount + 0.0);
        }
        return new Allocation(
                method, list, Explanation.of(game.grand(), key, game.grand()).because(parts));
    }

    public double amount(int player) {
        return amounts.get(player);
    }

    public double total() {
        return amounts.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** True if the amounts sum to the value of all players together. */
    public boolean isEfficientIn(CoalitionGame game) {
        return Math.abs(total() - game.grand()) <= game.tolerance();
    }

    double[] toArray() {
        return amounts.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
