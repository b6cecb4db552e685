package id.sekber.metering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of readings that someone sent.
 *
 * @param takenAt when its readings were taken; null while they were not
 * @param progress how far the taking of it has come; null while nobody has confirmed
 */
public record Incoming(
        UUID id,
        String name,
        Instant receivedAt,
        @Nullable Instant takenAt,
        int added,
        @Nullable Progress progress) {

    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /** @param beatAt when the one who takes it was last heard of */
    public record Progress(State state, int done, int whole, boolean cancel, Instant beatAt) {

        private static final int SILENT_SECONDS = 60;

        /** One that is silent for a minute was interrupted: nothing of it was kept. */
        public boolean running(Instant now) {
            return state == State.RUNNING && beatAt.plusSeconds(SILENT_SECONDS).isAfter(now);
        }

        public boolean interrupted(Instant now) {
            return state == State.RUNNING && !running(now);
        }
    }

    public boolean taken() {
        return takenAt != null;
    }
}
