package id.sekber.analysis.games;

import java.util.List;

/**
 * Gains of coalitions: more is better. Otherwise as {@link CostGame}.
 *
 * @see "L. S. Shapley, A Value for n-Person Games, Contributions to the Theory of Games II, 1953, pp. 307-317"
 */
public final class GainGame extends CoalitionGame {

    private GainGame(List<String> players, double[] gains) {
        super(players, gains);
    }

    /**
     * @param gains of each coalition by bit mask; bit 0, the least significant, is the first player
     * @throws TooManyPlayers if there are more than 30, or the table does not fit into memory; the sentence says
     *     how much is needed
     */
    public static GainGame of(List<String> players, double... gains) {
        List<String> names = checkedPlayers(players);
        return new GainGame(names, table(names, gains));
    }

    public static GainGame of(List<String> players, CoalitionValue gain) {
        List<String> names = checkedPlayers(players);
        return new GainGame(names, table(names, gain));
    }

    @Override
    double sign() {
        return -1;
    }
}
