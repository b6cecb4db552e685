package id.sekber.challenges;

import id.sekber.accounts.Actor;
import id.sekber.challenges.Challenge.Affected;
import id.sekber.challenges.Challenge.Evidence;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.AffairCode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of challenges. Row-level security keeps to the secretariat of the asker. */
@Repository
class ChallengeRows {

    private static final String COLUMNS =
            "select id, number, title, story, affair_code, raised_on, closed_on, closing, version from challenges.challenge";

    private final JdbcClient jdbc;

    ChallengeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Challenge> find(String number, Map<String, Member> members) {
        return jdbc.sql(COLUMNS + " where number = ?")
                .param(number)
                .query((row, index) -> challenge(row, List.of(), List.of()))
                .optional()
                .map(found -> new Challenge(
                        found.id(),
                        found.number(),
                        found.title(),
                        found.story(),
                        found.affair(),
                        found.raisedOn(),
                        found.closedOn(),
                        found.closing(),
                        affected(found.id(), members),
                        evidence(found.id()),
                        found.version()));
    }

    private List<Affected> affected(UUID challenge, Map<String, Member> members) {
        return jdbc
                .sql("select member_code, severity from challenges.affected where challenge_id = ?")
                .param(challenge)
                .query((row, index) -> affected(row, members))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(each -> each.member().ordinal()))
                .toList();
    }

    private static Affected affected(ResultSet row, Map<String, Member> members) throws SQLException {
        Member member = members.get(row.getString("member_code"));
        if (member == null) {
            throw new IllegalStateException("The affected member " + row.getString("member_code") + " is none.");
        }
        return new Affected(member, severity(row.getObject("severity", Integer.class)));
    }

    private static @Nullable Severity severity(@Nullable Integer level) {
        return level == null ? null : Severity.ofLevel(level);
    }

    private List<Evidence> evidence(UUID challenge) {
        return jdbc.sql(
                        "select region_code, indicator from challenges.evidence where challenge_id = ? order by ordinal")
                .param(challenge)
                .query((row, index) -> new Evidence(row.getString("region_code"), row.getString("indicator")))
                .list();
    }

    /** One query: the affected members come along as an aggregate. */
    List<ChallengeSummary> all() {
        return jdbc.sql("""
                        select c.id, c.number, c.title, c.raised_on, c.closed_on,
                               count(a.member_code) as affected, max(a.severity) as worst,
                               (select count(*) from challenges.evidence e
                                where e.secretariat_id = c.secretariat_id and e.challenge_id = c.id) as evidence
                        from challenges.challenge c
                        left join challenges.affected a on a.secretariat_id = c.secretariat_id and a.challenge_id = c.id
                        group by c.secretariat_id, c.id
                        order by c.closed_on is not null, c.number desc""")
                .query((row, index) -> new ChallengeSummary(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getDate("raised_on").toLocalDate(),
                        row.getDate("closed_on") == null,
                        row.getInt("affected"),
                        severity(row.getObject("worst", Integer.class)),
                        row.getInt("evidence")))
                .list();
    }

    void add(Actor actor, UUID id, String number, ChallengeForm form, LocalDate today) {
        jdbc.sql("""
                        insert into challenges.challenge
                            (secretariat_id, id, number, title, story, affair_code, raised_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        number,
                        form.title().trim(),
                        form.story().trim(),
                        form.affair().isEmpty() ? null : form.affair(),
                        Date.valueOf(today)))
                .update();
        addParts(actor, id, form);
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean save(Actor actor, UUID id, ChallengeForm form) {
        int saved = jdbc.sql("""
                        update challenges.challenge
                        set title = ?, story = ?, affair_code = ?, version = version + 1
                        where id = ? and version = ?""")
                .params(Arrays.asList(
                        form.title().trim(),
                        form.story().trim(),
                        form.affair().isEmpty() ? null : form.affair(),
                        id,
                        form.version()))
                .update();
        if (saved == 0) {
            return false;
        }
        jdbc.sql("delete from challenges.affected where challenge_id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from challenges.evidence where challenge_id = ?")
                .param(id)
                .update();
        addParts(actor, id, form);
        return true;
    }

    /** Closes it, or opens it again where no day is given; answers whether nobody saved since it was read. */
    boolean close(UUID id, int version, @Nullable LocalDate day, String why) {
        return jdbc.sql("""
                                update challenges.challenge set closed_on = ?, closing = ?, version = version + 1
                                where id = ? and version = ?""")
                        .params(Arrays.asList(day == null ? null : Date.valueOf(day), why, id, version))
                        .update()
                == 1;
    }

    private void addParts(Actor actor, UUID id, ChallengeForm form) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        List<Map.Entry<String, String>> affected = form.severities().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .toList();
        jdbc.sql("""
                        insert into challenges.affected (secretariat_id, challenge_id, member_code, severity)
                        select ?, ?, * from unnest(?::text[], ?::integer[])""")
                .params(
                        secretariat,
                        id,
                        affected.stream().map(Map.Entry::getKey).toArray(String[]::new),
                        affected.stream()
                                .map(entry -> ChallengeForm.severity(entry.getValue()))
                                .map(severity -> severity == null ? null : severity.level())
                                .toArray(Integer[]::new))
                .update();
        List<Evidence> evidence = form.evidence();
        jdbc.sql("""
                        insert into challenges.evidence (secretariat_id, challenge_id, region_code, indicator, ordinal)
                        select ?, ?, * from unnest(?::text[], ?::text[]) with ordinality""")
                .params(
                        secretariat,
                        id,
                        evidence.stream().map(Evidence::regionCode).toArray(String[]::new),
                        evidence.stream().map(Evidence::indicator).toArray(String[]::new))
                .update();
    }

    private static Challenge challenge(ResultSet row, List<Affected> affected, List<Evidence> evidence)
            throws SQLException {
        Date closed = row.getDate("closed_on");
        String affair = row.getString("affair_code");
        return new Challenge(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("story"),
                affair == null ? null : AffairCode.of(affair),
                row.getDate("raised_on").toLocalDate(),
                closed == null ? null : closed.toLocalDate(),
                row.getString("closing"),
                affected,
                evidence,
                row.getInt("version"));
    }
}
