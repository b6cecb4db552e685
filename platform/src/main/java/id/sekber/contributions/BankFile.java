package id.sekber.contributions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the bank or treasury that someone sent.
 *
 * @param takenAt when its payments were booked; null while they were not
 */
public record BankFile(UUID id, String name, @Nullable Instant takenAt, int payments) {

    public boolean taken() {
        return takenAt != null;
    }
}
