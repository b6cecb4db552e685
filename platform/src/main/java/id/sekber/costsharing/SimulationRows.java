package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.analysis.games.Coalition;
import id.sekber.analysis.prospects.HarmSimulation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of simulations. Row-level security keeps to the secretariat of the asker. */
@Repository
class SimulationRows {

    private static final String COLUMNS = """
            select s.id, s.plan_id, s.draws, s.seed, s.drawn_at, p.name as drawn_by
            from costsharing.simulation s join accounts.person p on p.id = s.drawn_by""";

    private final JdbcClient jdbc;

    SimulationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest of the plan. */
    Optional<Simulation> latest(UUID plan) {
        return jdbc.sql(COLUMNS + " where s.plan_id = ? order by s.drawn_at desc limit 1")
                .param(plan)
                .query((row, index) -> simulation(row))
                .optional();
    }

    private Simulation simulation(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Simulation(
                id,
                row.getObject("plan_id", UUID.class),
                row.getInt("draws"),
                row.getLong("seed"),
                row.getTimestamp("drawn_at").toInstant(),
                row.getString("drawn_by"),
                keys(id));
    }

    private Map<String, Simulation.OfKey> keys(UUID simulation) {
        Map<String, List<Simulation.OfMember>> members = new HashMap<>();
        Map<String, Simulation.OfKey> keys = new HashMap<>();
        jdbc.sql("""
                        select k.key_code, k.applicable, k.leaves, k.leaver, m.place, m.harmed, m.error, m.harmed_in_year, m.mean,
                               m.low, m.middle, m.high, m.worst_year, m.worst_mean, m.worst_low, m.bins_from, m.bins_to, m.bins
                        from costsharing.simulation_key k
                        left join costsharing.simulation_member m
                            on m.secretariat_id = k.secretariat_id and m.simulation_id = k.simulation_id
                                and m.key_code = k.key_code
                        where k.simulation_id = ?
                        order by k.key_code, m.place""").param(simulation).query(row -> {
            String code = row.getString("key_code");
            List<Simulation.OfMember> known = members.computeIfAbsent(code, none -> new ArrayList<>());
            if (row.getObject("place") != null) {
                known.add(member(row));
            }
            keys.put(
                    code,
                    new Simulation.OfKey(
                            row.getInt("applicable"), row.getDouble("leaves"), row.getInt("leaver"), known));
        });
        return keys;
    }

    private static Simulation.OfMember member(ResultSet row) throws SQLException {
        return new Simulation.OfMember(
                row.getDouble("harmed"),
                row.getDouble("error"),
                row.getDouble("harmed_in_year"),
                row.getDouble("mean"),
                row.getDouble("low"),
                row.getDouble("middle"),
                row.getDouble("high"),
                row.getInt("worst_year"),
                row.getDouble("worst_mean"),
                row.getDouble("worst_low"),
                row.getDouble("bins_from"),
                row.getDouble("bins_to"),
                Arrays.asList((Integer[]) row.getArray("bins").getArray()));
    }

    void add(Actor actor, UUID id, Plan plan, UUID programme, HarmSimulation.Result result, Instant now) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into costsharing.simulation
                            (secretariat_id, id, programme_id, plan_id, draws, seed, drawn_at, drawn_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        secretariat,
                        id,
                        programme,
                        plan.id(),
                        result.draws(),
                        result.seed(),
                        Timestamp.from(now),
                        actor.person())
                .update();
        List<HarmSimulation.OfRule> rules = result.rules();
        jdbc.sql("""
                        insert into costsharing.simulation_key
                            (secretariat_id, simulation_id, key_code, applicable, leaves, leaver)
                        select ?, ?, * from unnest(?::text[], ?::integer[], ?::float8[], ?::integer[])""")
                .params(
                        secretariat,
                        id,
                        rules.stream().map(HarmSimulation.OfRule::rule).toArray(String[]::new),
                        rules.stream().map(HarmSimulation.OfRule::applicable).toArray(Integer[]::new),
                        rules.stream().map(HarmSimulation.OfRule::leaves).toArray(Double[]::new),
                        rules.stream()
                                .map(rule -> rule.leaver()
                                        .map(Coalition::members)
                                        .orElse(0L)
                                        .intValue())
                                .toArray(Integer[]::new))
                .update();
        List<Row> rows = rules.stream()
                .flatMap(rule -> IntStream.range(0, rule.members().size())
                        .mapToObj(place ->
                                new Row(rule.rule(), place, rule.members().get(place))))
                .toList();
        jdbc.sql("""
                        insert into costsharing.simulation_member
                            (secretariat_id, simulation_id, key_code, place, harmed, error, harmed_in_year, mean, low, middle,
                             high, worst_year, worst_mean, worst_low, bins_from, bins_to, bins)
                        select ?, ?, key_code, place, harmed, error, in_year, mean, low, middle, high, worst_year, worst_mean,
                               worst_low, bins_from, bins_to, bins::integer[]
                        from unnest(?::text[], ?::integer[], ?::float8[], ?::float8[], ?::float8[], ?::float8[], ?::float8[],
                                    ?::float8[], ?::float8[], ?::integer[], ?::float8[], ?::float8[], ?::float8[], ?::float8[],
                                    ?::text[])
                            as m (key_code, place, harmed, error, in_year, mean, low, middle, high, worst_year, worst_mean,
                                  worst_low, bins_from, bins_to, bins)""")
                .params(
                        secretariat,
                        id,
                        rows.stream().map(Row::key).toArray(String[]::new),
                        rows.stream().map(Row::place).toArray(Integer[]::new),
                        numbers(rows, HarmSimulation.OfMember::harmed),
                        numbers(rows, HarmSimulation.OfMember::error),
                        numbers(rows, HarmSimulation.OfMember::harmedInSomeYear),
                        numbers(rows, HarmSimulation.OfMember::meanGain),
                        numbers(rows, HarmSimulation.OfMember::low),
                        numbers(rows, HarmSimulation.OfMember::middle),
                        numbers(rows, HarmSimulation.OfMember::high),
                        rows.stream().map(row -> row.member().worstYear()).toArray(Integer[]::new),
                        numbers(rows, HarmSimulation.OfMember::worstGain),
                        numbers(rows, HarmSimulation.OfMember::worstLow),
                        numbers(rows, HarmSimulation.OfMember::from),
                        numbers(rows, HarmSimulation.OfMember::to),
                        rows.stream()
                                .map(row -> row.member()
                                        .distribution()
                                        .toString()
                                        .replace('[', '{')
                                        .replace(']', '}'))
                                .toArray(String[]::new))
                .update();
    }

    private record Row(String key, int place, HarmSimulation.OfMember member) {}

    private static Double[] numbers(List<Row> rows, Function<HarmSimulation.OfMember, Double> number) {
        return rows.stream().map(row -> number.apply(row.member())).toArray(Double[]::new);
    }
}
