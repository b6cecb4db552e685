package id.sekber.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The checks that every kernel makes at its door; each returns what it was given. */
public final class Checked {

    /** Beyond this size, sums and squares of a few million numbers would no longer fit a double. */
    public static final double LARGEST = 1e100;

    private Checked() {}

    public static double finite(String where, double value) {
        if (Double.isNaN(value) || Math.abs(value) > LARGEST) {
            throw new InputRefused(
                    where,
                    String.valueOf(value),
                    "a number must be finite and at most 1e100 in size",
                    "correct it, or state the amounts in a larger unit");
        }
        return value;
    }

    public static double notNegative(String where, double value) {
        if (finite(where, value) < 0) {
            throw new InputRefused(where, String.valueOf(value), "it must not be negative", "give 0 or more");
        }
        return value;
    }

    public static void length(String where, long expected, long actual) {
        if (expected != actual) {
            throw new InputRefused(
                    where,
                    actual + " entries",
                    "there must be exactly " + expected,
                    actual < expected ? "add the missing " + (expected - actual) : "remove " + (actual - expected));
        }
    }

    /** Names that identify: at least one, none blank, none twice. */
    public static List<String> names(String where, List<String> names) {
        if (names.isEmpty()) {
            throw new InputRefused(where, "an empty list", "there must be at least one name", "name at least one");
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isBlank()) {
                throw new InputRefused(where + "[" + i + "]", "a blank name", "a name must not be blank", "name it");
            }
            Integer before = seen.putIfAbsent(name, i);
            if (before != null) {
                throw new InputRefused(
                        where + "[" + i + "]",
                        "\"" + name + "\" again",
                        "a name must be unique and stands already at [" + before + "]",
                        "rename one of the two");
            }
        }
        return List.copyOf(names);
    }
}
