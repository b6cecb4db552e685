package id.sekber.healthcheck;

import id.sekber.accounts.Actor;
import id.sekber.healthcheck.Round.State;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of the secretariat that the asker works in. */
@Repository
class RoundRows {

    private static final String COLUMNS = """
            select r.id, r.number, r.title, r.purpose, r.questionnaire, r.anonymous, r.minimum, r.opens_on, r.closes_on,
                   r.state, r.opened_at, r.closed_at, r.version
            from healthcheck.round r""";

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Round.Summary> all() {
        return jdbc.sql("""
                        select r.*, coalesce(i.asked, 0) as asked, coalesce(i.answered, 0) as answered
                        from healthcheck.round r
                        left join (
                            select secretariat_id, round_id, count(*) filter (where answered) as answered,
                                   count(*) filter (where answered or revoked_at is null) as asked
                            from healthcheck.invited group by secretariat_id, round_id
                        ) i on i.secretariat_id = r.secretariat_id and i.round_id = r.id
                        order by r.number desc""")
                .query((row, index) ->
                        new Round.Summary(round(row, index), row.getInt("asked"), row.getInt("answered")))
                .list();
    }

    Optional<Round> find(String number) {
        return jdbc.sql(COLUMNS + " where r.number = ?")
                .param(number)
                .query(RoundRows::round)
                .optional();
    }

    Optional<Round> find(UUID id) {
        return jdbc.sql(COLUMNS + " where r.id = ?")
                .param(id)
                .query(RoundRows::round)
                .optional();
    }

    /** The round that closed last before this one did. */
    Optional<Round> before(Round round) {
        return jdbc.sql(COLUMNS + """
                         where r.state = 'CLOSED' and r.id <> ? and r.closed_at < (select closed_at from healthcheck.round
                            where secretariat_id = r.secretariat_id and id = ?)
                        order by r.closed_at desc limit 1""")
                .params(round.id(), round.id())
                .query(RoundRows::round)
                .optional();
    }

    void add(Actor actor, UUID id, String number, RoundForm form, int questionnaire) {
        jdbc.sql("""
                        insert into healthcheck.round
                            (secretariat_id, id, number, title, purpose, questionnaire, anonymous, minimum, opens_on, closes_on, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT')""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        number,
                        form.title().trim(),
                        form.purpose().trim(),
                        questionnaire,
                        form.anonymous(),
                        form.minimumNumber(),
                        Date.valueOf(form.opensOn().orElseThrow()),
                        Date.valueOf(form.closesOn().orElseThrow()))
                .update();
    }

    /** Saves the draft unless someone saved or opened it first; answers whether it did. */
    boolean save(UUID id, RoundForm form) {
        return jdbc.sql("""
                                update healthcheck.round
                                set title = ?, purpose = ?, anonymous = ?, minimum = ?, opens_on = ?, closes_on = ?, version = version + 1
                                where id = ? and version = ? and state = 'DRAFT'""")
                        .params(
                                form.title().trim(),
                                form.purpose().trim(),
                                form.anonymous(),
                                form.minimumNumber(),
                                Date.valueOf(form.opensOn().orElseThrow()),
                                Date.valueOf(form.closesOn().orElseThrow()),
                                id,
                                form.version())
                        .update()
                == 1;
    }

    /** Opens a draft with the questionnaire of the day; answers whether it still was a draft. */
    boolean open(UUID id, int questionnaire, Instant now) {
        return jdbc.sql("""
                                update healthcheck.round
                                set state = 'OPEN', opened_at = ?, questionnaire = ?, version = version + 1
                                where id = ? and state = 'DRAFT'""").params(Timestamp.from(now), questionnaire, id).update() == 1;
    }

    boolean extend(UUID id, LocalDate until) {
        return jdbc.sql("""
                                update healthcheck.round set closes_on = ?, version = version + 1
                                where id = ? and state = 'OPEN'""").params(Date.valueOf(until), id).update() == 1;
    }

    static Round round(ResultSet row, int index) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("purpose"),
                row.getInt("questionnaire"),
                row.getBoolean("anonymous"),
                row.getInt("minimum"),
                row.getDate("opens_on").toLocalDate(),
                row.getDate("closes_on").toLocalDate(),
                State.valueOf(row.getString("state")),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** An open round, and what it waits for. */
    record Waiting(Round round, int asked, int answered, boolean waitsForAsker, List<String> silent) {}

    /** One query for all open rounds, whoever asks. */
    List<Waiting> waiting(UUID person) {
        return jdbc.sql("""
                        select r.*,
                               count(i.id) filter (where i.answered or i.revoked_at is null) as asked,
                               count(i.id) filter (where i.answered) as answered,
                               coalesce(bool_or(i.person_id = ? and not i.answered and i.revoked_at is null), false) as mine,
                               array_agg(i.name order by i.name) filter (where not i.answered and i.revoked_at is null) as silent
                        from healthcheck.round r
                        left join healthcheck.invited i on i.secretariat_id = r.secretariat_id and i.round_id = r.id
                        where r.state = 'OPEN'
                        group by r.secretariat_id, r.id""")
                .param(person)
                .query((row, index) -> new Waiting(
                        round(row, index),
                        row.getInt("asked"),
                        row.getInt("answered"),
                        row.getBoolean("mine"),
                        row.getArray("silent") == null
                                ? List.of()
                                : Arrays.asList((String[]) Objects.requireNonNull(row.getArray("silent"))
                                        .getArray())))
                .list();
    }
}
