package id.sekber.database;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a transaction asks. The database isolates by it: what is not said here matches no row.
 *
 * @param person who acts
 * @param secretariat the secretariat worked in
 * @param member the code of the region that the person speaks for
 * @param administrator whether the person administers the installation
 * @param signingIn the address of the account that is trying to sign in, before anyone is known
 */
public record Asker(
        @Nullable UUID person,
        @Nullable UUID secretariat,
        @Nullable String member,
        boolean administrator,
        @Nullable String signingIn) {

    public static final Asker NOBODY = new Asker(null, null, null, false, null);

    public static Asker signingIn(String email) {
        return new Asker(null, null, null, false, email);
    }

    public static Asker person(UUID person) {
        return new Asker(person, null, null, false, null);
    }

    /** The installation itself, before it has people: it may make the first administrator and the demonstration. */
    public static Asker installation() {
        return new Asker(null, null, null, true, null);
    }
}
