package id.sekber.results;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On which side of its threshold a value does no harm. */
public enum Side {
    NOT_ABOVE,
    NOT_BELOW;

    boolean beyond(BigDecimal value, BigDecimal threshold) {
        int above = value.compareTo(threshold);
        return this == NOT_ABOVE ? above > 0 : above < 0;
    }

    public String messageKey() {
        return "results.side." + name();
    }

    /** As it stands in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Side> find(String code) {
        return Arrays.stream(values()).filter(side -> side.code().equals(code)).findFirst();
    }
}
