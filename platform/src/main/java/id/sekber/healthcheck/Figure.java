package id.sekber.healthcheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of one item and group: how many answered and the sum of their answers, or why neither is shown.
 *
 * @param group code of the group, or {@link #EVERYONE}
 */
public record Figure(
        String item,
        String group,
        @Nullable Integer people,
        @Nullable Integer total,
        @Nullable Withheld withheld) {

    static final String EVERYONE = "all";

    /** Why a figure is not shown. */
    public enum Withheld {
        /** Fewer than the minimum answered. */
        FEW,
        /** Shown, it would let the answers of another group be worked out. */
        PROTECTING;

        public String messageKey() {
            return "healthcheck.withheld." + name();
        }
    }

    public Figure {
        if ((people == null) != (total == null) || (people == null) != (withheld != null)) {
            throw new IllegalArgumentException(
                    "The figure of %s and %s is either shown or withheld; give people and total, or the reason."
                            .formatted(item, group));
        }
        if (people != null && people < 1) {
            throw new IllegalArgumentException("The figure of %s and %s is of nobody.".formatted(item, group));
        }
    }

    static Figure shown(String item, String group, int people, int total) {
        return new Figure(item, group, people, total, null);
    }

    static Figure withheld(String item, String group, Withheld why) {
        return new Figure(item, group, null, null, why);
    }

    public boolean shown() {
        return withheld == null;
    }

    /** To one decimal, as it is shown everywhere: differences are taken of what is shown, so that they add up. */
    public Optional<BigDecimal> mean() {
        return people == null || total == null
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(total).divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP));
    }
}
