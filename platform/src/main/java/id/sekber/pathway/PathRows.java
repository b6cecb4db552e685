package id.sekber.pathway;

import id.sekber.accounts.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of pathways. Row-level security keeps to the secretariat of the asker. */
@Repository
class PathRows {

    /** What can be evidence, whichever capability it belongs to. */
    private static final String ENTRIES = """
            select 'CHALLENGE' as kind, id, number, title from challenges.challenge
            union all select 'PROGRAMME', id, number, title from programmes.programme
            union all select 'DECISION', d.id, d.number, p.title
                      from decisions.decision d join decisions.proposal p on p.id = d.proposal_id
            union all select 'AGREEMENT', id, number, title from agreements.agreement""";

    private static final String EVIDENCE = """
            select e.*, r.kind as entry_kind, r.id as entry_id, r.number as entry_number, r.title as entry_title
            from pathway.evidence e
            left join (%s) r on r.id = coalesce(e.challenge_id, e.programme_id, e.decision_id, e.agreement_id)""".formatted(ENTRIES);

    private final JdbcClient jdbc;

    PathRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Path> all() {
        return jdbc.sql("select * from pathway.path order by number desc")
                .query((row, index) -> path(row))
                .list();
    }

    Optional<Path> find(String number) {
        return jdbc.sql("select * from pathway.path where number = ?")
                .param(number)
                .query((row, index) -> path(row))
                .optional();
    }

    void add(Actor actor, UUID id, String number, PathForm form, Path.Kind kind, LocalDate today) {
        jdbc.sql("""
                        insert into pathway.path (secretariat_id, id, number, title, kind, aim, begun_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(actor.seatOrRefuse().secretariat(), id, number, form.title(), kind.name(), form.aim(), today)
                .update();
    }

    /** False when someone else has saved since this version. */
    boolean save(UUID id, PathForm form, Path.Kind kind) {
        return jdbc.sql("""
                        update pathway.path set title = ?, kind = ?, aim = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(form.title(), kind.name(), form.aim(), id, form.version())
                        .update()
                == 1;
    }

    /** Of one path, the earliest first. */
    List<Evidence> evidence(UUID path) {
        return jdbc.sql(EVIDENCE + " where e.path_id = ? order by e.step, e.attached_at, e.id")
                .param(path)
                .query((row, index) -> evidence(row))
                .list();
    }

    /** Of every path, with its path. */
    List<Owned<Evidence>> evidence() {
        return jdbc.sql(EVIDENCE + " order by e.step, e.attached_at, e.id")
                .query((row, index) -> new Owned<>(row.getObject("path_id", UUID.class), evidence(row)))
                .list();
    }

    List<Remark> remarks(UUID path) {
        return jdbc.sql("select * from pathway.remark where path_id = ? order by step")
                .param(path)
                .query((row, index) -> remark(row))
                .list();
    }

    List<Owned<Remark>> remarks() {
        return jdbc.sql("select * from pathway.remark order by step")
                .query((row, index) -> new Owned<>(row.getObject("path_id", UUID.class), remark(row)))
                .list();
    }

    /** Something of a path, with the path that it belongs to. */
    record Owned<T>(UUID path, T value) {}

    Optional<Evidence.Entry> entry(String number) {
        return jdbc.sql("select * from (" + ENTRIES + ") r where number = ?")
                .param(number)
                .query((row, index) -> entry(row, ""))
                .optional();
    }

    /** The latest records, to choose from. */
    List<Evidence.Entry> latestEntries(int most) {
        return jdbc.sql("select * from (" + ENTRIES + ") r order by id desc limit ?")
                .param(most)
                .query((row, index) -> entry(row, ""))
                .list();
    }

    void attach(
            Actor actor, UUID id, UUID path, int step, EvidenceForm form, Evidence.@Nullable Entry entry, Instant now) {
        jdbc.sql("""
                        insert into pathway.evidence (secretariat_id, id, path_id, step, output, challenge_id, programme_id,
                            decision_id, agreement_id, note, source, attached_by, attached_at)
                        values (:secretariat, :id, :path, :step, :output, :challenge, :programme, :decision, :agreement, :note,
                            :source, :by, :at)""")
                .param("secretariat", actor.seatOrRefuse().secretariat())
                .param("id", id)
                .param("path", path)
                .param("step", step)
                .param("output", form.output())
                .param("challenge", idOf(entry, Evidence.Kind.CHALLENGE))
                .param("programme", idOf(entry, Evidence.Kind.PROGRAMME))
                .param("decision", idOf(entry, Evidence.Kind.DECISION))
                .param("agreement", idOf(entry, Evidence.Kind.AGREEMENT))
                .param("note", form.note())
                .param("source", form.source())
                .param("by", actor.name())
                .param("at", Timestamp.from(now))
                .update();
    }

    private static @Nullable UUID idOf(Evidence.@Nullable Entry entry, Evidence.Kind kind) {
        return entry == null || entry.kind() != kind ? null : entry.id();
    }

    boolean detach(UUID path, int step, UUID id) {
        return jdbc.sql("delete from pathway.evidence where path_id = ? and step = ? and id = ?")
                        .params(path, step, id)
                        .update()
                == 1;
    }

    /** False when someone else has said something since this version. */
    boolean say(Actor actor, UUID path, int step, RemarkForm form, Instant now) {
        return jdbc.sql("""
                        insert into pathway.remark as r (secretariat_id, path_id, step, lacking, not_needed, written_by,
                            written_at, version)
                        values (:secretariat, :path, :step, :lacking, :notNeeded, :by, :at, 1)
                        on conflict (secretariat_id, path_id, step) do update
                        set lacking = excluded.lacking, not_needed = excluded.not_needed, written_by = excluded.written_by,
                            written_at = excluded.written_at, version = r.version + 1
                        where r.version = :version""")
                        .param("secretariat", actor.seatOrRefuse().secretariat())
                        .param("path", path)
                        .param("step", step)
                        .param("lacking", form.lacking())
                        .param("notNeeded", form.notNeeded())
                        .param("by", actor.name())
                        .param("at", Timestamp.from(now))
                        .param("version", form.version())
                        .update()
                == 1;
    }

    private static Path path(ResultSet row) throws SQLException {
        return new Path(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                Path.Kind.valueOf(row.getString("kind")),
                row.getString("aim"),
                row.getObject("begun_on", LocalDate.class),
                row.getInt("version"));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getInt("step"),
                row.getString("output"),
                row.getString("entry_kind") == null ? null : entry(row, "entry_"),
                row.getString("note"),
                row.getString("source"),
                row.getString("attached_by"),
                row.getTimestamp("attached_at").toInstant());
    }

    private static Evidence.Entry entry(ResultSet row, String prefix) throws SQLException {
        return new Evidence.Entry(
                Evidence.Kind.valueOf(row.getString(prefix + "kind")),
                row.getObject(prefix + "id", UUID.class),
                row.getString(prefix + "number"),
                row.getString(prefix + "title"));
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                row.getInt("step"),
                row.getString("lacking"),
                row.getString("not_needed"),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("version"));
    }
}
