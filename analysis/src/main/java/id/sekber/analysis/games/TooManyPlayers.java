package id.sekber.analysis.games;

import id.sekber.analysis.InputRefused;

/** The table of all coalitions does not fit: says how much memory it would take. */
public final class TooManyPlayers extends InputRefused {

    private static final long serialVersionUID = 1L;

    private TooManyPlayers(String found, String rule, String remedy) {
        super("players", found, rule, remedy);
    }

    static TooManyPlayers beyondTheLimit(int players) {
        return new TooManyPlayers(
                players + " players",
                "a table of all coalitions is kept for at most " + CoalitionGame.MOST_PLAYERS + ", which takes 8 GiB",
                "merge players that act as one, or estimate the Shapley value by sampling");
    }

    static TooManyPlayers beyondMemory(int players, long bytes, long available) {
        return new TooManyPlayers(
                players + " players",
                "the table of their " + (1L << players) + " coalitions takes " + (bytes >> 20) + " MiB and "
                        + (available >> 20) + " MiB are left",
                "allow more memory by -Xmx, merge players, or estimate the Shapley value by sampling");
    }
}
