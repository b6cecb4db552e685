package id.sekber.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member says to a proposal.
 *
 * @param amendment what the member proposes instead; may be empty
 * @param releasedAs title of who released it; null while it is a draft
 * @param releasedAt null while it is a draft, private to the member
 * @param withdrawnAt when the member released another one
 */
public record Position(
        UUID id,
        String member,
        Stand stand,
        String reason,
        String amendment,
        Instant writtenAt,
        @Nullable String releasedAs,
        @Nullable Instant releasedAt,
        @Nullable Instant withdrawnAt,
        int version) {

    public boolean draft() {
        return releasedAt == null;
    }

    public boolean standing() {
        return releasedAt != null && withdrawnAt == null;
    }
}
