package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of bills. Row-level security keeps to the secretariat of the asker. */
@Repository
class BillRows {

    /**
     * What each slip up to a day is still to be billed for: what it says now for its member at the tariff of its day, less what
     * it was billed for each member and tariff by bills that stand. A slip that a correction moved to another member is
     * charged there and credited here. Slips in dispute are left out, unless billed provisionally.
     */
    private static final String DELTAS = """
            with slips as (
                select x.root_id, x.read_on, x.member_code, x.quantity, m.unit, m.programme_id, x.secretariat_id,
                       exists (select from metering.dispute d where d.secretariat_id = x.secretariat_id
                               and d.root_id = x.root_id and d.state = 'OPEN') as disputed
                from metering.reading x
                join metering.meter m on m.secretariat_id = x.secretariat_id and m.id = x.meter_id
                join programmes.programme p on p.secretariat_id = m.secretariat_id and p.id = m.programme_id
                where p.number = :programme and x.read_on <= :until
                  and not exists (select from metering.reading n where n.secretariat_id = x.secretariat_id and n.replaces = x.id)
            ), wanted as (
                select s.root_id, s.read_on, s.member_code, s.unit, t.id as tariff_id, s.quantity, s.disputed
                from slips s
                left join metering.tariff t on t.secretariat_id = s.secretariat_id and t.programme_id = s.programme_id
                     and t.unit = s.unit and s.read_on >= t.valid_from and (t.valid_until is null or s.read_on <= t.valid_until)
                where :provisional or not s.disputed
            ), billed as (
                select i.root_id, i.member_code, i.tariff_id, sum(i.quantity) as quantity
                from metering.bill_item i
                join metering.bill b on b.secretariat_id = i.secretariat_id and b.id = i.bill_id and b.reversal is null
                join wanted w on w.root_id = i.root_id
                group by i.root_id, i.member_code, i.tariff_id
            ), deltas as (
                select coalesce(w.root_id, b.root_id) as root_id, coalesce(w.member_code, b.member_code) as member_code,
                       coalesce(w.tariff_id, b.tariff_id) as tariff_id, w.read_on, w.unit,
                       coalesce(w.quantity, 0) - coalesce(b.quantity, 0) as quantity, coalesce(w.disputed, false) as disputed
                from wanted w
                full join billed b on b.root_id = w.root_id and b.member_code = w.member_code and b.tariff_id = w.tariff_id
                where coalesce(w.quantity, 0) <> coalesce(b.quantity, 0)
            )""";

    private static final String BILLS = """
            select b.*, p.number as programme, p.title as programme_title from metering.bill b
            join programmes.programme p on p.secretariat_id = b.secretariat_id and p.id = b.programme_id""";

    /** A day and unit for which there is no tariff. */
    record Untariffed(LocalDate on, Unit unit) {}

    private final JdbcClient jdbc;

    BillRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Untariffed> withoutTariff(String programme, LocalDate until, boolean provisional) {
        return jdbc.sql(DELTAS + " select read_on, unit from deltas where tariff_id is null order by read_on limit 1")
                .param("programme", programme)
                .param("until", Date.valueOf(until))
                .param("provisional", provisional)
                .query((row, index) ->
                        new Untariffed(row.getDate("read_on").toLocalDate(), Unit.valueOf(row.getString("unit"))))
                .optional();
    }

    /** How many slips are left out because they are in dispute. */
    int leftOut(String programme, LocalDate until) {
        return jdbc.sql("""
                        select count(*) from metering.dispute d
                        join metering.reading x on x.secretariat_id = d.secretariat_id and x.id = d.root_id
                        join metering.meter m on m.secretariat_id = x.secretariat_id and m.id = x.meter_id
                        join programmes.programme p on p.secretariat_id = m.secretariat_id and p.id = m.programme_id
                        where d.state = 'OPEN' and p.number = ? and x.read_on <= ?""")
                .params(programme, Date.valueOf(until))
                .query(Integer.class)
                .single();
    }

    /** What would be billed. The amount is rounded once for each member and tariff, half up to whole rupiah. */
    List<Bill.Line> preview(String programme, LocalDate until, boolean provisional) {
        return jdbc.sql(DELTAS + """
                         select d.member_code, g.name as member, k.ordinal as member_ordinal, d.tariff_id, t.unit, t.per_unit,
                               count(*) as readings, sum(d.quantity) as quantity,
                               coalesce(sum(d.quantity) filter (where d.disputed), 0) as provisional, null::numeric as amount
                        from deltas d
                        join metering.tariff t on t.id = d.tariff_id
                        join secretariats.member k on k.region_code = d.member_code
                        join regions.region g on g.code = d.member_code
                        group by d.member_code, g.name, k.ordinal, d.tariff_id, t.unit, t.per_unit, t.valid_from
                        order by k.ordinal, t.unit, t.valid_from""")
                .param("programme", programme)
                .param("until", Date.valueOf(until))
                .param("provisional", provisional)
                .query((row, index) -> line(row))
                .list();
    }

    private static Bill.Line line(ResultSet row) throws SQLException {
        Money perUnit = Money.rupiah(row.getBigDecimal("per_unit"));
        BigDecimal quantity = row.getBigDecimal("quantity");
        BigDecimal amount = row.getBigDecimal("amount");
        return new Bill.Line(
                row.getString("member_code"),
                row.getString("member"),
                row.getInt("member_ordinal"),
                row.getObject("tariff_id", UUID.class),
                Unit.valueOf(row.getString("unit")),
                perUnit,
                row.getInt("readings"),
                quantity,
                row.getBigDecimal("provisional"),
                Money.rupiah(
                        amount == null
                                ? perUnit.amount().multiply(quantity).setScale(0, RoundingMode.HALF_UP)
                                : amount));
    }

    List<Bill> all() {
        return jdbc.sql(BILLS + " order by b.booked_on desc, b.number desc")
                .query((row, index) -> bill(row, List.of()))
                .list();
    }

    Optional<Bill> find(String number) {
        List<Bill.Line> lines =
                jdbc.sql("""
                        select l.*, t.unit, t.per_unit, g.name as member, k.ordinal as member_ordinal
                        from metering.bill_line l
                        join metering.bill b on b.secretariat_id = l.secretariat_id and b.id = l.bill_id
                        join metering.tariff t on t.secretariat_id = l.secretariat_id and t.id = l.tariff_id
                        join secretariats.member k on k.secretariat_id = l.secretariat_id and k.region_code = l.member_code
                        join regions.region g on g.code = l.member_code
                        where b.number = ? order by k.ordinal, t.unit, t.valid_from""").param(number).query((row, index) -> line(row)).list();
        return jdbc.sql(BILLS + " where b.number = ?")
                .param(number)
                .query((row, index) -> bill(row, lines))
                .optional();
    }

    private static Bill bill(ResultSet row, List<Bill.Line> lines) throws SQLException {
        return new Bill(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("programme"),
                row.getString("programme_title"),
                row.getDate("until_day").toLocalDate(),
                row.getDate("booked_on").toLocalDate(),
                row.getBoolean("provisional"),
                Money.rupiah(row.getBigDecimal("total")),
                row.getString("entry"),
                row.getString("reversal"),
                lines);
    }

    void add(
            Actor actor,
            UUID id,
            String number,
            String programme,
            LocalDate until,
            LocalDate on,
            boolean provisional,
            Money total,
            String entry,
            List<Bill.Line> lines) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into metering.bill (secretariat_id, id, number, programme_id, until_day, booked_on, provisional, total, entry)
                        select ?, ?, ?, p.id, ?, ?, ?, ?, ? from programmes.programme p where p.number = ?""")
                .params(
                        secretariat,
                        id,
                        number,
                        Date.valueOf(until),
                        Date.valueOf(on),
                        provisional,
                        total.amount(),
                        entry,
                        programme)
                .update();
        jdbc.sql("""
                        insert into metering.bill_line
                            (secretariat_id, bill_id, member_code, tariff_id, readings, quantity, provisional, amount)
                        select ?, ?, * from unnest(?::text[], ?::uuid[], ?::int[], ?::numeric[], ?::numeric[], ?::numeric[])""")
                .params(
                        secretariat,
                        id,
                        lines.stream().map(Bill.Line::member).toArray(String[]::new),
                        lines.stream().map(Bill.Line::tariff).toArray(UUID[]::new),
                        lines.stream().map(Bill.Line::readings).toArray(Integer[]::new),
                        lines.stream().map(Bill.Line::quantity).toArray(BigDecimal[]::new),
                        lines.stream().map(Bill.Line::provisional).toArray(BigDecimal[]::new),
                        lines.stream().map(line -> line.amount().amount()).toArray(BigDecimal[]::new))
                .update();
        jdbc.sql(DELTAS + """
                         insert into metering.bill_item
                            (secretariat_id, bill_id, root_id, member_code, tariff_id, quantity, provisional)
                        select :secretariat, :bill, root_id, member_code, tariff_id, quantity, disputed from deltas""")
                .param("programme", programme)
                .param("until", Date.valueOf(until))
                .param("provisional", provisional)
                .param("secretariat", secretariat)
                .param("bill", id)
                .update();
    }

    void takenBack(String entry, String reversal) {
        jdbc.sql("update metering.bill set reversal = ? where entry = ?")
                .params(reversal, entry)
                .update();
    }

    /** A bill that stands and was made after the one that this entry books: it counts on what that one billed. */
    Optional<String> later(String entry) {
        return jdbc.sql("""
                        select later.number from metering.bill b
                        join metering.bill later on later.secretariat_id = b.secretariat_id
                             and later.programme_id = b.programme_id and later.id > b.id and later.reversal is null
                        where b.entry = ? and exists (
                            select from metering.bill_item i
                            join metering.bill_item l on l.secretariat_id = i.secretariat_id and l.root_id = i.root_id
                            where i.bill_id = b.id and l.bill_id = later.id)
                        order by later.id desc limit 1""").param(entry).query(String.class).optional();
    }
}
