package id.sekber.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time links to choose a password. The database keeps only the hash of the token, so a copy of it opens nothing. */
@Repository
class Invitations {

    static final Duration VALID = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final SecureRandom random;

    Invitations(JdbcClient jdbc, SecureRandom random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    /** A new token for this person; it is shown once and cannot be read again. */
    String issue(UUID person, Instant now) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into accounts.invitation (token_hash, person_id, expires_at) values (?, ?, ?)")
                .params(hash(token), person, Timestamp.from(now.plus(VALID)))
                .update();
        return token;
    }

    Optional<UUID> invited(String token, Instant now) {
        return jdbc.sql(
                        "select person_id from accounts.invitation where token_hash = ? and used_at is null and expires_at > ?")
                .params(hash(token), Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /** Uses the token up; answers whether it still was good. */
    boolean use(String token, Instant now) {
        return jdbc.sql(
                                "update accounts.invitation set used_at = ? where token_hash = ? and used_at is null and expires_at > ?")
                        .params(Timestamp.from(now), hash(token), Timestamp.from(now))
                        .update()
                == 1;
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
