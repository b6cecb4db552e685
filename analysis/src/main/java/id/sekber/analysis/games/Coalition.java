package id.sekber.analysis.games;

import java.util.ArrayList;
import java.util.List;

/** A set of players as a bit mask: bit i stands for player i. */
public record Coalition(long members) {

    public static Coalition of(int... players) {
        long members = 0;
        for (int player : players) {
            members |= 1L << player;
        }
        return new Coalition(members);
    }

    /** All of the first {@code players} players. */
    public static Coalition grand(int players) {
        return new Coalition(players == Long.SIZE ? -1L : (1L << players) - 1);
    }

    public boolean contains(int player) {
        return (members >>> player & 1) == 1;
    }

    public int size() {
        return Long.bitCount(members);
    }

    public Coalition with(int player) {
        return new Coalition(members | 1L << player);
    }

    public Coalition without(int player) {
        return new Coalition(members & ~(1L << player));
    }

    public List<String> names(List<String> players) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            if (contains(i)) {
                names.add(players.get(i));
            }
        }
        return names;
    }

    /** For instance {@code Yogyakarta+Sleman}. */
    public String joined(List<String> players) {
        return String.join("+", names(players));
    }
}
