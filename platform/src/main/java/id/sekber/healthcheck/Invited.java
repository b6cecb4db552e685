package id.sekber.healthcheck;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone asked in a round.
 *
 * @param person the account, where the person has a seat; null for an outsider with a link
 * @param email address of an outsider
 * @param group those among whom the answers are counted
 * @param answered whether a sheet came in; what it says is nowhere joined to this
 * @param revoked whether the invitation was taken back
 * @param ownPerson whether it is the asker
 */
public record Invited(
        UUID id,
        @Nullable UUID person,
        String name,
        @Nullable String email,
        Group group,
        boolean answered,
        boolean revoked,
        boolean ownPerson) {

    public boolean byLink() {
        return person == null;
    }

    /** Counts as asked: an invitation that was taken back counts only if an answer had come in. */
    public boolean counts() {
        return !revoked || answered;
    }
}
