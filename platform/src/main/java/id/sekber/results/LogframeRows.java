package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.goals.Direction;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of indicators, assumptions and risks. The oldest stands first. */
@Repository
class LogframeRows {

    private final JdbcClient jdbc;

    LogframeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Indicator> indicators(UUID programme) {
        return jdbc.sql("""
                        select i.*, array(select d.dimension_id from results.indicator_dimension d
                                          where (d.secretariat_id, d.indicator_id) = (i.secretariat_id, i.id)
                                          order by d.dimension_id) as dimensions
                        from results.indicator i where i.programme_id = ? order by i.id""")
                .param(programme)
                .query((row, index) -> new Indicator(
                        id(row),
                        place(row),
                        row.getString("name"),
                        row.getString("unit"),
                        Direction.valueOf(row.getString("direction")),
                        row.getBoolean("adds_up"),
                        row.getString("verification"),
                        value(row.getBigDecimal("baseline"), row.getObject("baseline_on", LocalDate.class)),
                        row.getString("responsible"),
                        Arrays.asList((UUID[]) row.getArray("dimensions").getArray()),
                        row.getInt("version")))
                .list();
    }

    List<Assumption> assumptions(UUID programme) {
        return jdbc.sql("select * from results.assumption where programme_id = ? order by id")
                .param(programme)
                .query((row, index) -> new Assumption(
                        id(row),
                        place(row),
                        row.getString("words"),
                        Assumption.Hold.valueOf(row.getString("hold")),
                        row.getString("otherwise"),
                        row.getInt("version")))
                .list();
    }

    List<Risk> risks(UUID programme) {
        return jdbc.sql("select * from results.risk where programme_id = ? order by id")
                .param(programme)
                .query((row, index) -> new Risk(
                        id(row),
                        place(row),
                        row.getString("words"),
                        row.getInt("likelihood"),
                        row.getInt("consequence"),
                        row.getString("response"),
                        row.getString("owner"),
                        row.getInt("version")))
                .list();
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(Level.valueOf(row.getString("level")), row.getObject("output_id", UUID.class));
    }

    static @Nullable Value value(@Nullable BigDecimal amount, @Nullable LocalDate on) {
        return amount == null || on == null ? null : new Value(amount, on);
    }

    void add(Actor actor, UUID programme, Entry entry) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(actor.seatOrRefuse().secretariat());
        values.add(entry.id());
        values.add(programme);
        values.addAll(values(entry));
        String columns = columns(entry.kind());
        jdbc.sql("insert into results.%s (secretariat_id, id, programme_id, %s) values (%s)"
                        .formatted(table(entry.kind()), columns, places(values.size())))
                .params(values)
                .update();
        if (entry instanceof Indicator indicator) {
            breakDown(actor, indicator);
        }
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean save(Actor actor, Entry entry) {
        List<@Nullable Object> values = new ArrayList<>(values(entry));
        values.add(entry.id());
        values.add(entry.version());
        boolean saved = jdbc.sql("update results.%s set (%s) = (%s), version = version + 1 where id = ? and version = ?"
                                .formatted(table(entry.kind()), columns(entry.kind()), places(values.size() - 2)))
                        .params(values)
                        .update()
                == 1;
        if (saved && entry instanceof Indicator indicator) {
            breakDown(actor, indicator);
        }
        return saved;
    }

    /** A breakdown that is no longer used takes its parts of the targets with it. */
    private void breakDown(Actor actor, Indicator indicator) {
        UUID[] dimensions = indicator.dimensions().toArray(UUID[]::new);
        jdbc.sql("delete from results.indicator_dimension where indicator_id = ? and dimension_id <> all (?)")
                .params(indicator.id(), dimensions)
                .update();
        jdbc.sql("""
                        insert into results.indicator_dimension (secretariat_id, indicator_id, dimension_id)
                        select ?, ?, * from unnest(?::uuid[]) on conflict do nothing""")
                .params(actor.seatOrRefuse().secretariat(), indicator.id(), dimensions)
                .update();
    }

    /** Withdraws it with all that hangs on it, unless someone saved first; answers whether it did. */
    boolean withdraw(EntryKind kind, UUID id, int version) {
        return jdbc.sql("delete from results.%s where id = ? and version = ?".formatted(table(kind)))
                        .params(id, version)
                        .update()
                == 1;
    }

    private static String table(EntryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String columns(EntryKind kind) {
        return "level, output_id, "
                + switch (kind) {
                    case INDICATOR ->
                        "name, unit, direction, adds_up, verification, baseline, baseline_on, responsible";
                    case ASSUMPTION -> "words, hold, otherwise";
                    case RISK -> "words, likelihood, consequence, response, owner";
                };
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static List<@Nullable Object> values(Entry entry) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(entry.place().level().name());
        values.add(entry.place().output());
        if (entry instanceof Indicator indicator) {
            Value baseline = indicator.baseline();
            values.addAll(Arrays.asList(
                    indicator.name(),
                    indicator.unit(),
                    indicator.direction().name(),
                    indicator.addsUp(),
                    indicator.verification(),
                    baseline == null ? null : baseline.amount(),
                    baseline == null ? null : Date.valueOf(baseline.on()),
                    indicator.responsible()));
        } else if (entry instanceof Assumption assumption) {
            values.addAll(Arrays.asList(assumption.words(), assumption.hold().name(), assumption.otherwise()));
        } else if (entry instanceof Risk risk) {
            values.addAll(
                    Arrays.asList(risk.words(), risk.likelihood(), risk.consequence(), risk.response(), risk.owner()));
        }
        return values;
    }
}
