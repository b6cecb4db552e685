package id.sekber.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of the books.
 *
 * @param closedOn the day on which it was closed; null while it is open
 * @param remark why it was last closed or opened again
 * @param entries how many entries it holds
 */
public record Period(
        YearMonth month,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        String remark,
        int entries,
        int version) {

    public boolean open() {
        return closedOn == null;
    }
}
