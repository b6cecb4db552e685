package id.sekber.portfolio;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tables of choices. The database hides other members' drafts. */
@Repository
class ChoiceRows {

    private final JdbcClient jdbc;

    ChoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<ChoiceSummary> all() {
        return jdbc.sql("""
                        select c.number, c.title, c.year, c.budget, c.closed_at,
                               (select count(*) from portfolio.candidate d
                                where (d.secretariat_id, d.choice_id) = (c.secretariat_id, c.id)) as candidates,
                               (select count(*) from portfolio.valuation v
                                where (v.secretariat_id, v.choice_id) = (c.secretariat_id, c.id) and v.private_to is null) as released,
                               exists (select from portfolio.valuation v
                                       where (v.secretariat_id, v.choice_id) = (c.secretariat_id, c.id)
                                         and v.private_to is null and v.member_code = sekber.member()) as released_by_own
                        from portfolio.choice c
                        order by c.number desc""")
                .query((row, index) -> new ChoiceSummary(
                        row.getString("number"),
                        row.getString("title"),
                        row.getInt("year"),
                        Money.rupiah(row.getBigDecimal("budget")),
                        row.getInt("candidates"),
                        row.getInt("released"),
                        row.getBoolean("released_by_own"),
                        row.getTimestamp("closed_at") == null))
                .list();
    }

    Optional<Choice> find(String number) {
        return jdbc.sql("""
                        select c.*, (select jsonb_agg(jsonb_build_object('programme', d.programme_id, 'number', p.number,
                                                                         'title', p.title, 'cost', d.cost::text) order by d.ordinal)
                                     from portfolio.candidate d
                                     join programmes.programme p
                                         on (p.secretariat_id, p.id) = (d.secretariat_id, d.programme_id)
                                     where (d.secretariat_id, d.choice_id) = (c.secretariat_id, c.id)) as candidates
                        from portfolio.choice c where c.number = ?""").param(number).query((row, index) -> choice(row)).optional();
    }

    private static Choice choice(ResultSet row) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        List<Choice.Candidate> candidates = JsonMapper.shared()
                .readTree(row.getString("candidates"))
                .valueStream()
                .map(ChoiceRows::candidate)
                .toList();
        return new Choice(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getInt("year"),
                Money.rupiah(row.getBigDecimal("budget")),
                candidates,
                closed == null ? null : closed.toInstant(),
                row.getInt("version"));
    }

    private static Choice.Candidate candidate(JsonNode node) {
        return new Choice.Candidate(
                UUID.fromString(node.get("programme").asString()),
                node.get("number").asString(),
                node.get("title").asString(),
                Money.rupiah(new BigDecimal(node.get("cost").asString())));
    }

    void add(Actor actor, UUID id, String number, String title, int year, Money budget, Map<UUID, Money> costs) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql(
                        "insert into portfolio.choice (secretariat_id, id, number, title, year, budget) values (?, ?, ?, ?, ?, ?)")
                .params(secretariat, id, number, title, year, budget.amount())
                .update();
        jdbc.sql("""
                        insert into portfolio.candidate (secretariat_id, choice_id, programme_id, cost, ordinal)
                        select ?, ?, * from unnest(?, ?) with ordinality""")
                .params(
                        secretariat,
                        id,
                        costs.keySet().toArray(UUID[]::new),
                        costs.values().stream().map(Money::amount).toArray(BigDecimal[]::new))
                .update();
    }

    /** Ends it with what is released by then; answers whether it was open in this version. */
    boolean close(UUID id, int version, Instant now) {
        return jdbc.sql("""
                                update portfolio.choice set closed_at = ?, version = version + 1
                                where id = ? and version = ? and closed_at is null""").params(Timestamp.from(now), id, version).update() == 1;
    }

    /** Holds the choice until the transaction ends, so that it is not closed while a member releases. */
    void hold(UUID id) {
        jdbc.sql("select 1 from portfolio.choice where id = ? for update")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** By member: what was released, and the asker's own draft. */
    Map<String, Valuation> valuations(UUID choice) {
        Map<String, Valuation> valuations = new LinkedHashMap<>();
        jdbc.sql("select * from portfolio.valuation where choice_id = ? order by member_code")
                .param(choice)
                .query((row, index) -> valuation(row))
                .list()
                .forEach(valuation -> valuations.put(valuation.member(), valuation));
        return valuations;
    }

    private static Valuation valuation(ResultSet row) throws SQLException {
        Map<String, Integer> points = new LinkedHashMap<>();
        JsonMapper.shared()
                .readTree(row.getString("points"))
                .properties()
                .forEach(each -> points.put(each.getKey(), each.getValue().asInt()));
        return new Valuation(
                row.getString("member_code"),
                points,
                row.getString("reason"),
                row.getString("released_as"),
                row.getInt("version"));
    }

    /** Writes the member's draft, unless someone of the member wrote first, or it was released; answers whether it did. */
    boolean save(
            Actor actor, UUID choice, String member, ValuationForm form, Map<String, Integer> points, Instant now) {
        String written = JsonMapper.shared().writeValueAsString(points);
        if (form.version() < 0) {
            return jdbc.sql("""
                                    insert into portfolio.valuation
                                        (secretariat_id, choice_id, member_code, points, reason, private_to, written_by, written_at)
                                    values (?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                                    on conflict do nothing""")
                            .params(
                                    actor.seatOrRefuse().secretariat(),
                                    choice,
                                    member,
                                    written,
                                    form.reason().trim(),
                                    member,
                                    actor.person(),
                                    Timestamp.from(now))
                            .update()
                    == 1;
        }
        return jdbc.sql("""
                                update portfolio.valuation
                                set points = ?::jsonb, reason = ?, written_by = ?, written_at = ?, version = version + 1
                                where choice_id = ? and member_code = ? and version = ? and private_to is not null""")
                        .params(
                                written,
                                form.reason().trim(),
                                actor.person(),
                                Timestamp.from(now),
                                choice,
                                member,
                                form.version())
                        .update()
                == 1;
    }

    void release(UUID choice, String member, String as, Instant now) {
        mark(choice, member, null, as, now);
    }

    void takeBack(UUID choice, String member) {
        mark(choice, member, member, null, null);
    }

    private void mark(
            UUID choice, String member, @Nullable String privateTo, @Nullable String as, @Nullable Instant now) {
        jdbc.sql("""
                        update portfolio.valuation
                        set private_to = ?, released_as = ?, released_at = ?, version = version + 1
                        where choice_id = ? and member_code = ?""")
                .params(Arrays.asList(privateTo, as, now == null ? null : Timestamp.from(now), choice, member))
                .update();
    }
}
