package id.sekber.metering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meter read, by its slip; or a correction of it.
 *
 * @param root identity of the first reading of the slip
 * @param reason why it corrects the one before; null for the first
 * @param corrections how many times the slip was corrected
 * @param dispute state of the latest dispute of the slip; null where there was none
 */
public record MeterReading(
        UUID id,
        UUID root,
        String meter,
        String slip,
        LocalDate on,
        String member,
        String memberName,
        int memberOrdinal,
        BigDecimal quantity,
        String note,
        @Nullable String reason,
        Instant recordedAt,
        @Nullable String recordedBy,
        int corrections,
        Dispute.@Nullable State dispute) {

    public boolean correction() {
        return reason != null;
    }
}
