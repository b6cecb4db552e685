package id.sekber.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a currency is worth in rupiah while its days run.
 *
 * @param inForce whether it holds on at least one of its days; else a later one stands for all of them
 */
public record Rate(
        Currency currency,
        LocalDate from,
        LocalDate until,
        BigDecimal rupiah,
        String source,
        Instant recordedAt,
        boolean inForce) {

    boolean on(LocalDate day) {
        return !from.isAfter(day) && !until.isBefore(day);
    }
}
