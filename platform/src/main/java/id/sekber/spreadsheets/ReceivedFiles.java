package id.sekber.spreadsheets;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Files between sending and confirming: each person has one at a time for each purpose, kept until the next one, and nobody
 * else reads it. Of what was taken the fingerprint stays, so that the same file is known again. Called within a use case.
 */
@Repository
public class ReceivedFiles {

    /** The field of the form in which a file is sent. */
    public static final String FIELD = "berkas";

    private static final int LONGEST_NAME = 200;

    /**
     * What a file is for.
     *
     * @param once whether the same file is refused when it comes again: its rows add up, so that they must not be taken twice.
     *     Where rows say how things are, taking them again changes nothing, and the reader is only told.
     */
    public record Purpose(String name, boolean once) {}

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final Clock clock;

    ReceivedFiles(JdbcClient jdbc, Identifiers identifiers, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * Keeps the file until it is confirmed, unless it is empty, was taken already or cannot be read.
     *
     * @param reader what can be read with it is kept
     */
    public Outcome<UUID> receive(
            Actor actor, Purpose purpose, String name, byte[] content, Function<byte[], ? extends Reading<?>> reader) {
        if (content.length == 0) {
            return Outcome.refused(FIELD, "spreadsheets.no-file");
        }
        String shown = name.isBlank() ? "?" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
        String sha256 = Sha256.of(content);
        Optional<ReceivedFile.Before> before = purpose.once() ? before(purpose, sha256) : Optional.empty();
        if (before.isPresent()) {
            return Outcome.refused(
                    FIELD,
                    "spreadsheets.taken.refused",
                    shown,
                    before.get().name(),
                    before.get().at(),
                    before.get().by());
        }
        return reader.apply(content)
                .fold(
                        table -> Outcome.done(keep(actor, purpose, shown, content, sha256)),
                        reason -> Outcome.refused(Problems.NONE.and(FIELD, reason)));
    }

    private Optional<ReceivedFile.Before> before(Purpose purpose, String sha256) {
        return jdbc.sql("""
                        select t.name as before_name, t.taken_at as before_at, p.name as before_by
                        from spreadsheets.taken_file t left join accounts.person p on p.id = t.person
                        where t.purpose = ? and t.sha256 = ?""")
                .params(purpose.name(), sha256)
                .query((row, number) -> before(row))
                .optional();
    }

    private UUID keep(Actor actor, Purpose purpose, String name, byte[] content, String sha256) {
        UUID id = identifiers.next();
        jdbc.sql("delete from spreadsheets.received_file where person = ? and purpose = ?")
                .params(actor.person(), purpose.name())
                .update();
        jdbc.sql("""
                        insert into spreadsheets.received_file
                            (secretariat_id, id, person, purpose, name, sha256, received_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        actor.person(),
                        purpose.name(),
                        name,
                        sha256,
                        Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        insert into spreadsheets.received_content (secretariat_id, file_id, person, content)
                        values (?, ?, ?, ?)""")
                .params(actor.seatOrRefuse().secretariat(), id, actor.person(), content)
                .update();
        return id;
    }

    public Optional<ReceivedFile> find(Purpose purpose, UUID id) {
        return jdbc.sql("""
                        select f.id, f.name, f.received_at, f.taken_at, f.added, f.changed,
                               t.name as before_name, t.taken_at as before_at, p.name as before_by
                        from spreadsheets.received_file f
                        left join spreadsheets.taken_file t on t.secretariat_id = f.secretariat_id
                             and t.purpose = f.purpose and t.sha256 = f.sha256 and t.file_id <> f.id
                        left join accounts.person p on p.id = t.person
                        where f.id = ? and f.purpose = ?""")
                .params(id, purpose.name())
                .query(ReceivedFiles::file)
                .optional();
    }

    /** The same, held until the transaction ends, so that of two who confirm it the second finds it taken. */
    public Optional<ReceivedFile> hold(Purpose purpose, UUID id) {
        jdbc.sql("select id from spreadsheets.received_file where id = ? and purpose = ? for update")
                .params(id, purpose.name())
                .query(UUID.class)
                .optional();
        return find(purpose, id);
    }

    public byte[] content(UUID id) {
        return jdbc.sql("select content from spreadsheets.received_content where file_id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    /** Marks it taken unless it was, or the same file was and must not be twice; answers whether it did. */
    public boolean take(Purpose purpose, UUID id, int added, int changed) {
        Timestamp now = Timestamp.from(clock.instant());
        int marked = jdbc.sql("""
                        update spreadsheets.received_file set taken_at = ?, added = ?, changed = ?
                        where id = ? and taken_at is null""").params(now, added, changed, id).update();
        int noted = jdbc.sql("""
                        insert into spreadsheets.taken_file as t
                            (secretariat_id, purpose, sha256, file_id, name, person, taken_at)
                        select secretariat_id, purpose, sha256, id, name, person, taken_at
                        from spreadsheets.received_file where id = ?
                        on conflict (secretariat_id, purpose, sha256) do update
                        set file_id = excluded.file_id, name = excluded.name, person = excluded.person,
                            taken_at = excluded.taken_at
                        where not ?""").params(id, purpose.once()).update();
        return marked == 1 && noted == 1;
    }

    private static ReceivedFile file(ResultSet row, int number) throws SQLException {
        Timestamp taken = row.getTimestamp("taken_at");
        return new ReceivedFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getTimestamp("received_at").toInstant(),
                taken == null ? null : taken.toInstant(),
                row.getInt("added"),
                row.getInt("changed"),
                row.getString("before_name") == null ? null : before(row));
    }

    private static ReceivedFile.Before before(ResultSet row) throws SQLException {
        String by = row.getString("before_by");
        return new ReceivedFile.Before(
                row.getString("before_name"),
                by == null ? "-" : by,
                row.getTimestamp("before_at").toInstant());
    }
}
