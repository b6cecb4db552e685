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
            select s.id, s.plan_id, s.draws, s.seed, s.state, s.drawn, s.begun_at, s.seen_at, p.name as begun_by
            from costsharing.simulation s join accounts.person p on p.id = s.begun_by""";

    private final JdbcClient jdbc;

    SimulationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Simulation> find(UUID programme, UUID id) {
        return jdbc.sql(COLUMNS + " where s.programme_id = ? and s.id = ?")
                .params(programme, id)
                .query((row, index) -> simulation(row))
                .optional();
    }

    /** The latest of the plan that is done, or else the latest of it. */
    Optional<Simulation> latest(UUID plan) {
        return jdbc.sql(COLUMNS + " where s.plan_id = ? order by (s.state = 'DONE') desc, s.begun_at desc limit 1")
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
                Simulation.State.valueOf(row.getString("state")),
                row.getInt("drawn"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                row.getString("begun_by"),
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

    void begin(Actor actor, UUID id, UUID programme, UUID plan, int draws, long seed, Instant now) {
        jdbc.sql("""
                        insert into costsharing.simulation
                            (secretariat_id, id, programme_id, plan_id, draws, seed, state, begun_at, seen_at, begun_by)
                        values (?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        programme,
                        plan,
                        draws,
                        seed,
                        Timestamp.from(now),
                        Timestamp.from(now),
                        actor.person())
                .update();
    }

    /** Says how far it is; answers whether it is still wanted. */
    boolean progress(UUID id, int drawn, Instant now) {
        return jdbc.sql("""
                        update costsharing.simulation set drawn = ?, seen_at = ?
                        where id = ? and state = 'RUNNING'
                        returning wanted""")
                .params(drawn, Timestamp.from(now), id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Ends a run in this state, unless it has ended; answers whether it did. */
    boolean end(UUID id, Simulation.State state, int drawn, Instant now) {
        return jdbc.sql("""
                        update costsharing.simulation set state = ?, drawn = ?, seen_at = ?
                        where id = ? and state = 'RUNNING'""")
                        .params(state.name(), drawn, Timestamp.from(now), id)
                        .update()
                == 1;
    }

    /** No longer wanted: the draws stop at their next look. */
    boolean unwant(UUID programme, UUID id) {
        return jdbc.sql("""
                        update costsharing.simulation set wanted = false
                        where programme_id = ? and id = ? and state = 'RUNNING'""").params(programme, id).update() == 1;
    }

    void addResult(Actor actor, UUID id, HarmSimulation.Result result) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
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
