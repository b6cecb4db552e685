package id.sekber.programmes;

import id.sekber.accounts.Actor;
import id.sekber.programmes.Programme.Answered;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of programmes. Row-level security keeps to the secretariat of the asker. */
@Repository
class ProgrammeRows {

    private static final String PARTIES = """
            select p.programme_id, p.member_code, r.name, r.short_name, m.ordinal
            from programmes.party p
            join secretariats.member m on m.secretariat_id = p.secretariat_id and m.region_code = p.member_code
            join regions.region r on r.code = p.member_code""";

    private final JdbcClient jdbc;

    ProgrammeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Programme> find(String number) {
        return jdbc.sql("""
                        select p.id, p.number, p.title, p.purpose, p.outcome, p.begun_on, p.version,
                               c.number as challenge_number, c.title as challenge_title
                        from programmes.programme p
                        join challenges.challenge c on c.secretariat_id = p.secretariat_id and c.id = p.challenge_id
                        where p.number = ?""")
                .param(number)
                .query((row, index) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Programme(
                            id,
                            row.getString("number"),
                            row.getString("title"),
                            row.getString("purpose"),
                            row.getString("outcome"),
                            List.of(),
                            List.of(),
                            new Answered(row.getString("challenge_number"), row.getString("challenge_title")),
                            row.getDate("begun_on").toLocalDate(),
                            row.getInt("version"));
                })
                .optional()
                .map(this::whole);
    }

    private Programme whole(Programme head) {
        return new Programme(
                head.id(),
                head.number(),
                head.title(),
                head.purpose(),
                head.outcome(),
                outputs(head.id()),
                parties(head.id()),
                head.challenge(),
                head.begunOn(),
                head.version());
    }

    private List<Output> outputs(UUID programme) {
        return jdbc.sql("select id, words from programmes.output where programme_id = ? order by ordinal")
                .param(programme)
                .query((row, index) -> new Output(row.getObject("id", UUID.class), row.getString("words")))
                .list();
    }

    private List<Party> parties(UUID programme) {
        return jdbc.sql(PARTIES + " where p.programme_id = ? order by m.ordinal")
                .param(programme)
                .query(ProgrammeRows::party)
                .list();
    }

    private static Party party(ResultSet row, int index) throws SQLException {
        return new Party(
                row.getString("member_code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getInt("ordinal"));
    }

    /** Two queries, whatever their number. */
    List<ProgrammeSummary> all() {
        Map<UUID, List<Party>> parties = new LinkedHashMap<>();
        jdbc.sql(PARTIES + " order by m.ordinal").query(row -> {
            parties.computeIfAbsent(row.getObject("programme_id", UUID.class), id -> new ArrayList<>())
                    .add(party(row, 0));
        });
        return jdbc.sql("""
                        select p.id, p.number, p.title, p.begun_on, c.number as challenge_number, c.title as challenge_title
                        from programmes.programme p
                        join challenges.challenge c on c.secretariat_id = p.secretariat_id and c.id = p.challenge_id
                        order by p.number desc""")
                .query((row, index) -> new ProgrammeSummary(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        parties.getOrDefault(row.getObject("id", UUID.class), List.of()),
                        row.getString("challenge_number"),
                        row.getString("challenge_title"),
                        row.getDate("begun_on").toLocalDate()))
                .list();
    }

    void add(
            Actor actor,
            UUID id,
            String number,
            ProgrammeForm form,
            List<Output> outputs,
            UUID challenge,
            LocalDate today) {
        jdbc.sql("""
                        insert into programmes.programme
                            (secretariat_id, id, number, title, challenge_id, purpose, outcome, begun_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        number,
                        form.title().trim(),
                        challenge,
                        form.purpose().trim(),
                        form.outcome().trim(),
                        Date.valueOf(today))
                .update();
        writeOutputs(actor, id, outputs);
        addParties(actor, id, form);
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean save(Actor actor, UUID id, ProgrammeForm form, List<Output> outputs, UUID challenge) {
        int saved = jdbc.sql("""
                        update programmes.programme
                        set title = ?, challenge_id = ?, purpose = ?, outcome = ?, version = version + 1
                        where id = ? and version = ?""")
                .params(
                        form.title().trim(),
                        challenge,
                        form.purpose().trim(),
                        form.outcome().trim(),
                        id,
                        form.version())
                .update();
        if (saved == 0) {
            return false;
        }
        jdbc.sql("delete from programmes.output where programme_id = ? and id <> all (?)")
                .params(id, outputs.stream().map(Output::id).toArray(UUID[]::new))
                .update();
        writeOutputs(actor, id, outputs);
        jdbc.sql("delete from programmes.party where programme_id = ?")
                .param(id)
                .update();
        addParties(actor, id, form);
        return true;
    }

    private void writeOutputs(Actor actor, UUID id, List<Output> outputs) {
        jdbc.sql("""
                        insert into programmes.output (secretariat_id, programme_id, id, words, ordinal)
                        select ?, ?, * from unnest(?::uuid[], ?::text[]) with ordinality
                        on conflict (secretariat_id, id) do update set words = excluded.words, ordinal = excluded.ordinal""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        outputs.stream().map(Output::id).toArray(UUID[]::new),
                        outputs.stream().map(Output::words).toArray(String[]::new))
                .update();
    }

    private void addParties(Actor actor, UUID id, ProgrammeForm form) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into programmes.party (secretariat_id, programme_id, member_code)
                        select ?, ?, * from unnest(?::text[])""")
                .params(secretariat, id, form.parties().stream().distinct().toArray(String[]::new))
                .update();
    }
}
