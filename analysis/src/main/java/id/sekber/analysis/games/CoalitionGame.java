package id.sekber.analysis.games;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A game in coalitional form: for each coalition of the players, what it costs or gains on its own.
 *
 * <p>Every kernel of this package takes such a game. Those that measure complaints work on costs; a gain game is the
 * cost game of its negated values, and {@link #sign} carries the one into the other.
 */
public abstract sealed class CoalitionGame permits CostGame, GainGame {

    /** One table of doubles in Java has at most 2^31 - 1 elements. */
    public static final int MOST_PLAYERS = 30;

    /**
     * Two amounts closer than this, relative to what is at stake in the game, are the same amount: a rupiah in a
     * billion, and some four digits above the rounding of sums over a million coalitions.
     */
    public static final double TOLERANCE = 1e-9;

    /** A stake that is smaller than this part of the largest value is none: it is lost in its rounding. */
    private static final double ROUNDING = 1e-14;

    private final List<String> players;
    private final double[] values;
    private final double scale;
    private volatile @Nullable ExcessSequence prenucleolus;

    CoalitionGame(List<String> players, double[] values) {
        this.players = players;
        this.values = values;
        this.scale = checkedScale();
    }

    static List<String> checkedPlayers(List<String> players) {
        List<String> names = Checked.names("players", players);
        if (names.size() > MOST_PLAYERS) {
            throw TooManyPlayers.beyondTheLimit(names.size());
        }
        return names;
    }

    /** What a game holds in memory while every method is asked of it: its table, and the sums of one look through it. */
    static long bytes(int players) {
        return ((long) Double.BYTES << players) + ExcessScan.bytes(players);
    }

    static double[] table(List<String> players, double[] values) {
        Checked.length("values", 1L << players.size(), values.length);
        double[] table = emptyTable(players.size());
        System.arraycopy(values, 0, table, 0, table.length);
        return table;
    }

    static double[] table(List<String> players, CoalitionValue value) {
        double[] table = emptyTable(players.size());
        for (int s = 1; s < table.length; s++) {
            table[s] = value.of(new Coalition(s));
        }
        return table;
    }

    /** Whether the table fits is known for sure only by asking for it: what is free depends on the collector. */
    private static double[] emptyTable(int players) {
        long most = Runtime.getRuntime().maxMemory();
        if (bytes(players) <= most) {
            try {
                return new double[1 << players];
            } catch (OutOfMemoryError e) {
                // Refused below, in words; nothing was taken.
            }
        }
        throw TooManyPlayers.beyondMemory(players, used(), most);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /**
     * The size of what is at stake: the value of all, or of the coalition that could demand most. Coalitions that cost
     * far more, as the impossible ones do in which a planner has put a large number, do not make small amounts equal.
     */
    private double checkedScale() {
        double largest = 0;
        double demanded = 0;
        double sign = sign();
        for (int s = 0; s < values.length; s++) {
            if (!(Math.abs(values[s]) <= Checked.LARGEST)) {
                Checked.finite(s == 0 ? "values[0]" : "value of " + new Coalition(s).joined(players), values[s]);
            }
            largest = Math.max(largest, Math.abs(values[s]));
            demanded = Math.max(demanded, -sign * values[s]);
        }
        if (values[0] != 0) {
            throw new InputRefused(
                    "values[0]", String.valueOf(values[0]), "the empty coalition costs and gains nothing", "write 0");
        }
        double stake = Math.max(demanded, Math.abs(grand()));
        return Math.max(stake > ROUNDING * largest ? stake : largest, Double.MIN_NORMAL);
    }

    public List<String> players() {
        return players;
    }

    /** How many players there are. */
    public int size() {
        return players.size();
    }

    public double value(Coalition coalition) {
        return values[(int) coalition.members()];
    }

    /** The value of all players together, which every allocation divides. */
    public double grand() {
        return values[values.length - 1];
    }

    public double alone(int player) {
        return values[1 << player];
    }

    /** What the player adds to all others: its separable cost or gain. */
    public double separable(int player) {
        return grand() - values[values.length - 1 - (1 << player)];
    }

    /** How much better the coalition would do on its own than with the amounts; positive is a complaint. */
    public double excess(Coalition coalition, List<Double> amounts) {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += coalition.contains(i) ? amounts.get(i) : 0;
        }
        return sign() * (sum - value(coalition));
    }

    /** How much better off the player is with the amount than alone. */
    public double gain(int player, double amount) {
        return sign() * (alone(player) - amount);
    }

    /** Below this, amounts of this game are the same. */
    public double tolerance() {
        return TOLERANCE * scale;
    }

    /** The size of what is at stake. */
    double scale() {
        return scale;
    }

    double[] table() {
        return values;
    }

    /** +1 where the values are costs, -1 where they are gains. */
    abstract double sign();

    /** Computed once, because nucleolus, prenucleolus and least core all rest on it. */
    ExcessSequence prenucleolus() {
        ExcessSequence known = prenucleolus;
        if (known == null) {
            known = ExcessSequence.of(this, ExcessSequence.Measure.PLAIN, false);
            prenucleolus = known;
        }
        return known;
    }
}
