package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.programmes.Programme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of breakdowns and of targets. */
@Repository
class TargetRows {

    private final JdbcClient jdbc;

    TargetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first; two queries, whatever their number. */
    List<Dimension> dimensions(Programme programme) {
        Map<UUID, List<Dimension.Category>> categories = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.id, c.dimension_id, c.name from results.category c
                        join results.dimension d on d.secretariat_id = c.secretariat_id and d.id = c.dimension_id
                        where d.programme_id = ? order by c.ordinal""").param(programme.id()).query(row -> {
            categories
                    .computeIfAbsent(row.getObject("dimension_id", UUID.class), none -> new ArrayList<>())
                    .add(new Dimension.Category(row.getString("id"), row.getString("name")));
        });
        List<Dimension.Category> parties = programme.parties().stream()
                .map(party -> new Dimension.Category(party.code(), party.shortName()))
                .toList();
        return jdbc.sql(
                        "select id, name, of_members, version from results.dimension where programme_id = ? order by id")
                .param(programme.id())
                .query((row, index) -> {
                    UUID id = row.getObject("id", UUID.class);
                    boolean ofMembers = row.getBoolean("of_members");
                    return new Dimension(
                            id,
                            row.getString("name"),
                            ofMembers,
                            ofMembers ? parties : categories.getOrDefault(id, List.of()),
                            row.getInt("version"));
                })
                .list();
    }

    void add(Actor actor, UUID programme, UUID id, DimensionForm form) {
        jdbc.sql("""
                        insert into results.dimension (secretariat_id, id, programme_id, name, of_members)
                        values (?, ?, ?, ?, ?)""")
                .params(actor.seatOrRefuse().secretariat(), id, programme, form.name(), form.byMember())
                .update();
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean save(UUID id, DimensionForm form) {
        return jdbc.sql("update results.dimension set name = ?, version = version + 1 where id = ? and version = ?")
                        .params(form.name(), id, form.version())
                        .update()
                == 1;
    }

    /** Those that are not among them go; the others get their words and their places. */
    void write(Actor actor, UUID dimension, List<Dimension.Category> categories) {
        UUID[] ids = categories.stream()
                .map(category -> UUID.fromString(category.key()))
                .toArray(UUID[]::new);
        jdbc.sql("delete from results.category where dimension_id = ? and id <> all (?)")
                .params(dimension, ids)
                .update();
        jdbc.sql("""
                        insert into results.category (secretariat_id, dimension_id, id, name, ordinal)
                        select ?, ?, * from unnest(?::uuid[], ?::text[]) with ordinality
                        on conflict (secretariat_id, id) do update set name = excluded.name, ordinal = excluded.ordinal""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        dimension,
                        ids,
                        categories.stream().map(Dimension.Category::name).toArray(String[]::new))
                .update();
    }

    /** How many targets have a part in each category of the dimension. */
    Map<String, Integer> used(UUID dimension) {
        Map<String, Integer> used = new LinkedHashMap<>();
        jdbc.sql("""
                        select category_id::text as category, count(*) as targets from results.target_part
                        where dimension_id = ? and category_id is not null group by category_id""").param(dimension).query(row -> {
            used.put(row.getString("category"), row.getInt("targets"));
        });
        return used;
    }

    boolean withdraw(UUID dimension, int version) {
        return jdbc.sql("delete from results.dimension where id = ? and version = ?")
                        .params(dimension, version)
                        .update()
                == 1;
    }

    /** By indicator and year; two queries, whatever their number. */
    List<Target> targets(UUID programme) {
        Map<List<Object>, Map<String, BigDecimal>> parts = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.indicator_id, p.year, p.dimension_id, coalesce(p.member_code, p.category_id::text) as category,
                               p.value
                        from results.target_part p
                        join results.indicator i on i.secretariat_id = p.secretariat_id and i.id = p.indicator_id
                        where i.programme_id = ?""").param(programme).query(row -> {
            parts.computeIfAbsent(
                            List.of(row.getObject("indicator_id", UUID.class), row.getInt("year")),
                            none -> new LinkedHashMap<>())
                    .put(
                            Dimension.part(row.getObject("dimension_id", UUID.class), row.getString("category")),
                            row.getBigDecimal("value"));
        });
        return jdbc.sql("""
                        select t.indicator_id, t.year, t.total, t.version from results.target t
                        join results.indicator i on i.secretariat_id = t.secretariat_id and i.id = t.indicator_id
                        where i.programme_id = ? order by t.indicator_id, t.year""")
                .param(programme)
                .query((row, index) -> {
                    UUID indicator = row.getObject("indicator_id", UUID.class);
                    int year = row.getInt("year");
                    return new Target(
                            indicator,
                            year,
                            row.getBigDecimal("total"),
                            parts.getOrDefault(List.of(indicator, year), Map.of()),
                            row.getInt("version"));
                })
                .list();
    }

    /** Waits until nobody else writes targets of the programme; it ends with the transaction. */
    void hold(UUID programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('results ' || ?, 0))")
                .param(programme.toString())
                .query((row, index) -> Boolean.TRUE)
                .list();
    }

    /** All targets of one year: three statements, whatever their number. */
    void write(Actor actor, List<Target> targets, List<UUID> emptied, int year) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        UUID[] written = targets.stream().map(Target::indicator).toArray(UUID[]::new);
        jdbc.sql("delete from results.target where year = ? and indicator_id = any (?)")
                .params(year, emptied.toArray(UUID[]::new))
                .update();
        jdbc.sql("delete from results.target_part where year = ? and indicator_id = any (?)")
                .params(year, written)
                .update();
        jdbc.sql("""
                        insert into results.target as t (secretariat_id, year, indicator_id, total)
                        select ?, ?, * from unnest(?::uuid[], ?::numeric[])
                        on conflict (secretariat_id, indicator_id, year)
                            do update set total = excluded.total, version = t.version + 1""")
                .params(
                        secretariat,
                        year,
                        written,
                        targets.stream().map(Target::total).toArray(BigDecimal[]::new))
                .update();
        writeParts(secretariat, targets, year);
    }

    private void writeParts(UUID secretariat, List<Target> targets, int year) {
        List<UUID> indicators = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (Target target : targets) {
            target.parts().forEach((key, value) -> {
                indicators.add(target.indicator());
                keys.add(key);
                values.add(value);
            });
        }
        jdbc.sql("""
                        insert into results.target_part
                            (secretariat_id, year, indicator_id, dimension_id, category_id, member_code, value)
                        select ?, ?, part.indicator, split_part(part.key, '/', 1)::uuid,
                               case when not d.of_members then split_part(part.key, '/', 2)::uuid end,
                               case when d.of_members then split_part(part.key, '/', 2) end, part.value
                        from unnest(?::uuid[], ?::text[], ?::numeric[]) as part (indicator, key, value)
                        join results.dimension d on d.id = split_part(part.key, '/', 1)::uuid""")
                .params(Arrays.asList(
                        secretariat,
                        year,
                        indicators.toArray(UUID[]::new),
                        keys.toArray(String[]::new),
                        values.toArray(BigDecimal[]::new)))
                .update();
    }
}
