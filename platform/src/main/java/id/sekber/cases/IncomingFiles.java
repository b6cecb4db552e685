package id.sekber.cases;

import id.sekber.accounts.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files on their way into the library: each person has one at a time, kept until the next one. */
@Repository
class IncomingFiles {

    private final JdbcClient jdbc;

    IncomingFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void receive(Actor actor, UUID id, String name, byte[] content, Instant now) {
        jdbc.sql("delete from cases.incoming_file where person = ?")
                .param(actor.person())
                .update();
        jdbc.sql("""
                        insert into cases.incoming_file (secretariat_id, id, person, name, content, received_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(actor.seatOrRefuse().secretariat(), id, actor.person(), name, content, Timestamp.from(now))
                .update();
    }

    Optional<IncomingFile> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select id, name, received_at, taken_at, added, changed from cases.incoming_file
                        where id = ? and person = ?""")
                .params(id, actor.person())
                .query(IncomingFiles::file)
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from cases.incoming_file where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    /** Marks it taken unless it was; answers whether it did. */
    boolean take(UUID id, int added, int changed, Instant now) {
        return jdbc.sql("""
                        update cases.incoming_file set taken_at = ?, added = ?, changed = ?
                        where id = ? and taken_at is null""").params(Timestamp.from(now), added, changed, id).update() == 1;
    }

    private static IncomingFile file(ResultSet row, int number) throws SQLException {
        Timestamp taken = row.getTimestamp("taken_at");
        return new IncomingFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getTimestamp("received_at").toInstant(),
                taken == null ? null : taken.toInstant(),
                row.getInt("added"),
                row.getInt("changed"));
    }
}
