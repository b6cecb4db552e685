package id.sekber.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was submitted to the parties.
 *
 * @param ordinal from 1, within the programme
 * @param note what changed and why
 * @param submittedAs the post of who submitted it
 * @param proposal number of the proposal by which the parties are asked
 * @param decision number of the decision that approved it; null while none did
 */
public record Version(
        UUID id,
        int ordinal,
        String note,
        String submittedAs,
        Instant submittedAt,
        String proposal,
        State state,
        @Nullable String decision,
        @Nullable LocalDate decidedOn) {

    /** What became of a version. Only one is in force, the latest that was approved. */
    public enum State {
        PROPOSED("wait", "half"),
        IN_FORCE("ok", "ok"),
        SUPERSEDED("mute", "swap"),
        NOT_APPROVED("mute", "x");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public String messageKey() {
            return "submission.state." + name();
        }
    }
}
