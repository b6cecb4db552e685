package id.sekber.decisions;

import id.sekber.accounts.Actor;
import id.sekber.decisions.ApprovalRound.Answer;
import id.sekber.decisions.ApprovalRound.Wording;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what members say to the minutes of decisions, and of the wordings that were corrected. */
@Repository
class ApprovalRows {

    private static final String TITLE = """
            coalesce((select title from secretariats.post
                      where secretariat_id = sekber.secretariat() and person_id = :person
                        and role in ('HEAD', 'STEERING', 'LIAISON')
                        and mandate_from <= :today and (mandate_until is null or mandate_until >= :today)
                      order by array_position(array['HEAD', 'STEERING', 'LIAISON'], role) limit 1), :name)""";

    /**
     * Minutes that not all have approved.
     *
     * @param correcting members that ask for a correction of the wording in force
     * @param answeredByOwn whether the member that the asker works for has answered, true when it is not asked
     */
    record Open(
            String number,
            String title,
            int asked,
            int answered,
            int correcting,
            boolean answeredByOwn,
            LocalDate since) {}

    private final JdbcClient jdbc;

    ApprovalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ApprovalRound round(UUID decision, int wording, List<Proposal.Asked> asked) {
        return new ApprovalRound(wording, asked, earlier(decision), answers(decision));
    }

    private List<Wording> earlier(UUID decision) {
        return jdbc.sql("""
                        select wording, words, corrected_at, corrected_by from decisions.earlier_wording
                        where decision_id = ? order by wording desc""")
                .param(decision)
                .query((row, index) -> new Wording(
                        row.getInt("wording"),
                        row.getString("words"),
                        row.getTimestamp("corrected_at").toInstant(),
                        row.getString("corrected_by")))
                .list();
    }

    private List<Answer> answers(UUID decision) {
        return jdbc.sql("""
                        select member_code, wording, correction, answered_as, answered_at from decisions.minutes_answer
                        where decision_id = ? order by answered_at""")
                .param(decision)
                .query((row, index) -> new Answer(
                        row.getString("member_code"),
                        row.getInt("wording"),
                        row.getString("correction"),
                        row.getString("answered_as"),
                        row.getTimestamp("answered_at").toInstant()))
                .list();
    }

    List<Open> open(Actor actor) {
        return jdbc.sql("""
                        select d.number, p.title, d.decided_on, count(*) as asked, count(m.id) as answered,
                               count(m.id) filter (where not m.approves) as correcting,
                               coalesce(bool_or(m.id is not null) filter (where a.member_code = :member), true) as own
                        from decisions.decision d
                        join decisions.proposal p on p.secretariat_id = d.secretariat_id and p.id = d.proposal_id
                        join decisions.asked a on a.secretariat_id = d.secretariat_id and a.proposal_id = d.proposal_id
                        left join decisions.minutes_answer m
                            on m.secretariat_id = d.secretariat_id and m.decision_id = d.id
                           and m.member_code = a.member_code and m.wording = d.wording
                        group by d.secretariat_id, d.id, p.title
                        having count(*) > count(m.id) filter (where m.approves)""")
                .param("member", actor.member().orElse(""))
                .query((row, index) -> new Open(
                        row.getString("number"),
                        row.getString("title"),
                        row.getInt("asked"),
                        row.getInt("answered"),
                        row.getInt("correcting"),
                        row.getBoolean("own"),
                        row.getDate("decided_on").toLocalDate()))
                .list();
    }

    void hold(String number) {
        jdbc.sql("select 1 from decisions.decision where number = ? for update")
                .param(number)
                .query(Integer.class)
                .optional();
    }

    /** A member that answers again has its earlier answer to this wording replaced; the journal keeps both. */
    void answer(
            Actor actor, UUID id, Decision decision, String member, String correction, LocalDate today, Instant now) {
        jdbc.sql("""
                        insert into decisions.minutes_answer as m
                            (secretariat_id, id, decision_id, member_code, wording, correction, approves, answered_as,
                             answered_by, answered_at)
                        values (:secretariat, :id, :decision, :member, :wording, :correction, :approves, %s, :person, :now)
                        on conflict on constraint minutes_answer_once do update
                            set correction = excluded.correction, approves = excluded.approves,
                                answered_as = excluded.answered_as, answered_by = excluded.answered_by,
                                answered_at = excluded.answered_at, version = m.version + 1""".formatted(TITLE))
                .param("secretariat", actor.seatOrRefuse().secretariat())
                .param("id", id)
                .param("decision", decision.id())
                .param("member", member)
                .param("wording", decision.minutes().wording())
                .param("correction", correction)
                .param("approves", correction.isEmpty())
                .param("person", actor.person())
                .param("name", actor.name())
                .param("today", Date.valueOf(today))
                .param("now", Timestamp.from(now))
                .update();
    }

    void correct(Actor actor, Decision decision, String words, Instant now) {
        jdbc.sql("""
                        insert into decisions.earlier_wording
                            (secretariat_id, decision_id, wording, words, corrected_at, corrected_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        decision.id(),
                        decision.minutes().wording(),
                        decision.words(),
                        Timestamp.from(now),
                        actor.name())
                .update();
        jdbc.sql("update decisions.decision set words = ?, wording = wording + 1, version = version + 1 where id = ?")
                .params(words, decision.id())
                .update();
    }
}
