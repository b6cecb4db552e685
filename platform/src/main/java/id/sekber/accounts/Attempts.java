package id.sekber.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How often something was tried of late, such as a password or a link, kept in the database so that every node knows. What
 * was tried is kept as a hash, for a quarter of an hour.
 */
@Component
public class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    Attempts(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public boolean exceeded(String subject, int most) {
        return Boolean.TRUE.equals(transaction.execute(status ->
                jdbc.sql("select count(*) from accounts.sign_in_failure where subject_hash = ? and failed_at > ?")
                                .params(
                                        Invitations.hash(subject),
                                        Timestamp.from(clock.instant().minus(WINDOW)))
                                .query(Integer.class)
                                .single()
                        >= most));
    }

    public void note(String... subjects) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from accounts.sign_in_failure where failed_at < ?")
                    .param(Timestamp.from(now.minus(WINDOW)))
                    .update();
            for (String subject : subjects) {
                jdbc.sql("insert into accounts.sign_in_failure (subject_hash, failed_at) values (?, ?)")
                        .params(Invitations.hash(subject), Timestamp.from(now))
                        .update();
            }
        });
    }

    public void forget(String subject) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from accounts.sign_in_failure where subject_hash = ?")
                        .param(Invitations.hash(subject))
                        .update());
    }
}
