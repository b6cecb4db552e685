package id.sekber.analysis.games;

import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tau value: the compromise between what each player would dream of paying and what it can be forced to.
 *
 * <p>Input   a game of 1 to 30 players whose dream and forced amounts embrace the value of all (quasi-balanced).
 *
 * <p>Result  n amounts in player order that sum to the value of all, on the line between the two.
 *
 * <p>Meaning a player's dream is its separable cost; forced is the least that remains for it when it leads some
 * coalition and pays all other members their dream. For costs also known as the cost gap method.
 *
 * <p>Cost    O(2^n), one look through all coalitions.
 *
 * <p>Edges   not applicable where the game is not quasi-balanced; if dream and forced amounts agree, so does the value.
 *
 * @see "S. H. Tijs, T. S. H. Driessen, Game Theory and Cost Allocation Problems, Management Science 32, 1986, pp. 1015-1028"
 */
public final class TauValue {

    private TauValue() {}

    public static Apportionment of(CoalitionGame game) {
        int n = game.size();
        double[] dream = new double[n];
        for (int i = 0; i < n; i++) {
            dream[i] = game.sign() * game.separable(i);
        }
        double[] gap = gaps(game, dream);
        double dreamt = Arrays.stream(dream).sum();
        double between = Arrays.stream(gap).sum();
        double rest = game.sign() * game.grand() - dreamt;
        double tolerance = game.tolerance() * n;
        double least = Arrays.stream(gap).min().orElse(0);
        if (least < -tolerance || rest < -tolerance || rest > between + tolerance) {
            return new NotApplicable("tau", Explanation.of(rest, "games.tau.none", rest, between, least));
        }
        double part = between <= tolerance ? 0 : rest / between;
        double[] amounts = new double[n];
        List<Explanation> parts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            amounts[i] = game.sign() * (between <= tolerance ? dream[i] + rest / n : dream[i] + part * gap[i]);
            parts.add(Explanation.of(
                    amounts[i],
                    "games.tau.player",
                    game.players().get(i),
                    amounts[i],
                    game.sign() * dream[i],
                    game.sign() * (dream[i] + gap[i]),
                    part));
        }
        return Allocation.explained(game, "tau", amounts, "games.tau", parts);
    }

    /** For each player the least that some coalition with it leaves uncovered when all members pay their dream. */
    private static double[] gaps(CoalitionGame game, double[] dream) {
        int n = game.size();
        int low = n / 2;
        double[] lowSums = ExcessScan.sums(dream, 0, low);
        double[] highSums = ExcessScan.sums(dream, low, n - low);
        double[] values = game.table();
        double[] gap = new double[n];
        Arrays.fill(gap, Double.POSITIVE_INFINITY);
        double greatest = Double.POSITIVE_INFINITY;
        for (int s = 1; s < values.length; s++) {
            double left = game.sign() * values[s] - highSums[s >>> low] - lowSums[s & (lowSums.length - 1)];
            if (left < greatest) {
                greatest = Double.NEGATIVE_INFINITY;
                for (int i = 0; i < n; i++) {
                    if ((s >>> i & 1) == 1) {
                        gap[i] = Math.min(gap[i], left);
                    }
                    greatest = Math.max(greatest, gap[i]);
                }
            }
        }
        return gap;
    }
}
