package id.sekber.accounts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone with an account on this installation. */
public record Person(
        UUID id,
        String name,
        String email,
        @Nullable String passwordHash,
        String language,
        boolean administrator,
        Instant createdAt,
        @Nullable Instant disabledAt,
        int version) {

    public boolean enabled() {
        return disabledAt == null;
    }
}
