package id.sekber.metering;

import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bill of fees.
 *
 * @param until the last day whose readings it takes
 * @param provisional whether it takes readings that are still disputed
 * @param entry number of the entry that books it
 * @param reversal number of the entry that took it back; null while it stands
 */
public record Bill(
        UUID id,
        String number,
        String programme,
        String programmeTitle,
        LocalDate until,
        LocalDate on,
        boolean provisional,
        Money total,
        String entry,
        @Nullable String reversal,
        List<Line> lines) {

    /**
     * What one member used at one tariff.
     *
     * @param readings how many slips
     * @param provisional the part of the quantity that is still disputed
     */
    public record Line(
            String member,
            String memberName,
            int memberOrdinal,
            UUID tariff,
            Unit unit,
            Money perUnit,
            int readings,
            BigDecimal quantity,
            BigDecimal provisional,
            Money amount) {}

    public Bill {
        lines = List.copyOf(lines);
    }

    public boolean stands() {
        return reversal == null;
    }
}
