package id.sekber.goals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a goal weighs within its plan. */
public enum Priority {
    MAIN,
    HIGH,
    SUPPORTING;

    /** As it stands in files and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "goals.priority." + name();
    }

    static Optional<Priority> find(String text) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
