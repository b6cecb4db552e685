package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Wording;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of offers. Row-level security keeps to the secretariat of the asker. */
@Repository
class OfferRows {

    private static final String COLUMNS = """
            select id, programme_id, sheet_id, key_code, key_name_id, key_name_en, key_formula_id, key_formula_en,
                   key_source_id, key_source_en, rebase_on, made_at, proposal, decision, decided_on
            from costsharing.offer""";

    private final JdbcClient jdbc;
    private final SheetRows sheets;

    OfferRows(JdbcClient jdbc, SheetRows sheets) {
        this.jdbc = jdbc;
        this.sheets = sheets;
    }

    Optional<Offer> latest(UUID programme) {
        return jdbc.sql(COLUMNS + " where programme_id = ? order by made_at desc limit 1")
                .param(programme)
                .query((row, index) -> offer(row))
                .optional();
    }

    Optional<Offer> find(UUID programme, UUID offer) {
        return jdbc.sql(COLUMNS + " where programme_id = ? and id = ?")
                .params(programme, offer)
                .query((row, index) -> offer(row))
                .optional();
    }

    Optional<Offer> adoptedBy(String decision) {
        return jdbc.sql(COLUMNS + " where decision = ?")
                .param(decision)
                .query((row, index) -> offer(row))
                .optional();
    }

    /** The number of the programme that the decision's offer divides the cost of. */
    Optional<String> programmeOf(String decision) {
        return jdbc.sql("""
                        select p.number
                        from costsharing.offer o
                        join programmes.programme p on p.secretariat_id = o.secretariat_id and p.id = o.programme_id
                        where o.decision = ?""").param(decision).query(String.class).optional();
    }

    private Offer offer(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        CostSheet sheet = sheets.find(row.getObject("sheet_id", UUID.class)).orElseThrow();
        Map<String, Money> amounts = amounts(id);
        Date decided = row.getDate("decided_on");
        return new Offer(
                id,
                row.getString("key_code"),
                key(row),
                sheet,
                sheet.sharers().stream()
                        .map(sharer ->
                                Optional.ofNullable(amounts.get(sharer.code())).orElseThrow())
                        .toList(),
                compensations(id),
                row.getDate("rebase_on").toLocalDate(),
                row.getString("proposal"),
                row.getString("decision"),
                decided == null ? null : decided.toLocalDate(),
                row.getTimestamp("made_at").toInstant());
    }

    private static Optional<FrozenKey> key(ResultSet row) throws SQLException {
        Optional<Wording> formula = FrozenKey.wording(row.getString("key_formula_id"), row.getString("key_formula_en"));
        return formula.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrozenKey(
                        new Wording(row.getString("key_name_id"), row.getString("key_name_en")),
                        formula.get(),
                        new Wording(row.getString("key_source_id"), row.getString("key_source_en"))));
    }

    private Map<String, Money> amounts(UUID offer) {
        Map<String, Money> amounts = new HashMap<>();
        jdbc.sql("select member_code, amount from costsharing.offer_share where offer_id = ?")
                .param(offer)
                .query(row -> {
                    amounts.put(row.getString("member_code"), Money.rupiah(row.getBigDecimal("amount")));
                });
        return amounts;
    }

    private List<Compensation> compensations(UUID offer) {
        return jdbc.sql("""
                        select payer, receiver, amount, in_kind, ground
                        from costsharing.compensation
                        where offer_id = ?
                        order by ordinal""")
                .param(offer)
                .query((row, index) -> new Compensation(
                        row.getString("payer"),
                        row.getString("receiver"),
                        Money.rupiah(row.getBigDecimal("amount")),
                        row.getString("in_kind"),
                        row.getString("ground")))
                .list();
    }

    void add(Actor actor, UUID programme, Offer offer) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into costsharing.offer
                            (secretariat_id, id, programme_id, sheet_id, key_code, joint_cost, rebase_on, made_at, proposal,
                             key_name_id, key_name_en, key_formula_id, key_formula_en, key_source_id, key_source_en)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        secretariat,
                        offer.id(),
                        programme,
                        offer.sheet().id(),
                        offer.keyCode(),
                        offer.sheet().costs().joint().amount(),
                        Date.valueOf(offer.rebaseOn()),
                        Timestamp.from(offer.madeAt()),
                        offer.proposal(),
                        words(offer, key -> key.name().indonesian()),
                        words(offer, key -> key.name().english()),
                        words(offer, key -> key.formula().indonesian()),
                        words(offer, key -> key.formula().english()),
                        words(offer, key -> key.source().indonesian()),
                        words(offer, key -> key.source().english()))
                .update();
        addShares(secretariat, offer);
        addCompensations(secretariat, offer);
    }

    private static String words(Offer offer, Function<FrozenKey, String> words) {
        return offer.key().map(words).orElse("");
    }

    private void addShares(UUID secretariat, Offer offer) {
        List<Sharer> sharers = offer.sheet().sharers();
        jdbc.sql("""
                        insert into costsharing.offer_share (secretariat_id, offer_id, member_code, alone, amount)
                        select ?, ?, * from unnest(?::text[], ?::numeric[], ?::numeric[])""")
                .params(
                        secretariat,
                        offer.id(),
                        sharers.stream().map(Sharer::code).toArray(String[]::new),
                        IntStream.range(0, sharers.size())
                                .mapToObj(place ->
                                        offer.sheet().costs().alone(place).amount())
                                .toArray(BigDecimal[]::new),
                        offer.amounts().stream().map(Money::amount).toArray(BigDecimal[]::new))
                .update();
    }

    private void addCompensations(UUID secretariat, Offer offer) {
        List<Compensation> given = offer.compensations();
        jdbc.sql("""
                        insert into costsharing.compensation
                            (secretariat_id, offer_id, payer, receiver, amount, in_kind, ground, ordinal)
                        select ?, ?, * from unnest(?::text[], ?::text[], ?::numeric[], ?::text[], ?::text[]) with ordinality""")
                .params(
                        secretariat,
                        offer.id(),
                        given.stream().map(Compensation::payer).toArray(String[]::new),
                        given.stream().map(Compensation::receiver).toArray(String[]::new),
                        given.stream().map(each -> each.amount().amount()).toArray(BigDecimal[]::new),
                        given.stream().map(Compensation::inKind).toArray(String[]::new),
                        given.stream().map(Compensation::ground).toArray(String[]::new))
                .update();
    }

    void adopt(UUID offer, String decision, LocalDate decidedOn) {
        jdbc.sql("""
                        update costsharing.offer set decision = ?, decided_on = ?, version = version + 1
                        where id = ? and decision is null""").params(decision, Date.valueOf(decidedOn), offer).update();
    }
}
