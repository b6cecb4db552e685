package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.FiscalYear;
import id.sekber.vocabulary.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of cost sheets. Row-level security keeps to the secretariat of the asker. */
@Repository
class SheetRows {

    private static final String COLUMNS = """
            select s.id, s.revision, s.base_year, s.source, s.note, s.costs, s.plan_id, s.built, s.saved_at, p.name as saved_by
            from costsharing.sheet s join accounts.person p on p.id = s.saved_by""";

    private final JdbcClient jdbc;

    SheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CostSheet> latest(UUID programme) {
        return jdbc.sql(COLUMNS + " where s.programme_id = ? order by s.revision desc limit 1")
                .param(programme)
                .query((row, index) -> sheet(row))
                .optional();
    }

    /** The latest of each programme, by programme: two queries, however many there are. */
    Map<UUID, CostSheet> latestOfAll() {
        Map<UUID, List<Sharer>> sharers = new HashMap<>();
        jdbc.sql("""
                        select h.sheet_id, h.member_code, h.name, h.short_name, h.ordinal
                        from costsharing.sharer h
                        join (select distinct on (programme_id) id from costsharing.sheet
                              order by programme_id, revision desc) s on s.id = h.sheet_id
                        order by h.sheet_id, h.place""").query(row -> {
            sharers.computeIfAbsent(row.getObject("sheet_id", UUID.class), none -> new ArrayList<>())
                    .add(sharer(row));
        });
        Map<UUID, CostSheet> sheets = new HashMap<>();
        jdbc.sql("""
                        select distinct on (s.programme_id) s.programme_id, s.id, s.revision, s.base_year, s.source, s.note,
                               s.costs, s.plan_id, s.built, s.saved_at, p.name as saved_by
                        from costsharing.sheet s join accounts.person p on p.id = s.saved_by
                        order by s.programme_id, s.revision desc""").query(row -> {
            UUID id = row.getObject("id", UUID.class);
            sheets.put(row.getObject("programme_id", UUID.class), sheet(row, sharers.getOrDefault(id, List.of())));
        });
        return sheets;
    }

    Optional<CostSheet> find(UUID id) {
        return jdbc.sql(COLUMNS + " where s.id = ?")
                .param(id)
                .query((row, index) -> sheet(row))
                .optional();
    }

    private CostSheet sheet(ResultSet row) throws SQLException {
        return sheet(row, sharers(row.getObject("id", UUID.class)));
    }

    private static CostSheet sheet(ResultSet row, List<Sharer> sharers) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Optional<UUID> plan = Optional.ofNullable(row.getObject("plan_id", UUID.class));
        return new CostSheet(
                id,
                row.getInt("revision"),
                FiscalYear.of(row.getInt("base_year")),
                row.getString("source"),
                row.getString("note"),
                sharers,
                new CostTable(PlanRows.money(row.getArray("costs"))),
                plan,
                plan.isPresent() ? Optional.of(PlanRows.money(row.getArray("built"))) : Optional.empty(),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"));
    }

    private List<Sharer> sharers(UUID sheet) {
        return jdbc.sql("""
                        select member_code, name, short_name, ordinal
                        from costsharing.sharer
                        where sheet_id = ?
                        order by place""").param(sheet).query((row, index) -> sharer(row)).list();
    }

    private static Sharer sharer(ResultSet row) throws SQLException {
        return new Sharer(
                row.getString("member_code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getInt("ordinal"));
    }

    /** The programmes that have a sheet. */
    List<UUID> programmesWithSheet() {
        return jdbc.sql("select distinct programme_id from costsharing.sheet")
                .query(UUID.class)
                .list();
    }

    /** A revision to be added; with the plan that it was made of, if any, and what of its costs is built, empty without a plan. */
    record Entry(
            int revision,
            FiscalYear year,
            String source,
            String note,
            CostTable costs,
            Optional<UUID> plan,
            List<Money> built) {

        Entry {
            built = List.copyOf(built);
        }
    }

    /** Adds the next revision unless someone added it first; answers whether it did. */
    boolean add(Actor actor, UUID id, UUID programme, Entry entry, List<Sharer> sharers, Instant now) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        int added = jdbc.sql("""
                        insert into costsharing.sheet
                            (secretariat_id, id, programme_id, revision, base_year, source, note, costs, plan_id, built,
                             saved_at, saved_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, '')::uuid, nullif(?::numeric[], '{}'), ?, ?)
                        on conflict on constraint sheet_revision_once do nothing""")
                .params(
                        secretariat,
                        id,
                        programme,
                        entry.revision(),
                        entry.year().year(),
                        entry.source(),
                        entry.note(),
                        PlanRows.amounts(entry.costs().costs()),
                        entry.plan().map(UUID::toString).orElse(""),
                        PlanRows.amounts(entry.built()),
                        Timestamp.from(now),
                        actor.person())
                .update();
        if (added == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into costsharing.sharer
                            (secretariat_id, sheet_id, member_code, name, short_name, ordinal, place)
                        select ?, ?, code, name, short_name, ordinal, place - 1
                        from unnest(?::text[], ?::text[], ?::text[], ?::integer[])
                            with ordinality as sharer (code, name, short_name, ordinal, place)""")
                .params(
                        secretariat,
                        id,
                        sharers.stream().map(Sharer::code).toArray(String[]::new),
                        sharers.stream().map(Sharer::name).toArray(String[]::new),
                        sharers.stream().map(Sharer::shortName).toArray(String[]::new),
                        sharers.stream().map(Sharer::ordinal).toArray(Integer[]::new))
                .update();
        return true;
    }
}
