package id.sekber.submission;

import id.sekber.accounts.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of versions. What became of one is known from the proposal by which it was put. */
@Repository
class VersionRows {

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the turn of those who submit the same programme's plan; it ends with the transaction. */
    void hold(UUID programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('submission ' || ?, 0))")
                .param(programme.toString())
                .query((row, index) -> Boolean.TRUE)
                .list();
    }

    /** The latest first. */
    List<Version> of(UUID programme) {
        return jdbc.sql("""
                        select v.*, p.state,
                               v.ordinal < max(v.ordinal) filter (where v.decision is not null) over () as earlier
                        from submission.version v
                        join decisions.proposal p on (p.secretariat_id, p.number) = (v.secretariat_id, v.proposal)
                        where v.programme_id = ?
                        order by v.ordinal desc""")
                .param(programme)
                .query((row, index) -> version(row))
                .list();
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getInt("ordinal"),
                row.getString("note"),
                row.getString("submitted_as"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getString("proposal"),
                state(row),
                row.getString("decision"),
                row.getObject("decided_on", LocalDate.class));
    }

    private static Version.State state(ResultSet row) throws SQLException {
        if (row.getString("decision") != null) {
            return row.getBoolean("earlier") ? Version.State.SUPERSEDED : Version.State.IN_FORCE;
        }
        return row.getString("state").equals("OPEN") ? Version.State.PROPOSED : Version.State.NOT_APPROVED;
    }

    Plan plan(UUID version) {
        return PlanJson.read(jdbc.sql("select plan from submission.version where id = ?")
                .param(version)
                .query(String.class)
                .single());
    }

    void add(
            Actor actor,
            UUID id,
            UUID programme,
            int ordinal,
            SubmissionForm form,
            Plan plan,
            String as,
            String proposal,
            Instant now) {
        jdbc.sql("""
                        insert into submission.version
                            (secretariat_id, id, programme_id, ordinal, note, plan, submitted_by, submitted_as, submitted_at, proposal)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        programme,
                        ordinal,
                        form.note().trim(),
                        PlanJson.write(plan),
                        actor.person(),
                        as,
                        Timestamp.from(now),
                        proposal)
                .update();
    }

    void approve(UUID version, String decision, LocalDate decidedOn) {
        jdbc.sql("update submission.version set decision = ?, decided_on = ? where id = ?")
                .params(decision, decidedOn, version)
                .update();
    }

    /** Versions that the parties are being asked about and this person has not assessed by any checklist in use. */
    List<Waiting> waitingFor(Actor actor) {
        return jdbc.sql("""
                        select g.number, g.title, v.ordinal, v.submitted_at
                        from submission.version v
                        join decisions.proposal p on (p.secretariat_id, p.number) = (v.secretariat_id, v.proposal)
                        join programmes.programme g on (g.secretariat_id, g.id) = (v.secretariat_id, v.programme_id)
                        where p.state = 'OPEN' and v.submitted_by <> ?
                          and exists (select from submission.checklist c where c.retired_at is null)
                          and not exists (select from submission.assessment a
                                          where (a.secretariat_id, a.version_id) = (v.secretariat_id, v.id)
                                            and a.assessor = ? and a.released_at is not null)
                        order by v.submitted_at""")
                .params(actor.person(), actor.person())
                .query((row, index) -> new Waiting(
                        row.getString("number"),
                        row.getString("title"),
                        row.getInt("ordinal"),
                        row.getTimestamp("submitted_at").toInstant()))
                .list();
    }

    record Waiting(String programme, String title, int ordinal, Instant since) {}
}
