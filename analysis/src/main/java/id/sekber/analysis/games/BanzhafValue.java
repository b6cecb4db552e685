package id.sekber.analysis.games;

import java.util.ArrayList;
import java.util.List;

/**
 * Banzhaf value: each player's mean marginal value over all coalitions of the others, each equally likely.
 *
 * <p>Input   a game of 1 to 30 players.
 *
 * <p>Result  n numbers in player order; they need not sum to the value of all, so this is an index, not an allocation.
 *
 * <p>Meaning how much a player matters when coalitions form by the toss of a coin.
 *
 * <p>Cost    time O(2^n), one pass over the table.
 *
 * <p>Edges   interchangeable players have equal numbers to the last bit.
 *
 * @see "J. F. Banzhaf, Weighted Voting Doesn't Work, Rutgers Law Review 19, 1965, pp. 317-343"
 */
public final class BanzhafValue {

    private BanzhafValue() {}

    public static List<Double> of(CoalitionGame game) {
        int n = game.size();
        CoalitionSums sums = CoalitionSums.of(game);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            for (int size = 0; size < n; size++) {
                values[i] += sums.marginals(i, size);
            }
            values[i] = Math.scalb(values[i], 1 - n);
        }
        Interchangeable.settle(game, values);
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value + 0.0);
        }
        return list;
    }
}
