package id.sekber.costsharing;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets those who add a key or an offer to the same programme do so one after the other. */
@Repository
class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the turn; it ends with the transaction. */
    void hold(UUID programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('costsharing ' || ?, 0))")
                .param(programme.toString())
                .query((row, index) -> Boolean.TRUE)
                .list();
    }
}
