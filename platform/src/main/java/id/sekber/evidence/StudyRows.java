package id.sekber.evidence;

import id.sekber.accounts.Actor;
import id.sekber.cases.LibraryVersion;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of studies. Row-level security keeps to the secretariat of the asker. */
@Repository
class StudyRows {

    private static final String LATEST_RUN = """
            (select max(l.number) from evidence.run l
             where (l.secretariat_id, l.study_id) = (r.secretariat_id, r.study_id))""";

    private final JdbcClient jdbc;

    StudyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<StudySummary> all() {
        return jdbc.sql("""
                        select s.number, s.title, s.outcome, s.negated, r.number as run, r.ran_at, r.ran_by_name,
                               r.library_checksum, r.library_coded_on,
                               (select count(*) from evidence.condition c
                                where (c.secretariat_id, c.study_id) = (s.secretariat_id, s.id)) as conditions
                        from evidence.study s
                        join evidence.run r on (r.secretariat_id, r.study_id) = (s.secretariat_id, s.id)
                        where r.number =\s""" + LATEST_RUN + " order by s.number desc")
                .query((row, index) -> new StudySummary(
                        row.getString("number"),
                        row.getString("title"),
                        Trait.valueOf(row.getString("outcome")),
                        row.getBoolean("negated"),
                        row.getInt("conditions"),
                        row.getInt("run"),
                        row.getTimestamp("ran_at").toInstant(),
                        row.getString("ran_by_name"),
                        library(row)))
                .list();
    }

    Optional<Study> find(String number) {
        return jdbc.sql("""
                        select s.*,
                               (select jsonb_agg(to_jsonb(c) - 'secretariat_id' - 'study_id' order by ordinal)
                                from evidence.condition c
                                where (c.secretariat_id, c.study_id) = (s.secretariat_id, s.id)) as conditions,
                               (select coalesce(jsonb_object_agg(case_id, reason), '{}') from evidence.exclusion e
                                where (e.secretariat_id, e.study_id) = (s.secretariat_id, s.id)) as exclusions
                        from evidence.study s
                        where s.number = ?""")
                .param(number)
                .query((row, index) -> new Study(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        settings(row),
                        row.getDate("begun_on").toLocalDate(),
                        row.getInt("version")))
                .optional();
    }

    private static Settings settings(ResultSet row) throws SQLException {
        Map<String, String> excluded = new TreeMap<>();
        JsonMapper.shared()
                .readTree(row.getString("exclusions"))
                .properties()
                .forEach(one -> excluded.put(one.getKey(), one.getValue().asString()));
        return new Settings(
                Trait.valueOf(row.getString("outcome")),
                new Anchors(
                        Anchors.Way.valueOf(row.getString("outcome_way")), numbers(row.getArray("outcome_anchors"))),
                row.getBoolean("negated"),
                Arrays.stream(JsonMapper.shared().readValue(row.getString("conditions"), ConditionRow[].class))
                        .map(ConditionRow::condition)
                        .toList(),
                excluded,
                new Settings.Cuts(
                        row.getBigDecimal("inclusion_cut"),
                        row.getBigDecimal("exclusion_cut"),
                        row.getBigDecimal("pri_cut"),
                        row.getInt("frequency_cut")));
    }

    /** The latest first. */
    List<Run.Summary> runs(UUID study) {
        return jdbc.sql("""
                        select number, ran_at, ran_by_name, library_checksum, library_coded_on
                        from evidence.run where study_id = ? order by number desc""")
                .param(study)
                .query((row, index) -> new Run.Summary(
                        row.getInt("number"),
                        row.getTimestamp("ran_at").toInstant(),
                        row.getString("ran_by_name"),
                        library(row)))
                .list();
    }

    Optional<Run> run(UUID study, int number) {
        return jdbc.sql("select * from evidence.run where study_id = ? and number = ?")
                .params(study, number)
                .query((row, index) -> run(row))
                .optional();
    }

    /** A study and what it last found. */
    record Latest(String number, String title, Run run) {}

    List<Latest> latestRuns() {
        return jdbc.sql("""
                        select s.number as study, s.title, r.* from evidence.study s
                        join evidence.run r on (r.secretariat_id, r.study_id) = (s.secretariat_id, s.id)
                        where r.number =\s""" + LATEST_RUN + " order by s.number")
                .query((row, index) -> new Latest(row.getString("study"), row.getString("title"), run(row)))
                .list();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getInt("number"),
                row.getTimestamp("ran_at").toInstant(),
                row.getString("ran_by_name"),
                library(row),
                row.getString("question"),
                row.getString("answer"),
                List.of(JsonMapper.shared().readValue(row.getString("left_out"), LeftOut[].class)));
    }

    void add(Actor actor, UUID id, String number, String title, Settings settings, LocalDate today) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into evidence.study (secretariat_id, id, number, title, outcome, outcome_way,
                            outcome_anchors, negated, inclusion_cut, exclusion_cut, pri_cut, frequency_cut, begun_on)
                        values (?, ?, ?, ?, ?, ?, ?::numeric[], ?, ?, ?, ?, ?, ?)""")
                .params(
                        secretariat,
                        id,
                        number,
                        title,
                        settings.outcome().name(),
                        settings.outcomeAnchors().way().name(),
                        settings.outcomeAnchors().values().toArray(BigDecimal[]::new),
                        settings.negated(),
                        settings.cuts().inclusion(),
                        settings.cuts().exclusion(),
                        settings.cuts().pri(),
                        settings.cuts().frequency(),
                        Date.valueOf(today))
                .update();
        addParts(secretariat, id, settings);
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean save(Actor actor, UUID id, String title, Settings settings, int version) {
        int saved = jdbc.sql("""
                        update evidence.study
                        set title = ?, outcome = ?, outcome_way = ?, outcome_anchors = ?::numeric[], negated = ?,
                            inclusion_cut = ?, exclusion_cut = ?, pri_cut = ?, frequency_cut = ?, version = version + 1
                        where id = ? and version = ?""")
                .params(
                        title,
                        settings.outcome().name(),
                        settings.outcomeAnchors().way().name(),
                        settings.outcomeAnchors().values().toArray(BigDecimal[]::new),
                        settings.negated(),
                        settings.cuts().inclusion(),
                        settings.cuts().exclusion(),
                        settings.cuts().pri(),
                        settings.cuts().frequency(),
                        id,
                        version)
                .update();
        if (saved == 0) {
            return false;
        }
        jdbc.sql("delete from evidence.condition where study_id = ?").param(id).update();
        jdbc.sql("delete from evidence.exclusion where study_id = ?").param(id).update();
        addParts(actor.seatOrRefuse().secretariat(), id, settings);
        return true;
    }

    /** A condition as its row holds it. */
    private record ConditionRow(int ordinal, String trait, String way, List<BigDecimal> anchors, String expected) {

        Condition condition() {
            return new Condition(
                    Trait.valueOf(trait),
                    new Anchors(Anchors.Way.valueOf(way), anchors),
                    Condition.Expected.valueOf(expected));
        }
    }

    private void addParts(UUID secretariat, UUID id, Settings settings) {
        List<Condition> conditions = settings.conditions();
        ConditionRow[] rows = new ConditionRow[conditions.size()];
        Arrays.setAll(
                rows,
                i -> new ConditionRow(
                        i + 1,
                        conditions.get(i).trait().name(),
                        conditions.get(i).anchors().way().name(),
                        conditions.get(i).anchors().values(),
                        conditions.get(i).expected().name()));
        jdbc.sql("""
                        insert into evidence.condition
                        select ?, ?, c.* from jsonb_to_recordset(?::jsonb)
                            as c (ordinal integer, trait text, way text, anchors numeric[], expected text)""")
                .params(secretariat, id, JsonMapper.shared().writeValueAsString(rows))
                .update();
        jdbc.sql("insert into evidence.exclusion select ?, ?, * from unnest(?::text[], ?::text[])")
                .params(
                        secretariat,
                        id,
                        settings.excluded().keySet().toArray(String[]::new),
                        settings.excluded().values().toArray(String[]::new))
                .update();
    }

    /** The number of the new run. The study's row is held, so that two who run at once get two numbers. */
    int addRun(Actor actor, UUID study, Instant now, LibraryVersion library, Evaluation evaluation) {
        jdbc.sql("select id from evidence.study where id = ? for update")
                .param(study)
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                        insert into evidence.run (secretariat_id, study_id, number, ran_at, ran_by, ran_by_name,
                            library_checksum, library_coded_on, question, answer, left_out)
                        values (?, ?, (select coalesce(max(number), 0) + 1 from evidence.run where study_id = ?),
                            ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                        returning number""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        study,
                        study,
                        Timestamp.from(now),
                        actor.person(),
                        actor.name(),
                        library.checksum(),
                        Date.valueOf(library.codedOn()),
                        evaluation.question().json(Findings.WATCHED),
                        evaluation.findings().json(),
                        JsonMapper.shared().writeValueAsString(evaluation.leftOut()))
                .query(Integer.class)
                .single();
    }

    private static LibraryVersion library(ResultSet row) throws SQLException {
        return new LibraryVersion(
                row.getString("library_checksum"),
                row.getDate("library_coded_on").toLocalDate());
    }

    private static List<BigDecimal> numbers(Array array) throws SQLException {
        return List.of((BigDecimal[]) array.getArray());
    }
}
