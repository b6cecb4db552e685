package id.sekber.goals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of plan documents that regions make. */
public enum PlanKind {
    RPJPD,
    RPJMD,
    RENSTRA,
    RKPD,
    RTRW,
    OTHER;

    /** As it stands in files and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "goals.plan." + name();
    }

    static Optional<PlanKind> find(String text) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
