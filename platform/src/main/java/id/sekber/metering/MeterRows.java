package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of meters, their readings, disputes and tariffs. Row-level security keeps to the secretariat of the asker. */
@Repository
class MeterRows {

    private static final String METERS = """
            select m.*, p.number as programme, r.name as member,
                   (select count(*) from metering.reading x
                    where x.secretariat_id = m.secretariat_id and x.meter_id = m.id and x.replaces is null) as readings
            from metering.meter m
            join programmes.programme p on p.secretariat_id = m.secretariat_id and p.id = m.programme_id
            left join regions.region r on r.code = m.member_code""";

    private static final String READINGS = """
            select x.*, m.code as meter, g.name as member, k.ordinal as member_ordinal, a.name as recorded_by_name,
                   (select count(*) from metering.reading c
                    where c.secretariat_id = x.secretariat_id and c.root_id = x.root_id and c.replaces is not null) as corrections,
                   (select d.state from metering.dispute d where d.secretariat_id = x.secretariat_id and d.root_id = x.root_id
                    order by d.id desc limit 1) as dispute
            from metering.reading x
            join metering.meter m on m.secretariat_id = x.secretariat_id and m.id = x.meter_id
            join secretariats.member k on k.secretariat_id = x.secretariat_id and k.region_code = x.member_code
            join regions.region g on g.code = x.member_code
            left join accounts.person a on a.id = x.recorded_by""";

    /** Only what no correction has replaced, of one meter, one member or all, over some days. */
    private static final String NOW = """
            where x.meter_id = ? and (? = '' or x.member_code = ?) and x.read_on between ? and ?
              and not exists (select from metering.reading n where n.secretariat_id = x.secretariat_id and n.replaces = x.id)""";

    private static final String DISPUTES = """
            select d.*, x.slip, m.code as meter, g.name as member, k.ordinal as member_ordinal,
                   raiser.name as raised_by_name, settler.name as settled_by_name
            from metering.dispute d
            join metering.reading x on x.secretariat_id = d.secretariat_id and x.id = d.root_id
            join metering.meter m on m.secretariat_id = x.secretariat_id and m.id = x.meter_id
            join secretariats.member k on k.secretariat_id = d.secretariat_id and k.region_code = d.member_code
            join regions.region g on g.code = d.member_code
            left join accounts.person raiser on raiser.id = d.raised_by
            left join accounts.person settler on settler.id = d.settled_by""";

    private static final String TARIFFS = """
            select t.*, p.number as programme from metering.tariff t
            join programmes.programme p on p.secretariat_id = t.secretariat_id and p.id = t.programme_id""";

    private final JdbcClient jdbc;

    MeterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Meter> meters() {
        return jdbc.sql(METERS + " order by m.code")
                .query((row, index) -> meter(row))
                .list();
    }

    Optional<Meter> meter(String code) {
        return jdbc.sql(METERS + " where m.code = ?")
                .param(code)
                .query((row, index) -> meter(row))
                .optional();
    }

    private static Meter meter(ResultSet row) throws SQLException {
        return new Meter(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("programme"),
                Unit.valueOf(row.getString("unit")),
                row.getString("member_code"),
                row.getString("member"),
                row.getString("place"),
                row.getInt("readings"),
                row.getInt("version"));
    }

    /** False when the code is taken. */
    boolean add(Actor actor, UUID id, MeterForm form) {
        return jdbc.sql("""
                                insert into metering.meter (secretariat_id, id, code, name, programme_id, unit, member_code, place)
                                select ?, ?, ?, ?, p.id, ?, ?, ? from programmes.programme p where p.number = ?
                                on conflict do nothing""")
                        .params(Arrays.asList(
                                actor.seatOrRefuse().secretariat(),
                                id,
                                form.code(),
                                form.name().trim(),
                                form.unit(),
                                form.member().isEmpty() ? null : form.member(),
                                form.place().trim(),
                                form.programme()))
                        .update()
                == 1;
    }

    List<MeterReading> readings(UUID meter, String member, LocalDate from, LocalDate until, int start, int most) {
        return jdbc.sql(READINGS + " " + NOW + " order by x.read_on desc, x.slip limit ? offset ?")
                .params(meter, member, member, Date.valueOf(from), Date.valueOf(until), most, start)
                .query((row, index) -> reading(row))
                .list();
    }

    /** What each member used, by code, and how many slips there are. */
    Map<String, Meters.Sum> sums(UUID meter, String member, LocalDate from, LocalDate until) {
        Map<String, Meters.Sum> sums = new HashMap<>();
        jdbc.sql("select x.member_code, count(*) as slips, sum(x.quantity) as quantity from metering.reading x " + NOW
                        + " group by x.member_code")
                .params(meter, member, member, Date.valueOf(from), Date.valueOf(until))
                .query(row -> {
                    sums.put(
                            row.getString("member_code"),
                            new Meters.Sum(row.getInt("slips"), row.getBigDecimal("quantity")));
                });
        return sums;
    }

    List<MeterReading> history(UUID meter, UUID root) {
        return jdbc.sql(READINGS + " where x.meter_id = ? and x.root_id = ? order by x.id")
                .params(meter, root)
                .query((row, index) -> reading(row))
                .list();
    }

    private static MeterReading reading(ResultSet row) throws SQLException {
        String dispute = row.getString("dispute");
        return new MeterReading(
                row.getObject("id", UUID.class),
                row.getObject("root_id", UUID.class),
                row.getString("meter"),
                row.getString("slip"),
                row.getDate("read_on").toLocalDate(),
                row.getString("member_code"),
                row.getString("member"),
                row.getInt("member_ordinal"),
                row.getBigDecimal("quantity"),
                row.getString("note"),
                row.getString("reason"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by_name"),
                row.getInt("corrections"),
                dispute == null ? null : Dispute.State.valueOf(dispute));
    }

    /** The day of the slip with this number, where there is one. */
    Optional<LocalDate> slip(UUID meter, String slip) {
        return jdbc.sql("select read_on from metering.reading where meter_id = ? and slip = ? and replaces is null")
                .params(meter, slip)
                .query((row, index) -> row.getDate("read_on").toLocalDate())
                .optional();
    }

    /** False when the number of the slip is taken. */
    boolean add(Actor actor, UUID id, UUID meter, ReadingForm.Read read, Instant now) {
        return jdbc.sql("""
                                insert into metering.reading (secretariat_id, id, meter_id, slip, read_on, member_code, quantity, note,
                                                              root_id, recorded_at, recorded_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict do nothing""")
                        .params(
                                actor.seatOrRefuse().secretariat(),
                                id,
                                meter,
                                read.slip(),
                                Date.valueOf(read.on()),
                                read.member(),
                                read.quantity(),
                                read.note(),
                                id,
                                Timestamp.from(now),
                                actor.person())
                        .update()
                == 1;
    }

    /** False when someone corrected it since it was read. */
    boolean correct(
            Actor actor, UUID id, UUID meter, MeterReading before, ReadingForm.Read read, String reason, Instant now) {
        return jdbc.sql("""
                                insert into metering.reading (secretariat_id, id, meter_id, slip, read_on, member_code, quantity, note,
                                                              root_id, replaces, reason, recorded_at, recorded_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict do nothing""")
                        .params(
                                actor.seatOrRefuse().secretariat(),
                                id,
                                meter,
                                before.slip(),
                                Date.valueOf(read.on()),
                                read.member(),
                                read.quantity(),
                                read.note(),
                                before.root(),
                                before.id(),
                                reason,
                                Timestamp.from(now),
                                actor.person())
                        .update()
                == 1;
    }

    List<Dispute> disputes() {
        return jdbc.sql(DISPUTES + " order by d.state <> 'OPEN', d.raised_on desc, d.id desc limit 200")
                .query((row, index) -> dispute(row))
                .list();
    }

    List<Dispute> openDisputes() {
        return jdbc.sql(DISPUTES + " where d.state = 'OPEN' order by d.raised_on")
                .query((row, index) -> dispute(row))
                .list();
    }

    List<Dispute> disputes(UUID root) {
        return jdbc.sql(DISPUTES + " where d.root_id = ? order by d.id desc")
                .param(root)
                .query((row, index) -> dispute(row))
                .list();
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        Date settled = row.getDate("settled_on");
        return new Dispute(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("root_id", UUID.class),
                row.getString("meter"),
                row.getString("slip"),
                row.getString("member_code"),
                row.getString("member"),
                row.getInt("member_ordinal"),
                row.getString("claim"),
                row.getBigDecimal("claimed"),
                row.getDate("raised_on").toLocalDate(),
                String.valueOf(row.getString("raised_by_name")),
                Dispute.State.valueOf(row.getString("state")),
                settled == null ? null : settled.toLocalDate(),
                row.getString("settled_by_name"),
                row.getString("reason"),
                row.getInt("version"));
    }

    /** False when the slip is in dispute already. */
    boolean raise(
            Actor actor,
            UUID id,
            String number,
            MeterReading reading,
            String claim,
            @Nullable BigDecimal claimed,
            LocalDate today) {
        return jdbc.sql("""
                                insert into metering.dispute (secretariat_id, id, number, root_id, member_code, claim, claimed,
                                                              raised_on, raised_by, state)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
                                on conflict do nothing""")
                        .params(Arrays.asList(
                                actor.seatOrRefuse().secretariat(),
                                id,
                                number,
                                reading.root(),
                                reading.member(),
                                claim,
                                claimed,
                                Date.valueOf(today),
                                actor.person()))
                        .update()
                == 1;
    }

    /** False when it was settled since it was read. */
    boolean settle(Actor actor, Dispute dispute, Dispute.State state, String reason, LocalDate today, int version) {
        return jdbc.sql("""
                                update metering.dispute
                                set state = ?, settled_on = ?, settled_by = ?, reason = ?, version = version + 1
                                where id = ? and version = ? and state = 'OPEN'""")
                        .params(state.name(), Date.valueOf(today), actor.person(), reason, dispute.id(), version)
                        .update()
                == 1;
    }

    List<Tariff> tariffs() {
        return jdbc.sql(TARIFFS + " order by p.number, t.unit, t.valid_from desc")
                .query((row, index) -> tariff(row))
                .list();
    }

    private static Tariff tariff(ResultSet row) throws SQLException {
        Date until = row.getDate("valid_until");
        return new Tariff(
                row.getObject("id", UUID.class),
                row.getString("programme"),
                Unit.valueOf(row.getString("unit")),
                Money.rupiah(row.getBigDecimal("per_unit")),
                row.getDate("valid_from").toLocalDate(),
                until == null ? null : until.toLocalDate(),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getInt("version"));
    }

    /** Only one transaction at a time sets tariffs or bills, so that no two tariffs share a day and no slip is billed twice. */
    void holdProgramme(String number) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param("metering " + number)
                .query(String.class)
                .single();
    }

    /** A tariff of the same programme and unit that shares a day with these. */
    Optional<Tariff> overlapping(String programme, String unit, LocalDate from, @Nullable LocalDate until) {
        return jdbc.sql(TARIFFS + """
                         where p.number = ? and t.unit = ?
                          and daterange(t.valid_from, t.valid_until, '[]') && daterange(?::date, ?::date, '[]')
                        limit 1""")
                .params(Arrays.asList(programme, unit, Date.valueOf(from), until == null ? null : Date.valueOf(until)))
                .query((row, index) -> tariff(row))
                .optional();
    }

    void add(Actor actor, UUID id, TariffForm form, Money perUnit) {
        Optional<LocalDate> until = ReadingForm.day(form.until());
        jdbc.sql("""
                        insert into metering.tariff (secretariat_id, id, programme_id, unit, per_unit, valid_from, valid_until,
                                                     source, verified)
                        select ?, ?, p.id, ?, ?, ?, ?, ?, ? from programmes.programme p where p.number = ?""")
                .params(Arrays.asList(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        form.unit(),
                        perUnit.amount(),
                        Date.valueOf(ReadingForm.day(form.from()).orElseThrow()),
                        until.map(Date::valueOf).orElse(null),
                        form.source().trim(),
                        form.verified(),
                        form.programme()))
                .update();
    }

    /** Ends a tariff that has no end yet. False when it ended since it was read. */
    boolean end(UUID tariff, LocalDate until, int version) {
        return jdbc.sql("""
                                update metering.tariff set valid_until = ?, version = version + 1
                                where id = ? and version = ? and valid_until is null""").params(Date.valueOf(until), tariff, version).update() == 1;
    }

    /** The last day of a reading that was billed at this tariff. */
    Optional<LocalDate> lastBilled(UUID tariff) {
        return jdbc.sql("""
                        select max(x.read_on) from metering.bill_item i
                        join metering.bill b on b.secretariat_id = i.secretariat_id and b.id = i.bill_id and b.reversal is null
                        join metering.reading x on x.secretariat_id = i.secretariat_id and x.root_id = i.root_id
                        where i.tariff_id = ?""")
                .param(tariff)
                .query((row, index) -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate))
                .single();
    }
}
