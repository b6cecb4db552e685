package id.sekber.goals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an indicator is to go. */
public enum Direction {
    RAISE,
    LOWER,
    KEEP;

    /** As it stands in files and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "goals.direction." + name();
    }

    /** As a verb within a sentence. */
    String towards() {
        return "goals.towards." + name();
    }

    public static Optional<Direction> find(String text) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
