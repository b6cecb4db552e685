package id.sekber.challenges;

import id.sekber.secretariats.Member;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a member rates a challenge, each aspect from 0 to 4.
 *
 * @param releasedAs the post in which someone released it; empty while it is the member's draft
 */
public record Rating(
        UUID id,
        Member member,
        int severity,
        int urgency,
        int willingness,
        String reason,
        String releasedAs,
        @Nullable Instant releasedAt,
        int version) {

    public static final int HIGHEST = 4;

    /** What is rated. */
    public enum Aspect {
        SEVERITY,
        URGENCY,
        WILLINGNESS;

        /** As it stands in the form. */
        public String field() {
            return switch (this) {
                case SEVERITY -> "berat";
                case URGENCY -> "mendesak";
                case WILLINGNESS -> "kesediaan";
            };
        }

        public String messageKey() {
            return "challenges.aspect." + name().toLowerCase(Locale.ROOT);
        }

        /** What a step of this aspect means. */
        public String stepKey(int step) {
            return messageKey() + "." + step;
        }
    }

    public int of(Aspect aspect) {
        return switch (aspect) {
            case SEVERITY -> severity;
            case URGENCY -> urgency;
            case WILLINGNESS -> willingness;
        };
    }

    public boolean released() {
        return releasedAt != null;
    }
}
