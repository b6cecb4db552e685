package id.sekber.contributions;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of contributions. Row-level security keeps to the secretariat of the asker. */
@Repository
class ContributionRows {

    private static final String LEVIES = """
            select l.*, p.number as programme, p.title as programme_title
            from contributions.levy l
            join programmes.programme p on p.secretariat_id = l.secretariat_id and p.id = l.programme_id""";

    private static final String DUES = """
            select d.*, l.number as levy, l.year, p.number as programme, r.name as member, m.ordinal as member_ordinal
            from contributions.due d
            join contributions.levy l on l.secretariat_id = d.secretariat_id and l.id = d.levy_id
            join programmes.programme p on p.secretariat_id = l.secretariat_id and p.id = l.programme_id
            join secretariats.member m on m.secretariat_id = d.secretariat_id and m.region_code = d.member_code
            join regions.region r on r.code = d.member_code""";

    /** A due before it is written. */
    record Planned(UUID id, String member, int instalment, LocalDate on, Money amount) {}

    private final JdbcClient jdbc;

    ContributionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All levies with their dues and payments, in three queries. */
    List<Levy> all() {
        Map<String, List<Due>> dues = new HashMap<>();
        dues(" order by d.instalment, m.ordinal", List.of())
                .forEach(due -> dues.computeIfAbsent(due.levy(), levy -> new ArrayList<>())
                        .add(due));
        return jdbc
                .sql(LEVIES + " order by l.year desc, l.number desc")
                .query((row, index) -> levy(row))
                .list()
                .stream()
                .map(levy -> levy.with(dues.getOrDefault(levy.number(), List.of())))
                .toList();
    }

    Optional<Levy> find(String number) {
        return jdbc.sql(LEVIES + " where l.number = ?")
                .param(number)
                .query((row, index) -> levy(row))
                .optional()
                .map(levy ->
                        levy.with(dues(" where d.levy_id = ? order by d.instalment, m.ordinal", List.of(levy.id()))));
    }

    List<Due> ofMember(String code) {
        return dues(" where d.member_code = ? and l.withdrawn_on is null order by d.due_on, d.id", List.of(code));
    }

    /** What was asked for and not wholly paid, and what is to be asked for until that day. */
    List<Due> pending(LocalDate until) {
        return dues("""
                 where l.withdrawn_on is null and (d.sent_on is not null or d.due_on <= ?)
                   and d.amount > (select coalesce(sum(p.amount), 0) from contributions.payment p
                                   where p.secretariat_id = d.secretariat_id and p.due_id = d.id and p.reversal is null)
                order by d.due_on""", List.of(Date.valueOf(until)));
    }

    /** Everything that a note asks for, paid or not. */
    List<Due> asked() {
        return dues(" where d.sent_on is not null and l.withdrawn_on is null", List.of());
    }

    private static Levy levy(ResultSet row) throws SQLException {
        Date withdrawn = row.getDate("withdrawn_on");
        return new Levy(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("decision"),
                row.getString("programme"),
                row.getString("programme_title"),
                row.getInt("year"),
                row.getInt("instalments"),
                row.getString("fund_code"),
                Money.rupiah(row.getBigDecimal("total")),
                row.getDate("made_on").toLocalDate(),
                withdrawn == null ? null : withdrawn.toLocalDate(),
                row.getString("withdrawn_why"),
                List.of(),
                row.getInt("version"));
    }

    private List<Due> dues(String rest, List<Object> parameters) {
        List<Due> dues = jdbc.sql(DUES + rest)
                .params(parameters)
                .query((row, index) -> due(row))
                .list();
        Map<UUID, List<Due.Payment>> payments = payments(dues);
        return dues.stream()
                .map(due -> due.with(payments.getOrDefault(due.id(), List.of())))
                .toList();
    }

    private static Due due(ResultSet row) throws SQLException {
        Date sent = row.getDate("sent_on");
        return new Due(
                row.getObject("id", UUID.class),
                row.getString("levy"),
                row.getString("programme"),
                row.getInt("year"),
                row.getString("member_code"),
                row.getString("member"),
                row.getInt("member_ordinal"),
                row.getInt("instalment"),
                row.getDate("due_on").toLocalDate(),
                Money.rupiah(row.getBigDecimal("amount")),
                row.getString("note"),
                sent == null ? null : sent.toLocalDate(),
                row.getString("entry"),
                List.of(),
                row.getInt("version"));
    }

    private Map<UUID, List<Due.Payment>> payments(List<Due> dues) {
        Map<UUID, List<Due.Payment>> payments = new HashMap<>();
        jdbc.sql("select * from contributions.payment where due_id = any(?) order by paid_on, id")
                .param(dues.stream().map(Due::id).toArray(UUID[]::new))
                .query(row -> {
                    payments.computeIfAbsent(row.getObject("due_id", UUID.class), due -> new ArrayList<>())
                            .add(new Due.Payment(
                                    row.getObject("id", UUID.class),
                                    row.getDate("paid_on").toLocalDate(),
                                    Money.rupiah(row.getBigDecimal("amount")),
                                    row.getString("reference"),
                                    row.getString("entry"),
                                    row.getString("reversal")));
                });
        return payments;
    }

    /** False when there is already a levy by this decision for this year. */
    boolean add(
            Actor actor,
            UUID id,
            String number,
            String decision,
            String programme,
            int year,
            int instalments,
            @Nullable String fund,
            Money total,
            LocalDate today) {
        return jdbc.sql("""
                                insert into contributions.levy
                                    (secretariat_id, id, number, decision, programme_id, year, instalments, fund_code, total, made_on)
                                select ?, ?, ?, ?, p.id, ?, ?, ?, ?, ? from programmes.programme p where p.number = ?
                                on conflict do nothing""")
                        .params(Arrays.asList(
                                actor.seatOrRefuse().secretariat(),
                                id,
                                number,
                                decision,
                                year,
                                instalments,
                                fund,
                                total.amount(),
                                Date.valueOf(today),
                                programme))
                        .update()
                == 1;
    }

    void addDues(Actor actor, UUID levy, List<Planned> dues) {
        jdbc.sql("""
                        insert into contributions.due (secretariat_id, levy_id, id, member_code, instalment, due_on, amount)
                        select ?, ?, * from unnest(?::uuid[], ?::text[], ?::int[], ?::date[], ?::numeric[])""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        levy,
                        dues.stream().map(Planned::id).toArray(UUID[]::new),
                        dues.stream().map(Planned::member).toArray(String[]::new),
                        dues.stream().map(Planned::instalment).toArray(Integer[]::new),
                        dues.stream().map(due -> Date.valueOf(due.on())).toArray(Date[]::new),
                        dues.stream().map(due -> due.amount().amount()).toArray(BigDecimal[]::new))
                .update();
    }

    /** Holds the levy until the transaction ends, so that a note is sent once and a payment counted once. */
    void hold(String number) {
        jdbc.sql("select 1 from contributions.levy where number = ? for update")
                .param(number)
                .query(Integer.class)
                .optional();
    }

    void sent(UUID due, String note, LocalDate on, String entry) {
        jdbc.sql("update contributions.due set note = ?, sent_on = ?, entry = ?, version = version + 1 where id = ?")
                .params(note, Date.valueOf(on), entry, due)
                .update();
    }

    /** As if the note had never been sent; its number is not given again. */
    void unsent(String entry) {
        jdbc.sql("""
                        update contributions.due set note = null, sent_on = null, entry = null, version = version + 1
                        where entry = ?""").param(entry).update();
    }

    void pay(Actor actor, UUID id, UUID due, LocalDate on, Money amount, String reference, String entry, Instant now) {
        jdbc.sql("""
                        insert into contributions.payment
                            (secretariat_id, id, due_id, paid_on, amount, reference, entry, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        due,
                        Date.valueOf(on),
                        amount.amount(),
                        reference,
                        entry,
                        Timestamp.from(now))
                .update();
        touch(due);
    }

    private void touch(UUID due) {
        jdbc.sql("update contributions.due set version = version + 1 where id = ?")
                .param(due)
                .update();
    }

    /** How many payments of the due that this entry books stand. */
    int standing(String entry) {
        return jdbc.sql("""
                        select count(*) from contributions.payment p
                        join contributions.due d on d.secretariat_id = p.secretariat_id and d.id = p.due_id
                        where d.entry = ? and p.reversal is null""").param(entry).query(Integer.class).single();
    }

    void takenBack(String entry, String reversal) {
        jdbc.sql("update contributions.payment set reversal = ? where entry = ?")
                .params(reversal, entry)
                .update();
        jdbc.sql("""
                        update contributions.due set version = version + 1
                        where id = (select due_id from contributions.payment where entry = ?)""").param(entry).update();
    }

    boolean withdraw(UUID levy, LocalDate on, String why, int version) {
        return jdbc.sql("""
                                update contributions.levy set withdrawn_on = ?, withdrawn_why = ?, version = version + 1
                                where id = ? and version = ? and withdrawn_on is null""").params(Date.valueOf(on), why, levy, version).update() == 1;
    }
}
