package id.sekber.ledger;

import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entry in a list: what it moved is the sum of its debits in rupiah. */
public record EntrySummary(
        String number,
        LocalDate on,
        String text,
        String origin,
        Money moved,
        @Nullable String reverses,
        @Nullable String reversedBy) {}
