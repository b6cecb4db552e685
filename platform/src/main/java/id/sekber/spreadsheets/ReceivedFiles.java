package id.sekber.spreadsheets;

import id.sekber.accounts.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Files between sending and confirming: each person has one at a time for each purpose, kept until the next one, and nobody
 * else reads it. Called within a use case.
 */
@Repository
public class ReceivedFiles {

    private static final int LONGEST_NAME = 200;

    private final JdbcClient jdbc;

    ReceivedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The name as it is kept and shown. */
    public static String shown(String name) {
        return name.isBlank() ? "?" : name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** @param purpose the capability that it is for */
    public void receive(Actor actor, UUID id, String purpose, String name, byte[] content, Instant now) {
        jdbc.sql("delete from spreadsheets.received_file where person = ? and purpose = ?")
                .params(actor.person(), purpose)
                .update();
        jdbc.sql("""
                        insert into spreadsheets.received_file
                            (secretariat_id, id, person, purpose, name, content, received_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        actor.person(),
                        purpose,
                        shown(name),
                        content,
                        Timestamp.from(now))
                .update();
    }

    public Optional<ReceivedFile> find(String purpose, UUID id) {
        return jdbc.sql("""
                        select id, name, received_at, taken_at, added, changed from spreadsheets.received_file
                        where id = ? and purpose = ?""").params(id, purpose).query(ReceivedFiles::file).optional();
    }

    public byte[] content(UUID id) {
        return jdbc.sql("select content from spreadsheets.received_file where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    /** Marks it taken unless it was; answers whether it did. */
    public boolean take(UUID id, int added, int changed, Instant now) {
        return jdbc.sql("""
                        update spreadsheets.received_file set taken_at = ?, added = ?, changed = ?
                        where id = ? and taken_at is null""").params(Timestamp.from(now), added, changed, id).update() == 1;
    }

    private static ReceivedFile file(ResultSet row, int number) throws SQLException {
        Timestamp taken = row.getTimestamp("taken_at");
        return new ReceivedFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getTimestamp("received_at").toInstant(),
                taken == null ? null : taken.toInstant(),
                row.getInt("added"),
                row.getInt("changed"));
    }
}
