package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of cost plans. Row-level security keeps to the secretariat of the asker. */
@Repository
class PlanRows {

    private static final String COLUMNS = """
            select p.id, p.number, p.first_year, p.years, p.discount_percent, p.together_percent, p.demand_unit, p.source,
                   p.frozen, p.version, p.saved_at, w.name as saved_by
            from costsharing.plan p join accounts.person w on w.id = p.saved_by""";

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Three queries, however long the plan. */
    Optional<Plan> latest(UUID programme) {
        return jdbc.sql(COLUMNS + " where p.programme_id = ? order by p.number desc limit 1")
                .param(programme)
                .query((row, index) -> plan(row))
                .optional();
    }

    Optional<Plan> find(UUID id) {
        return jdbc.sql(COLUMNS + " where p.id = ?")
                .param(id)
                .query((row, index) -> plan(row))
                .optional();
    }

    private Plan plan(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        List<Sharer> sharers = new ArrayList<>();
        List<Demand> demands = new ArrayList<>();
        jdbc.sql("""
                        select member_code, name, short_name, ordinal, demand_low, demand_likely, demand_high
                        from costsharing.plan_sharer
                        where plan_id = ?
                        order by place""").param(id).query(sharer -> {
            sharers.add(new Sharer(
                    sharer.getString("member_code"),
                    sharer.getString("name"),
                    sharer.getString("short_name"),
                    sharer.getInt("ordinal")));
            demands.add(new Demand(
                    sharer.getBigDecimal("demand_low"),
                    sharer.getBigDecimal("demand_likely"),
                    sharer.getBigDecimal("demand_high")));
        });
        return new Plan(
                id,
                row.getInt("number"),
                row.getInt("first_year"),
                row.getInt("years"),
                row.getBigDecimal("discount_percent"),
                row.getBigDecimal("together_percent"),
                row.getString("demand_unit"),
                row.getString("source"),
                row.getBoolean("frozen"),
                row.getInt("version"),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"),
                sharers,
                demands,
                components(id));
    }

    private List<Component> components(UUID plan) {
        return jdbc.sql("""
                        select id, name, capital, first_year, last_year, way, model, demand_exponent, low, likely, high
                        from costsharing.plan_component
                        where plan_id = ?
                        order by ordinal""")
                .param(plan)
                .query((row, index) -> new Component(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("capital"),
                        row.getInt("first_year"),
                        row.getInt("last_year"),
                        Way.valueOf(row.getString("way")),
                        JsonMapper.shared().readValue(row.getString("model"), Model.class),
                        row.getBigDecimal("demand_exponent"),
                        money(row.getArray("low")),
                        money(row.getArray("likely")),
                        money(row.getArray("high"))))
                .list();
    }

    static List<Money> money(Array amounts) throws SQLException {
        return Arrays.stream((BigDecimal[]) amounts.getArray())
                .map(Money::rupiah)
                .toList();
    }

    static BigDecimal[] amounts(List<Money> money) {
        return money.stream().map(Money::amount).toArray(BigDecimal[]::new);
    }

    /** A new plan without components. */
    void add(Actor actor, UUID id, UUID programme, int number, PlanForm.Head head, List<Sharer> sharers, Instant now) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into costsharing.plan
                            (secretariat_id, id, programme_id, number, first_year, years, discount_percent, together_percent,
                             demand_unit, source, saved_at, saved_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        secretariat,
                        id,
                        programme,
                        number,
                        head.firstYear(),
                        head.years(),
                        head.discount(),
                        head.together(),
                        head.demandUnit(),
                        head.source(),
                        Timestamp.from(now),
                        actor.person())
                .update();
        List<Demand> demands = head.demands();
        jdbc.sql("""
                        insert into costsharing.plan_sharer
                            (secretariat_id, plan_id, member_code, name, short_name, ordinal, demand_low, demand_likely,
                             demand_high, place)
                        select ?, ?, code, name, short_name, ordinal, low, likely, high, place - 1
                        from unnest(?::text[], ?::text[], ?::text[], ?::integer[], ?::numeric[], ?::numeric[], ?::numeric[])
                            with ordinality as s (code, name, short_name, ordinal, low, likely, high, place)""")
                .params(
                        secretariat,
                        id,
                        texts(sharers, Sharer::code),
                        texts(sharers, Sharer::name),
                        texts(sharers, Sharer::shortName),
                        sharers.stream().map(Sharer::ordinal).toArray(Integer[]::new),
                        numbers(demands, Demand::low),
                        numbers(demands, Demand::likely),
                        numbers(demands, Demand::high))
                .update();
    }

    private static String[] texts(List<Sharer> sharers, Function<Sharer, String> text) {
        return sharers.stream().map(text).toArray(String[]::new);
    }

    private static BigDecimal[] numbers(List<Demand> demands, Function<Demand, BigDecimal> number) {
        return demands.stream().map(number).toArray(BigDecimal[]::new);
    }

    /** Counts up the version of a plan that is not frozen, unless someone did so first; answers whether it did. */
    boolean claim(Actor actor, UUID plan, int version, Instant now) {
        return jdbc.sql("""
                        update costsharing.plan set version = version + 1, saved_at = ?, saved_by = ?
                        where id = ? and version = ? and not frozen""")
                        .params(Timestamp.from(now), actor.person(), plan, version)
                        .update()
                == 1;
    }

    void saveHead(UUID plan, PlanForm.Head head, List<Sharer> sharers) {
        jdbc.sql("""
                        update costsharing.plan
                        set first_year = ?, years = ?, discount_percent = ?, together_percent = ?, demand_unit = ?, source = ?
                        where id = ?""")
                .params(
                        head.firstYear(),
                        head.years(),
                        head.discount(),
                        head.together(),
                        head.demandUnit(),
                        head.source(),
                        plan)
                .update();
        jdbc.sql("""
                        update costsharing.plan_sharer s
                        set demand_low = d.low, demand_likely = d.likely, demand_high = d.high
                        from unnest(?::text[], ?::numeric[], ?::numeric[], ?::numeric[]) as d (code, low, likely, high)
                        where s.plan_id = ? and s.member_code = d.code""")
                .params(
                        texts(sharers, Sharer::code),
                        numbers(head.demands(), Demand::low),
                        numbers(head.demands(), Demand::likely),
                        numbers(head.demands(), Demand::high),
                        plan)
                .update();
    }

    /** Puts these components in the place of all that the plan has. */
    void replaceComponents(Actor actor, UUID plan, List<Component> components) {
        jdbc.sql("delete from costsharing.plan_component where plan_id = ?")
                .param(plan)
                .update();
        addComponents(actor, plan, components, 0);
    }

    /** In one statement; the arrays of all coalitions travel as text, because arrays of arrays must be as long as each other. */
    void addComponents(Actor actor, UUID plan, List<Component> components, int after) {
        jdbc.sql("""
                        insert into costsharing.plan_component
                            (secretariat_id, plan_id, id, name, capital, first_year, last_year, way, model, demand_exponent,
                             low, likely, high, ordinal)
                        select ?, ?, id, name, capital, first_year, last_year, way, model::jsonb, exponent,
                               low::numeric[], likely::numeric[], high::numeric[], ? + place
                        from unnest(?::uuid[], ?::text[], ?::boolean[], ?::integer[], ?::integer[], ?::text[], ?::text[],
                                    ?::numeric[], ?::text[], ?::text[], ?::text[])
                            with ordinality as c (id, name, capital, first_year, last_year, way, model, exponent, low, likely,
                                                  high, place)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        plan,
                        after,
                        of(components, UUID[]::new, Component::id),
                        of(components, String[]::new, Component::name),
                        of(components, Boolean[]::new, Component::capital),
                        of(components, Integer[]::new, Component::firstYear),
                        of(components, Integer[]::new, Component::lastYear),
                        of(
                                components,
                                String[]::new,
                                component -> component.way().name()),
                        of(
                                components,
                                String[]::new,
                                component -> JsonMapper.shared().writeValueAsString(component.model())),
                        of(components, BigDecimal[]::new, Component::demandExponent),
                        of(components, String[]::new, component -> literal(component.low())),
                        of(components, String[]::new, component -> literal(component.likely())),
                        of(components, String[]::new, component -> literal(component.high())))
                .update();
    }

    private static <T> T[] of(List<Component> components, IntFunction<T[]> array, Function<Component, T> part) {
        return components.stream().map(part).toArray(array);
    }

    /** An array as PostgreSQL writes it. */
    private static String literal(List<Money> amounts) {
        StringBuilder text = new StringBuilder("{");
        for (Money each : amounts) {
            text.append(text.length() > 1 ? "," : "").append(each.amount().toPlainString());
        }
        return text.append('}').toString();
    }

    void freeze(UUID plan) {
        jdbc.sql("update costsharing.plan set frozen = true, version = version + 1 where id = ? and not frozen")
                .param(plan)
                .update();
    }
}
