package id.sekber.analysis.games;

import java.util.Optional;

/**
 * What kind of game this is: what may be expected of its core and its allocations.
 *
 * <p>Input   a game of 1 to 30 players.
 *
 * <p>Result  monotone: more players never cost (or gain) less. Subadditive: joining never costs more than staying apart
 * (superadditive for gains); unknown beyond 18 players unless it follows from concavity. Concave: the larger the
 * coalition, the less a newcomer adds (convex for gains). Essential: all together do strictly better than all alone.
 *
 * <p>Meaning a concave cost game has a core, and the Shapley value lies in it.
 *
 * <p>Cost    O(n^2 2^n) for concavity, O(3^n) for subadditivity, each left at the first counterexample.
 *
 * <p>Edges   differences within 1e-9 of the game's scale are none; one player: everything but essential holds.
 *
 * @see "L. S. Shapley, Cores of Convex Games, IJGT 1, 1971, pp. 11-26"
 */
public record GameProperties(boolean monotone, Optional<Boolean> subadditive, boolean concave, boolean essential) {

    /** 3^18 pairs of disjoint coalitions take about a second; each further player triples that. */
    public static final int MOST_PLAYERS_FOR_PAIRS = 18;

    public static GameProperties of(CoalitionGame game) {
        boolean concave = isConcave(game);
        Optional<Boolean> subadditive = concave
                ? Optional.of(true)
                : game.size() <= MOST_PLAYERS_FOR_PAIRS ? Optional.of(isSubadditive(game)) : Optional.empty();
        return new GameProperties(isMonotone(game), subadditive, concave, Nucleolus.surplus(game) > game.tolerance());
    }

    private static boolean isMonotone(CoalitionGame game) {
        double[] values = game.table();
        double tolerance = game.tolerance();
        for (int s = 1; s < values.length; s++) {
            for (int rest = s; rest != 0; rest &= rest - 1) {
                if (values[s] < values[s ^ (rest & -rest)] - tolerance) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isConcave(CoalitionGame game) {
        double[] values = game.table();
        double sign = game.sign();
        double tolerance = game.tolerance();
        for (int s = 0; s < values.length; s++) {
            for (int first = s; first != 0; first &= first - 1) {
                int i = first & -first;
                for (int second = first & first - 1; second != 0; second &= second - 1) {
                    int j = second & -second;
                    if (sign * (values[s ^ i] + values[s ^ j] - values[s] - values[s ^ i ^ j]) < -tolerance) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isSubadditive(CoalitionGame game) {
        double[] values = game.table();
        double sign = game.sign();
        double tolerance = game.tolerance();
        for (int s = 1; s < values.length; s++) {
            double bound = sign * values[s] - tolerance;
            // The part without the lowest player stands for both ways of naming the two parts.
            int others = s & s - 1;
            for (int part = others; part != 0; part = part - 1 & others) {
                if (sign * (values[part] + values[s ^ part]) < bound) {
                    return false;
                }
            }
        }
        return true;
    }
}
