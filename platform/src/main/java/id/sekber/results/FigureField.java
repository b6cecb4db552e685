package id.sekber.results;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure in a field that may be left empty. */
record FigureField(String field, String typed) {

    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);
    private static final int MOST_DECIMALS = 6;

    boolean empty() {
        return typed.isBlank();
    }

    Problems problems(Figures figures) {
        if (empty()) {
            return Problems.NONE;
        }
        return figures.readNumber(typed)
                .fold(
                        value -> Problems.NONE.unless(
                                value.abs().compareTo(TOO_LARGE) < 0
                                        && value.stripTrailingZeros().scale() <= MOST_DECIMALS,
                                field,
                                "results.figure.size",
                                value,
                                MOST_DECIMALS),
                        reason -> Problems.NONE.and(field, reason));
    }

    /** Null where nothing was typed, or no figure. */
    @Nullable
    BigDecimal value(Figures figures) {
        return !empty() && figures.readNumber(typed) instanceof Reading.Read<BigDecimal> read ? read.value() : null;
    }

    /** As one types it; what a reader would find ambiguous gets one more decimal, so that what was saved can be saved again. */
    static String typed(@Nullable BigDecimal value, Figures figures) {
        if (value == null) {
            return "";
        }
        String text = figures.number(value);
        boolean clear = figures.readNumber(text) instanceof Reading.Read<BigDecimal>;
        return clear ? text : figures.number(value, value.scale() + 1);
    }
}
