package id.sekber.agreements;

import id.sekber.accounts.Actor;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of courses and their steps. Row-level security keeps to the secretariat of the asker. */
@Repository
class CourseRows {

    private static final String ENDED = "berakhir";

    private final JdbcClient jdbc;
    private final AgreementRows agreements;
    private final Law law;

    CourseRows(JdbcClient jdbc, AgreementRows agreements, Law law) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.law = law;
    }

    /** A course that is under way, or an agreement whose course has not begun, for the list of tasks. */
    record Pending(
            String number,
            String title,
            String stage,
            LocalDate since,
            LocalDate ends,
            Set<String> parties,
            Set<String> done) {}

    private record Head(UUID id, String version, CooperationKind kind, String stage, int edition) {}

    Optional<Course> of(Agreement agreement) {
        return jdbc.sql("""
                        select c.* from agreements.course c
                        join decisions.decision d on d.secretariat_id = c.secretariat_id and d.id = c.decision_id
                        where d.number = ?""")
                .param(agreement.decision())
                .query((row, index) -> new Head(
                        row.getObject("id", UUID.class),
                        row.getString("law_version"),
                        CooperationKind.ofCode(row.getString("kind")),
                        row.getString("stage"),
                        row.getInt("version")))
                .optional()
                .map(head -> at(
                        head.stage(),
                        new Course.Facts(
                                head.id(),
                                agreement.decision(),
                                law.find(head.version(), head.kind()),
                                agreement.parties(),
                                agreements.firstOf(agreement.decision()),
                                steps(head.id()),
                                head.edition())));
    }

    private static Course at(String stage, Course.Facts facts) {
        if (stage.equals(ENDED)) {
            return new Course.Ended(facts);
        }
        return switch (Stage.ofKey(stage)) {
            case PREPARATION -> new Course.Preparing(facts);
            case OFFER -> new Course.Offering(facts);
            case MUTUAL_DRAFT -> new Course.DraftingMutual(facts);
            case MUTUAL_SIGNING -> new Course.SigningMutual(facts);
            case COUNCILS -> new Course.AskingCouncils(facts);
            case COOPERATION_DRAFT -> new Course.DraftingCooperation(facts);
            case COOPERATION_SIGNING -> new Course.SigningCooperation(facts);
            case EXECUTION, REGISTRATION, REPORTING -> new Course.InForce(facts);
        };
    }

    private List<Step> steps(UUID course) {
        return jdbc.sql("select * from agreements.step where course_id = ? order by recorded_at, id")
                .param(course)
                .query(CourseRows::step)
                .list();
    }

    private static Step step(ResultSet row, int index) throws SQLException {
        return new Step(
                row.getString("stage"),
                Step.Act.valueOf(row.getString("act")),
                row.getString("member_code"),
                row.getDate("happened_on").toLocalDate(),
                row.getString("note"),
                row.getString("recorded_by"));
    }

    /** Begins the course of a decision; answers whether it did, for another may have begun it first. */
    boolean begin(Actor actor, UUID id, String decision, StageSet under) {
        return jdbc.sql("""
                        insert into agreements.course (secretariat_id, id, decision_id, law_version, kind, stage)
                        select secretariat_id, ?, id, ?, ?, ? from decisions.decision where number = ? and secretariat_id = ?
                        on conflict on constraint course_once do nothing""")
                        .params(
                                id,
                                under.version(),
                                under.kind(),
                                Stage.PREPARATION.key(),
                                decision,
                                actor.seatOrRefuse().secretariat())
                        .update()
                == 1;
    }

    /** Saves the move unless someone moved first; answers whether it did. */
    boolean save(Actor actor, Course from, Course.Move move, UUID id, Instant now) {
        int saved = jdbc.sql(
                        "update agreements.course set stage = ?, version = version + 1 where id = ? and version = ?")
                .params(
                        move.next().ended() ? ENDED : move.next().stageKey(),
                        from.facts().id(),
                        from.facts().version())
                .update();
        if (saved == 0) {
            return false;
        }
        Step done = move.done();
        jdbc.sql("""
                        insert into agreements.step
                            (secretariat_id, id, course_id, stage, act, member_code, happened_on, note, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        from.facts().id(),
                        done.stage(),
                        done.act().name())
                .param(done.member())
                .params(Date.valueOf(done.on()), done.note(), done.recordedBy(), Timestamp.from(now))
                .update();
        return true;
    }

    /** Everything that waits for someone, in one query. */
    List<Pending> pending() {
        return jdbc.sql("""
                        select distinct on (a.decision_id) a.number, a.title, coalesce(c.stage, '') as stage, a.ends_on,
                               coalesce(s.latest, a.changed_at::date) as since, coalesce(s.done, '{}') as done,
                               array(select p.member_code from agreements.party p
                                     where p.secretariat_id = a.secretariat_id and p.agreement_id = a.id) as parties
                        from agreements.agreement a
                        left join agreements.course c on c.secretariat_id = a.secretariat_id and c.decision_id = a.decision_id
                        left join lateral (
                            select max(happened_on) as latest,
                                   array_agg(member_code) filter (where member_code is not null and stage = c.stage) as done
                            from agreements.step where secretariat_id = c.secretariat_id and course_id = c.id) s on true
                        where c.stage is distinct from 'berakhir'
                        order by a.decision_id, a.kind desc, a.number""")
                .query((row, index) -> new Pending(
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("stage"),
                        row.getDate("since").toLocalDate(),
                        row.getDate("ends_on").toLocalDate(),
                        Set.of((String[]) row.getArray("parties").getArray()),
                        Set.of((String[]) row.getArray("done").getArray())))
                .list();
    }
}
