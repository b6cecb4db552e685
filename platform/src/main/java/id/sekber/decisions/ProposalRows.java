package id.sekber.decisions;

import id.sekber.accounts.Actor;
import id.sekber.decisions.Proposal.Asked;
import id.sekber.decisions.Proposal.State;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of proposals and positions. The database hides other members' drafts. */
@Repository
class ProposalRows {

    private static final String COLUMNS = """
            select p.id, p.number, p.title, p.summary, p.subject_kind, p.subject_id, p.path, p.state, p.put_at, p.answer_by,
                   p.version, heir.number as replaced_by, d.number as decision
            from decisions.proposal p
            left join decisions.proposal heir on heir.secretariat_id = p.secretariat_id and heir.id = p.replaced_by
            left join decisions.decision d on d.secretariat_id = p.secretariat_id and d.proposal_id = p.id""";

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Proposal> find(String number) {
        return one(COLUMNS + " where p.number = ?", number);
    }

    Optional<Proposal> find(UUID id) {
        return one(COLUMNS + " where p.id = ?", id);
    }

    /** The latest about this subject. */
    Optional<Proposal> about(Subject subject) {
        return one(
                COLUMNS + " where p.subject_kind = ? and p.subject_id = ? order by p.put_at desc limit 1",
                subject.kind(),
                subject.id());
    }

    private Optional<Proposal> one(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, index) -> proposal(row))
                .optional()
                .map(head -> whole(head, asked(head.id()), positions(head.id())));
    }

    List<ProposalSummary> all() {
        return jdbc.sql("""
                        select p.number, p.title, p.state, p.put_at, p.answer_by,
                               count(a.member_code) as asked, count(s.id) as answered,
                               count(s.id) filter (where s.stand = 'OBJECT') as objecting,
                               max(s.released_at) as last_answer,
                               bool_or(a.member_code = sekber.member() and s.id is null) as waits_for_own_member
                        from decisions.proposal p
                        join decisions.asked a on a.secretariat_id = p.secretariat_id and a.proposal_id = p.id
                        left join decisions.position s
                            on s.secretariat_id = a.secretariat_id and s.proposal_id = a.proposal_id
                            and s.member_code = a.member_code and s.released_at is not null and s.withdrawn_at is null
                        group by p.secretariat_id, p.id
                        order by p.state <> 'OPEN', p.number desc""")
                .query((row, index) -> new ProposalSummary(
                        row.getString("number"),
                        row.getString("title"),
                        State.valueOf(row.getString("state")),
                        row.getTimestamp("put_at").toInstant(),
                        row.getDate("answer_by") == null
                                ? null
                                : row.getDate("answer_by").toLocalDate(),
                        row.getInt("asked"),
                        row.getInt("answered"),
                        row.getInt("objecting"),
                        instant(row, "last_answer"),
                        row.getBoolean("waits_for_own_member")))
                .list();
    }

    private List<Asked> asked(UUID proposal) {
        return jdbc.sql("""
                        select a.member_code, r.name, r.short_name, m.ordinal
                        from decisions.asked a
                        join secretariats.member m on m.secretariat_id = a.secretariat_id and m.region_code = a.member_code
                        join regions.region r on r.code = a.member_code
                        where a.proposal_id = ?
                        order by m.ordinal""")
                .param(proposal)
                .query((row, index) -> new Asked(
                        row.getString("member_code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getInt("ordinal")))
                .list();
    }

    private List<Position> positions(UUID proposal) {
        return jdbc.sql("""
                        select id, member_code, stand, reason, amendment, written_at, released_as, released_at, withdrawn_at, version
                        from decisions.position
                        where proposal_id = ?
                        order by released_at nulls last""")
                .param(proposal)
                .query((row, index) -> new Position(
                        row.getObject("id", UUID.class),
                        row.getString("member_code"),
                        Stand.valueOf(row.getString("stand")),
                        row.getString("reason"),
                        row.getString("amendment"),
                        row.getTimestamp("written_at").toInstant(),
                        row.getString("released_as"),
                        instant(row, "released_at"),
                        instant(row, "withdrawn_at"),
                        row.getInt("version")))
                .list();
    }

    void add(Actor actor, UUID id, String number, NewProposal proposal, Instant now) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into decisions.proposal
                            (secretariat_id, id, number, title, summary, subject_kind, subject_id, path, state, put_at, put_by, answer_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)""")
                .params(Arrays.asList(
                        secretariat,
                        id,
                        number,
                        proposal.title(),
                        proposal.summary(),
                        proposal.subject().kind(),
                        proposal.subject().id(),
                        proposal.path(),
                        Timestamp.from(now),
                        actor.person(),
                        proposal.answerBy() == null ? null : Date.valueOf(proposal.answerBy())))
                .update();
        jdbc.sql("""
                        insert into decisions.asked (secretariat_id, proposal_id, member_code)
                        select ?, ?, * from unnest(?::text[])""")
                .params(secretariat, id, proposal.members().stream().distinct().toArray(String[]::new))
                .update();
    }

    /** Ends an open proposal; answers whether it still was open. */
    boolean end(UUID id, State state, @Nullable UUID heir) {
        return jdbc.sql("""
                                update decisions.proposal set state = ?, replaced_by = ?, version = version + 1
                                where id = ? and state = 'OPEN'""").params(Arrays.asList(state.name(), heir, id)).update() == 1;
    }

    /** Holds the proposal until the transaction ends, so that it cannot be adopted while a position is released. */
    void hold(UUID id) {
        jdbc.sql("select 1 from decisions.proposal where id = ? for update")
                .param(id)
                .query(Integer.class)
                .single();
    }

    void addDraft(Actor actor, UUID id, UUID proposal, String member, Stand stand, PositionForm form, Instant now) {
        jdbc.sql("""
                        insert into decisions.position
                            (secretariat_id, id, proposal_id, member_code, stand, reason, amendment, private_to, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        proposal,
                        member,
                        stand.name(),
                        form.reason().trim(),
                        form.amendment().trim(),
                        member,
                        actor.person(),
                        Timestamp.from(now))
                .update();
    }

    /** Saves the draft unless someone saved first; answers whether it did. */
    boolean saveDraft(Actor actor, UUID id, Stand stand, PositionForm form, Instant now) {
        return jdbc.sql("""
                                update decisions.position
                                set stand = ?, reason = ?, amendment = ?, written_by = ?, written_at = ?, version = version + 1
                                where id = ? and version = ? and private_to is not null""")
                        .params(
                                stand.name(),
                                form.reason().trim(),
                                form.amendment().trim(),
                                actor.person(),
                                Timestamp.from(now),
                                id,
                                form.version())
                        .update()
                == 1;
    }

    /** The member speaks: its draft becomes visible to all, and what it said before is withdrawn. */
    void release(Actor actor, UUID proposal, String member, UUID draft, String as, Instant now) {
        jdbc.sql("""
                        update decisions.position set withdrawn_at = ?, version = version + 1
                        where proposal_id = ? and member_code = ? and released_at is not null and withdrawn_at is null""").params(Timestamp.from(now), proposal, member).update();
        jdbc.sql("""
                        update decisions.position
                        set private_to = null, released_by = ?, released_as = ?, released_at = ?, version = version + 1
                        where id = ?""").params(actor.person(), as, Timestamp.from(now), draft).update();
    }

    /** Withdraws what the member said, without saying anything else yet; answers whether it had said anything. */
    boolean withdraw(UUID proposal, String member, Instant now) {
        return jdbc.sql("""
                                update decisions.position set withdrawn_at = ?, version = version + 1
                                where proposal_id = ? and member_code = ? and released_at is not null and withdrawn_at is null""").params(Timestamp.from(now), proposal, member).update() == 1;
    }

    /** The title of the post in which the actor acts for the member. */
    String titleOf(Actor actor) {
        return jdbc.sql("""
                        select title from secretariats.post
                        where secretariat_id = sekber.secretariat() and person_id = ? and role in ('HEAD', 'STEERING')
                        order by role limit 1""")
                .param(actor.person())
                .query(String.class)
                .optional()
                .orElse(actor.name());
    }

    private static Proposal whole(Proposal head, List<Asked> asked, List<Position> positions) {
        return new Proposal(
                head.id(),
                head.number(),
                head.title(),
                head.summary(),
                head.subject(),
                head.path(),
                head.state(),
                head.putAt(),
                head.answerBy(),
                head.replacedBy(),
                head.decision(),
                asked,
                positions,
                head.version());
    }

    private static Proposal proposal(ResultSet row) throws SQLException {
        Date answerBy = row.getDate("answer_by");
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("summary"),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getString("path"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("put_at").toInstant(),
                answerBy == null ? null : answerBy.toLocalDate(),
                row.getString("replaced_by"),
                row.getString("decision"),
                List.of(),
                List.of(),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
