package id.sekber.spreadsheets;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that someone sent to be imported.
 *
 * @param takenAt when its good rows were taken; null while nobody has confirmed
 */
public record ReceivedFile(
        UUID id, String name, Instant receivedAt, @Nullable Instant takenAt, int added, int changed) {

    public boolean taken() {
        return takenAt != null;
    }
}
