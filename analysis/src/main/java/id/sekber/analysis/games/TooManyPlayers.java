package id.sekber.analysis.games;

import id.sekber.analysis.InputRefused;
import java.util.Locale;

/** The table of all coalitions does not fit: says how much memory it would take. */
public final class TooManyPlayers extends InputRefused {

    private static final long serialVersionUID = 1L;

    private static final int MEBI_BITS = 20;
    private static final int GIBI_BITS = 30;

    /** A collector that keeps generations apart gives only two thirds of its memory to what is large. */
    private static final double SHARE_FOR_ONE_TABLE = 1.5;

    private TooManyPlayers(String found, String rule, String remedy) {
        super("players", found, rule, remedy);
    }

    static TooManyPlayers beyondTheLimit(int players) {
        return new TooManyPlayers(
                players + " players",
                "a table of all coalitions is kept for at most " + CoalitionGame.MOST_PLAYERS + ", which takes "
                        + size(CoalitionGame.bytes(CoalitionGame.MOST_PLAYERS)),
                "merge players that act as one, or estimate the Shapley value by sampling");
    }

    /**
     * @param used what the program holds already, the question it was asked in included
     * @param most what it may hold at all
     */
    static TooManyPlayers beyondMemory(int players, long used, long most) {
        long needed = CoalitionGame.bytes(players);
        long heap = roundedUp((long) (SHARE_FOR_ONE_TABLE * (needed + used)));
        return new TooManyPlayers(
                players + " players",
                "the table of their " + (1L << players) + " coalitions and the sums that the methods make of it take "
                        + size(needed) + ", and of " + size(most) + " " + size(used) + " are in use",
                "allow " + size(heap) + " by -Xmx" + (heap >> MEBI_BITS)
                        + "m, merge players that act as one, or estimate" + " the Shapley value by sampling");
    }

    /** In MiB below one GiB, otherwise in GiB to one decimal. */
    static String size(long bytes) {
        return bytes < 1L << GIBI_BITS
                ? (bytes + (1L << MEBI_BITS) - 1 >> MEBI_BITS) + " MiB"
                : String.format(Locale.ROOT, "%.1f GiB", Math.ceil(Math.scalb(10.0 * bytes, -GIBI_BITS)) / 10)
                        .replace(".0 ", " ");
    }

    /** To the next quarter of a GiB, or 64 MiB below one. */
    private static long roundedUp(long bytes) {
        int bits = bytes < 1L << GIBI_BITS ? GIBI_BITS - 4 : GIBI_BITS - 2;
        return (bytes >> bits) + 1 << bits;
    }
}
