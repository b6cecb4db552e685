package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of keys. Row-level security keeps to the secretariat of the asker. */
@Repository
class KeyRows {

    /** A key as it stands in the table, before its components and labels are known. */
    record Row(
            UUID id,
            int number,
            KeyForm.Kind kind,
            String indicator,
            String title,
            String measure,
            String source,
            boolean putAside,
            Map<String, Weight> weights,
            List<Part> parts,
            Terms terms) {

        String code() {
            return "k" + number;
        }
    }

    /** What the forms other than weights and mixtures need. */
    record Terms(
            String definition,
            BigDecimal floor,
            BigDecimal ceiling,
            boolean neverAboveAlone,
            String host,
            BigDecimal amount) {

        static Terms of(String definition) {
            return new Terms(definition, BigDecimal.ZERO, new BigDecimal(100), false, "", BigDecimal.ZERO);
        }
    }

    record Weight(String member, BigDecimal value, String period, String quality, String source) {}

    record Part(String component, BigDecimal percent) {}

    private final JdbcClient jdbc;

    KeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All keys of the programme, those put aside too, in the order in which they were made. Three queries. */
    List<Row> of(UUID programme) {
        return rows(programme).getOrDefault(programme, List.of());
    }

    /** The same of all programmes, by programme; three queries too. */
    Map<UUID, List<Row>> ofAll() {
        return rows(null);
    }

    private Map<UUID, List<Row>> rows(@Nullable UUID programme) {
        Map<UUID, Map<String, Weight>> weights = weights(programme);
        Map<UUID, List<Part>> parts = parts(programme);
        Map<UUID, List<Row>> rows = new HashMap<>();
        jdbc.sql("""
                        select programme_id, id, number, kind, indicator, title, measure, source, put_aside, definition, floor_percent,
                               ceiling_percent, never_above_alone, host, amount
                        from costsharing.key
                        where programme_id = coalesce(?::uuid, programme_id)
                        order by number""").param(programme).query(row -> {
            rows.computeIfAbsent(row.getObject("programme_id", UUID.class), none -> new ArrayList<>())
                    .add(new Row(
                            row.getObject("id", UUID.class),
                            row.getInt("number"),
                            KeyForm.Kind.valueOf(row.getString("kind")),
                            row.getString("indicator"),
                            row.getString("title"),
                            row.getString("measure"),
                            row.getString("source"),
                            row.getBoolean("put_aside"),
                            weights.getOrDefault(row.getObject("id", UUID.class), Map.of()),
                            parts.getOrDefault(row.getObject("id", UUID.class), List.of()),
                            new Terms(
                                    row.getString("definition"),
                                    row.getBigDecimal("floor_percent"),
                                    row.getBigDecimal("ceiling_percent"),
                                    row.getBoolean("never_above_alone"),
                                    row.getString("host"),
                                    row.getBigDecimal("amount"))));
        });
        return rows;
    }

    List<KeyDefinition> definitions() {
        return jdbc.sql("""
                        select code, name_id, name_en, formula_id, formula_en, needs_id, needs_en, good_for_id, good_for_en,
                               trap_id, trap_en, source, verified
                        from costsharing.key_definition
                        order by ordinal""")
                .query((row, index) -> new KeyDefinition(
                        row.getString("code"),
                        new Wording(row.getString("name_id"), row.getString("name_en")),
                        new Wording(row.getString("formula_id"), row.getString("formula_en")),
                        new Wording(row.getString("needs_id"), row.getString("needs_en")),
                        new Wording(row.getString("good_for_id"), row.getString("good_for_en")),
                        new Wording(row.getString("trap_id"), row.getString("trap_en")),
                        row.getString("source"),
                        row.getBoolean("verified")))
                .list();
    }

    private Map<UUID, Map<String, Weight>> weights(@Nullable UUID programme) {
        Map<UUID, Map<String, Weight>> weights = new HashMap<>();
        jdbc.sql("""
                        select w.key_id, w.member_code, w.weight, w.period, w.quality, w.source
                        from costsharing.key_weight w
                        join costsharing.key k on k.secretariat_id = w.secretariat_id and k.id = w.key_id
                        where k.programme_id = coalesce(?::uuid, k.programme_id)""").param(programme).query(row -> {
            weights.computeIfAbsent(row.getObject("key_id", UUID.class), id -> new HashMap<>())
                    .put(
                            row.getString("member_code"),
                            new Weight(
                                    row.getString("member_code"),
                                    row.getBigDecimal("weight"),
                                    row.getString("period"),
                                    row.getString("quality"),
                                    row.getString("source")));
        });
        return weights;
    }

    private Map<UUID, List<Part>> parts(@Nullable UUID programme) {
        Map<UUID, List<Part>> parts = new HashMap<>();
        jdbc.sql("""
                        select p.key_id, p.component, p.percent
                        from costsharing.key_part p
                        join costsharing.key k on k.secretariat_id = p.secretariat_id and k.id = p.key_id
                        where k.programme_id = coalesce(?::uuid, k.programme_id)
                        order by p.ordinal""").param(programme).query(row -> {
            parts.computeIfAbsent(row.getObject("key_id", UUID.class), id -> new ArrayList<>())
                    .add(new Part(row.getString("component"), row.getBigDecimal("percent")));
        });
        return parts;
    }

    void add(Actor actor, UUID programme, Row key, Instant now) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into costsharing.key
                            (secretariat_id, id, programme_id, number, kind, indicator, title, measure, source, definition,
                             floor_percent, ceiling_percent, never_above_alone, host, amount, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        secretariat,
                        key.id(),
                        programme,
                        key.number(),
                        key.kind().name(),
                        key.indicator(),
                        key.title(),
                        key.measure(),
                        key.source(),
                        key.terms().definition(),
                        key.terms().floor(),
                        key.terms().ceiling(),
                        key.terms().neverAboveAlone(),
                        key.terms().host(),
                        key.terms().amount(),
                        Timestamp.from(now))
                .update();
        addWeights(secretariat, key);
        addParts(secretariat, key);
    }

    private void addWeights(UUID secretariat, Row key) {
        List<Weight> weights = List.copyOf(key.weights().values());
        jdbc.sql("""
                        insert into costsharing.key_weight
                            (secretariat_id, key_id, member_code, weight, period, quality, source)
                        select ?, ?, * from unnest(?::text[], ?::numeric[], ?::text[], ?::text[], ?::text[])""")
                .params(
                        secretariat,
                        key.id(),
                        texts(weights, Weight::member),
                        weights.stream().map(Weight::value).toArray(BigDecimal[]::new),
                        texts(weights, Weight::period),
                        texts(weights, Weight::quality),
                        texts(weights, Weight::source))
                .update();
    }

    private static String[] texts(List<Weight> weights, Function<Weight, String> text) {
        return weights.stream().map(text).toArray(String[]::new);
    }

    private void addParts(UUID secretariat, Row key) {
        jdbc.sql("""
                        insert into costsharing.key_part (secretariat_id, key_id, component, percent, ordinal)
                        select ?, ?, * from unnest(?::text[], ?::numeric[]) with ordinality""")
                .params(
                        secretariat,
                        key.id(),
                        key.parts().stream().map(Part::component).toArray(String[]::new),
                        key.parts().stream().map(Part::percent).toArray(BigDecimal[]::new))
                .update();
    }

    void putAside(UUID programme, int number) {
        jdbc.sql("update costsharing.key set put_aside = true where programme_id = ? and number = ?")
                .params(programme, number)
                .update();
    }
}
