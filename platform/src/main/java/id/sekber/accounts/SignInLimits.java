package id.sekber.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Limits on failed sign-ins, per account and per network address, kept in the database so that every node knows.
 * A locked account answers as a wrong password does: the lock tells nothing about the account.
 */
@Component
class SignInLimits {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 5;
    static final int PER_ADDRESS = 50;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    SignInLimits(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean exceeded(String email, String address) {
        return Boolean.TRUE.equals(transaction.execute(status ->
                failures("account:" + email) >= PER_ACCOUNT || failures("address:" + address) >= PER_ADDRESS));
    }

    private int failures(String subject) {
        return jdbc.sql("select count(*) from accounts.sign_in_failure where subject_hash = ? and failed_at > ?")
                .params(
                        Invitations.hash(subject),
                        Timestamp.from(clock.instant().minus(WINDOW)))
                .query(Integer.class)
                .single();
    }

    void failed(String email, String address) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from accounts.sign_in_failure where failed_at < ?")
                    .param(Timestamp.from(now.minus(WINDOW)))
                    .update();
            for (String subject : new String[] {"account:" + email, "address:" + address}) {
                jdbc.sql("insert into accounts.sign_in_failure (subject_hash, failed_at) values (?, ?)")
                        .params(Invitations.hash(subject), Timestamp.from(now))
                        .update();
            }
        });
    }

    void succeeded(String email) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from accounts.sign_in_failure where subject_hash = ?")
                        .param(Invitations.hash("account:" + email))
                        .update());
    }
}
