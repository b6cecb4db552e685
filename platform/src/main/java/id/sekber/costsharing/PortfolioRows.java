package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Money;
import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is asked of all programmes at once: each of these is one query, however many programmes there are. */
@Repository
class PortfolioRows {

    /** The latest offer of a programme. */
    record Offered(
            String keyCode, String proposal, @Nullable String decision, Map<String, Money> gains) {}

    private final JdbcClient jdbc;

    PortfolioRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By programme; gains after compensations. */
    Map<UUID, Offered> offers() {
        Map<UUID, Offered> offers = new LinkedHashMap<>();
        jdbc.sql("""
                        select o.programme_id, o.key_code, o.proposal, o.decision, s.member_code,
                               s.alone - s.amount - coalesce(c.given, 0) as gain
                        from (select distinct on (programme_id) * from costsharing.offer
                              order by programme_id, made_at desc) o
                        join costsharing.offer_share s on s.secretariat_id = o.secretariat_id and s.offer_id = o.id
                        left join lateral (
                            select sum(case when payer = s.member_code then amount else -amount end) as given
                            from costsharing.compensation
                            where secretariat_id = o.secretariat_id and offer_id = o.id
                                and s.member_code in (payer, receiver)
                        ) c on true""").query(row -> {
            UUID programme = row.getObject("programme_id", UUID.class);
            String key = row.getString("key_code");
            String proposal = row.getString("proposal");
            String decision = row.getString("decision");
            offers.computeIfAbsent(programme, none -> new Offered(key, proposal, decision, new LinkedHashMap<>()))
                    .gains()
                    .put(row.getString("member_code"), Money.rupiah(row.getBigDecimal("gain")));
        });
        return offers;
    }

    /** With whom they bind where they are in force. */
    List<Netting> nettings(Map<String, List<String>> partiesInForce) {
        return jdbc.sql("""
                        select n.id, n.agreement, n.clause, n.ended, array_agg(p.programme_id order by p.programme_id) as programmes
                        from costsharing.netting n
                        join costsharing.netting_programme p
                            on p.secretariat_id = n.secretariat_id and p.netting_id = n.id
                        group by n.secretariat_id, n.id
                        order by n.recorded_at""")
                .query((row, index) -> new Netting(
                        row.getObject("id", UUID.class),
                        row.getString("agreement"),
                        row.getString("clause"),
                        row.getBoolean("ended"),
                        programmes(row.getArray("programmes")),
                        partiesInForce.getOrDefault(row.getString("agreement"), List.of())))
                .list();
    }

    private static List<UUID> programmes(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }

    void add(Actor actor, UUID id, NettingForm form, Instant now) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into costsharing.netting (secretariat_id, id, agreement, clause, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(secretariat, id, form.agreement(), form.clause(), Timestamp.from(now), actor.person())
                .update();
        jdbc.sql("""
                        insert into costsharing.netting_programme (secretariat_id, netting_id, programme_id)
                        select secretariat_id, ?, id from programmes.programme
                        where secretariat_id = ? and number = any (?)""")
                .params(id, secretariat, form.programmes().toArray(String[]::new))
                .update();
    }

    /** Ends it; answers whether there was one to end. */
    boolean end(UUID id) {
        return jdbc.sql("update costsharing.netting set ended = true, version = version + 1 where id = ? and not ended")
                        .param(id)
                        .update()
                == 1;
    }
}
