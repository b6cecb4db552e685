package id.sekber.ledger;

import id.sekber.vocabulary.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was booked.
 *
 * @param reverses number of the entry that this one takes back
 * @param reversedBy number of the entry that takes this one back
 * @param recordedBy name of the person who booked it
 */
public record Entry(
        UUID id,
        String number,
        LocalDate on,
        String text,
        String origin,
        String reference,
        @Nullable String path,
        @Nullable String reverses,
        @Nullable String reversedBy,
        Instant recordedAt,
        @Nullable String recordedBy,
        List<Line> lines) {

    /**
     * @param amount a debit when above zero, a credit when below
     * @param rupiah the same in rupiah at the rate of the day
     */
    public record Line(
            int ordinal,
            String account,
            String accountName,
            String accountEnglishName,
            Money amount,
            Money rupiah,
            @Nullable String member,
            @Nullable String memberName,
            @Nullable String fund,
            @Nullable String programme) {

        public String accountName(String language) {
            return language.equals("en") && !accountEnglishName.isEmpty() ? accountEnglishName : accountName;
        }
    }

    public Entry {
        lines = List.copyOf(lines);
    }

    public boolean isReversal() {
        return reverses != null;
    }

    public boolean isReversed() {
        return reversedBy != null;
    }

    /** The sum of its debits in rupiah: what it moved. */
    public Money moved() {
        return Money.sumInRupiah(
                lines.stream().map(Line::rupiah).filter(Money::isPositive).toList());
    }
}
