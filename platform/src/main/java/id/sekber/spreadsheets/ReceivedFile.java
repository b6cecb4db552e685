package id.sekber.spreadsheets;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that someone sent to be imported.
 *
 * @param takenAt when its good rows were taken; null while nobody has confirmed
 * @param before when the very same bytes were taken from another sending; null where they never were
 */
public record ReceivedFile(
        UUID id,
        String name,
        Instant receivedAt,
        @Nullable Instant takenAt,
        int added,
        int changed,
        @Nullable Before before) {

    /**
     * An earlier sending of the same bytes.
     *
     * @param name of the file at that time
     * @param by who took it
     */
    public record Before(String name, String by, Instant at) {}

    public boolean taken() {
        return takenAt != null;
    }
}
