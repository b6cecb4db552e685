package id.sekber.decisions;

import id.sekber.accounts.Actor;
import id.sekber.decisions.Decision.Action;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of decisions and what follows from them. */
@Repository
class DecisionRows {

    private static final String ACTIONS = """
            select a.id, a.what, a.member_code, r.name as member, a.due_on, a.done_on, a.written_on, d.number, p.title
            from decisions.action a
            join decisions.decision d on d.secretariat_id = a.secretariat_id and d.id = a.decision_id
            join decisions.proposal p on p.secretariat_id = d.secretariat_id and p.id = d.proposal_id
            left join regions.region r on r.code = a.member_code""";

    /** A decision without its parts. */
    record Head(UUID id, String number, UUID proposal, String words, LocalDate decidedOn, int wording, int version) {}

    /** An action that is not done, with the decision it follows from. */
    record Pending(Action action, LocalDate writtenOn, String decision, String title) {}

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Head> find(String number) {
        return jdbc.sql(
                        "select id, number, proposal_id, words, decided_on, wording, version from decisions.decision where number = ?")
                .param(number)
                .query((row, index) -> new Head(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("proposal_id", UUID.class),
                        row.getString("words"),
                        row.getDate("decided_on").toLocalDate(),
                        row.getInt("wording"),
                        row.getInt("version")))
                .optional();
    }

    List<DecisionSummary> all() {
        return jdbc.sql("""
                        select d.number, p.title, d.decided_on,
                               count(a.id) as actions, count(a.id) filter (where a.done_on is null) as pending
                        from decisions.decision d
                        join decisions.proposal p on p.secretariat_id = d.secretariat_id and p.id = d.proposal_id
                        left join decisions.action a on a.secretariat_id = d.secretariat_id and a.decision_id = d.id
                        group by d.secretariat_id, d.id, p.title
                        order by d.number desc""")
                .query((row, index) -> new DecisionSummary(
                        row.getString("number"),
                        row.getString("title"),
                        row.getDate("decided_on").toLocalDate(),
                        row.getInt("actions"),
                        row.getInt("pending")))
                .list();
    }

    List<Action> actions(UUID decision) {
        return jdbc.sql(ACTIONS + " where a.decision_id = ? order by a.due_on, a.id")
                .param(decision)
                .query((row, index) -> action(row))
                .list();
    }

    List<Pending> pending() {
        return jdbc.sql(ACTIONS + " where a.done_on is null order by a.due_on")
                .query((row, index) -> new Pending(
                        action(row),
                        row.getDate("written_on").toLocalDate(),
                        row.getString("number"),
                        row.getString("title")))
                .list();
    }

    private static Action action(ResultSet row) throws SQLException {
        Date done = row.getDate("done_on");
        return new Action(
                row.getObject("id", UUID.class),
                row.getString("what"),
                row.getString("member_code"),
                row.getString("member"),
                row.getDate("due_on").toLocalDate(),
                done == null ? null : done.toLocalDate());
    }

    void add(Actor actor, UUID id, String number, UUID proposal, String words, LocalDate decidedOn) {
        jdbc.sql("""
                        insert into decisions.decision
                            (secretariat_id, id, number, proposal_id, words, decided_on, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        number,
                        proposal,
                        words.trim(),
                        Date.valueOf(decidedOn),
                        actor.person())
                .update();
    }

    void addAction(Actor actor, UUID id, UUID decision, ActionForm form, LocalDate due, LocalDate today) {
        jdbc.sql("""
                        insert into decisions.action (secretariat_id, id, decision_id, what, member_code, due_on, written_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        decision,
                        form.what().trim(),
                        form.member().isEmpty() ? null : form.member(),
                        Date.valueOf(due),
                        Date.valueOf(today)))
                .update();
    }

    /** Marks it done; answers whether it was still to do. */
    boolean done(UUID decision, UUID action, LocalDate today) {
        return jdbc.sql("""
                                update decisions.action set done_on = ?, version = version + 1
                                where id = ? and decision_id = ? and done_on is null""").params(Date.valueOf(today), action, decision).update() == 1;
    }
}
