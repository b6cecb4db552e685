package id.sekber.institution;

import id.sekber.vocabulary.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a condition holds a figure against a limit. */
enum Comparing {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">");

    private final String sign;

    Comparing(String sign) {
        this.sign = sign;
    }

    static Optional<Comparing> of(String sign) {
        return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }

    String sign() {
        return sign;
    }

    <T extends Comparable<T>> boolean holds(T figure, T limit) {
        int order = figure.compareTo(limit);
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
        };
    }

    Reason words(Object limit) {
        return Reason.of("institution.condition." + name().toLowerCase(Locale.ROOT), limit);
    }
}
