package id.sekber.metering;

import id.sekber.accounts.Actor;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Readings on their way in from a file, many at a time. */
@Repository
class IncomingRows {

    private final JdbcClient jdbc;

    IncomingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is recorded of these slips now. */
    Map<RowJudge.Key, ReadingForm.Read> slips(List<UUID> meters, List<String> slips) {
        Map<RowJudge.Key, ReadingForm.Read> found = new HashMap<>();
        jdbc.sql("""
                        select x.meter_id, x.slip, x.read_on, x.member_code, x.quantity, x.note
                        from unnest(?::uuid[], ?::text[]) as asked (meter, slip)
                        join metering.reading f on f.secretariat_id = sekber.secretariat() and f.meter_id = asked.meter
                             and f.slip = asked.slip and f.replaces is null
                        join metering.reading x on x.secretariat_id = f.secretariat_id and x.root_id = f.id
                        where not exists (select from metering.reading n
                                          where n.secretariat_id = x.secretariat_id and n.replaces = x.id)""")
                .params(meters.toArray(UUID[]::new), slips.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            new RowJudge.Key(row.getObject("meter_id", UUID.class), row.getString("slip")),
                            new ReadingForm.Read(
                                    row.getString("slip"),
                                    row.getDate("read_on").toLocalDate(),
                                    row.getString("member_code"),
                                    row.getBigDecimal("quantity"),
                                    row.getString("note")));
                });
        return found;
    }

    /** Slips that were recorded meanwhile are passed over. Answers how many were new. */
    int add(Actor actor, UUID incoming, List<UUID> ids, List<JudgedReading.Good> readings, Instant now) {
        return jdbc.sql("""
                        insert into metering.reading (secretariat_id, id, root_id, meter_id, slip, read_on, member_code, quantity,
                                                      note, recorded_at, recorded_by, incoming_id)
                        select ?, n.id, n.id, n.meter, n.slip, n.read_on, n.member, n.quantity, n.note, ?, ?, ?
                        from unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[], ?::text[], ?::numeric[], ?::text[])
                             as n (id, meter, slip, read_on, member, quantity, note)
                        on conflict (secretariat_id, meter_id, slip) where replaces is null do nothing""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        Timestamp.from(now),
                        actor.person(),
                        incoming,
                        ids.toArray(UUID[]::new),
                        readings.stream().map(JudgedReading.Good::meter).toArray(UUID[]::new),
                        readings.stream().map(each -> each.read().slip()).toArray(String[]::new),
                        readings.stream()
                                .map(each -> Date.valueOf(each.read().on()))
                                .toArray(Date[]::new),
                        readings.stream().map(each -> each.read().member()).toArray(String[]::new),
                        readings.stream().map(each -> each.read().quantity()).toArray(BigDecimal[]::new),
                        readings.stream().map(each -> each.read().note()).toArray(String[]::new))
                .update();
    }
}
