package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Outcome;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases that secretariats coded themselves; row-level security keeps to that of the asker.
 *
 * <p>A case is one row: its sheet, in the columns of the grid. It is edited, versioned, journalled and imported as a whole,
 * and five thousand of them are written by one statement.
 */
@Repository
class OwnCases {

    private static final String SELECT =
            "select id, sheet::text as sheet, version, coder, coder_name, saved_at, archived_on from cases.own_case";

    private final JdbcClient jdbc;

    OwnCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those on the shelf, in the order of their identifiers. */
    List<OwnCase> onShelf() {
        return jdbc.sql(SELECT + " where archived_on is null order by id")
                .query(OwnCases::own)
                .list();
    }

    List<OwnCase> archived() {
        return jdbc.sql(SELECT + " where archived_on is not null order by id")
                .query(OwnCases::own)
                .list();
    }

    /** On the shelf or archived. */
    List<OwnCase> all() {
        return jdbc.sql(SELECT + " order by id").query(OwnCases::own).list();
    }

    Optional<OwnCase> find(String id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query(OwnCases::own).optional();
    }

    /** Adds unless the identifier is taken; answers whether it did. */
    boolean add(Actor actor, Case known, Instant now) {
        return jdbc.sql("""
                        insert into cases.own_case (secretariat_id, id, sheet, coder, coder_name, saved_at)
                        values (?, ?, ?::jsonb, ?, ?, ?)
                        on conflict do nothing""")
                        .params(
                                actor.seatOrRefuse().secretariat(),
                                known.id(),
                                json(known),
                                actor.person(),
                                actor.name(),
                                Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean save(Actor actor, Case known, int version, Instant now) {
        return jdbc.sql("""
                        update cases.own_case
                        set sheet = ?::jsonb, coder = ?, coder_name = ?, saved_at = ?, version = version + 1
                        where id = ? and version = ?""")
                        .params(json(known), actor.person(), actor.name(), Timestamp.from(now), known.id(), version)
                        .update()
                == 1;
    }

    boolean archive(String id, int version, @Nullable LocalDate day) {
        return jdbc.sql("""
                        update cases.own_case set archived_on = ?, version = version + 1
                        where id = ? and version = ? and (archived_on is null) = (?::date is not null)""")
                        .params(Arrays.asList(date(day), id, version, date(day)))
                        .update()
                == 1;
    }

    /** By one statement; answers how many were added. */
    int addAll(Actor actor, List<JudgedCase> rows, Instant now) {
        return jdbc.sql("""
                        insert into cases.own_case (secretariat_id, id, sheet, coder, coder_name, saved_at)
                        select ?, line ->> 'id', line -> 'sheet', ?, ?, ? from jsonb_array_elements(?::jsonb) as line
                        on conflict do nothing""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        actor.person(),
                        actor.name(),
                        Timestamp.from(now),
                        json(rows))
                .update();
    }

    /** By one statement, each unless someone saved it first; answers how many were saved. */
    int saveAll(Actor actor, List<JudgedCase> rows, Instant now) {
        return jdbc.sql("""
                        update cases.own_case c
                        set sheet = line -> 'sheet', coder = ?, coder_name = ?, saved_at = ?, version = c.version + 1
                        from jsonb_array_elements(?::jsonb) as line
                        where c.id = line ->> 'id' and c.version = (line ->> 'version')::integer and c.archived_on is null""")
                .params(actor.person(), actor.name(), Timestamp.from(now), json(rows))
                .update();
    }

    private static String json(List<JudgedCase> rows) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (JudgedCase row : rows) {
            if (row.known() != null) {
                written.add(Map.of("id", row.id(), "version", row.version(), "sheet", keyed(sheet(row.known()))));
            }
        }
        return JsonMapper.shared().writeValueAsString(written);
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static OwnCase own(ResultSet row, int number) throws SQLException {
        Date archived = row.getDate("archived_on");
        int version = row.getInt("version");
        return new OwnCase(
                known(row.getString("id"), row.getString("sheet"), version),
                version,
                row.getObject("coder", UUID.class),
                row.getString("coder_name"),
                row.getTimestamp("saved_at").toInstant(),
                archived == null ? null : archived.toLocalDate());
    }

    private static Case known(String id, String sheet, int version) {
        Outcome<Case> reading = CaseReader.read(id, new CaseForm(cells(sheet), version));
        if (reading instanceof Outcome.Done<Case> done) {
            return done.value();
        }
        throw new IllegalStateException("The kept sheet of case " + id + " cannot be read: " + reading);
    }

    static Map<GridColumn, String> cells(String json) {
        Map<GridColumn, String> cells = new EnumMap<>(GridColumn.class);
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(field -> GridColumn.find(field.getKey())
                        .ifPresent(column -> cells.put(column, field.getValue().asString())));
        return cells;
    }

    /** Its place in the table says identifier and version, so the sheet does not. */
    private static Map<GridColumn, String> sheet(Case known) {
        return CaseForm.of(known, 0)
                .with(GridColumn.ID, "")
                .with(GridColumn.VERSION, "")
                .cells();
    }

    private static String json(Case known) {
        return json(sheet(known));
    }

    static String json(Map<GridColumn, String> cells) {
        return JsonMapper.shared().writeValueAsString(keyed(cells));
    }

    private static Map<String, String> keyed(Map<GridColumn, String> cells) {
        Map<String, String> keyed = new LinkedHashMap<>();
        cells.forEach((column, text) -> keyed.put(column.key(), text));
        return keyed;
    }
}
