package id.sekber.ledger;

import id.sekber.vocabulary.Reason;
import java.time.YearMonth;

/** Months in the reader's language. */
public final class Months {

    private Months() {}

    /** {@code Januari 2026}. */
    public static Reason name(YearMonth month) {
        return Reason.of("ledger.month." + month.getMonthValue(), Integer.toString(month.getYear()));
    }
}
