package id.sekber.metering;

import id.sekber.accounts.Actor;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of readings on their way in. Each person has one at a time, kept until the next one or until it is taken. */
@Repository
class IncomingRows {

    private final JdbcClient jdbc;

    IncomingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file that was taken already: by whom and when. */
    record Taken(String name, String by, Instant at) {}

    Optional<Taken> taken(byte[] sha256) {
        return jdbc.sql("""
                        select i.name, coalesce(a.name, '-') as by_name, i.taken_at from metering.incoming i
                        left join accounts.person a on a.id = i.person
                        where i.sha256 = ? and i.taken_at is not null""")
                .param(sha256)
                .query((row, index) -> new Taken(
                        row.getString("name"),
                        row.getString("by_name"),
                        row.getTimestamp("taken_at").toInstant()))
                .optional();
    }

    void receive(Actor actor, UUID id, String name, byte[] content, byte[] sha256, Instant now) {
        jdbc.sql("delete from metering.incoming where person = ? and taken_at is null")
                .param(actor.person())
                .update();
        jdbc.sql("""
                        insert into metering.incoming (secretariat_id, id, person, name, sha256, content, received_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        actor.person(),
                        name,
                        sha256,
                        content,
                        Timestamp.from(now))
                .update();
    }

    Optional<Incoming> find(Actor actor, UUID id) {
        return jdbc.sql("""
                        select i.id, i.name, i.received_at, i.taken_at, i.added, p.state, p.done, p.whole, p.cancel, p.beat_at
                        from metering.incoming i
                        left join metering.progress p on p.secretariat_id = i.secretariat_id and p.incoming_id = i.id
                        where i.id = ? and i.person = ?""")
                .params(id, actor.person())
                .query((row, index) -> incoming(row))
                .optional();
    }

    private static Incoming incoming(ResultSet row) throws SQLException {
        Timestamp taken = row.getTimestamp("taken_at");
        String state = row.getString("state");
        return new Incoming(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getTimestamp("received_at").toInstant(),
                taken == null ? null : taken.toInstant(),
                row.getInt("added"),
                state == null
                        ? null
                        : new Incoming.Progress(
                                Incoming.State.valueOf(state),
                                row.getInt("done"),
                                row.getInt("whole"),
                                row.getBoolean("cancel"),
                                row.getTimestamp("beat_at").toInstant()));
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from metering.incoming where id = ? and content is not null")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    /** The same, held until the transaction ends, so that a file is taken once. */
    Optional<byte[]> hold(UUID id) {
        return jdbc.sql("select content from metering.incoming where id = ? and content is not null for update")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    void take(UUID id, int added, Instant now) {
        jdbc.sql("update metering.incoming set taken_at = ?, added = ?, content = null where id = ?")
                .params(Timestamp.from(now), added, id)
                .update();
    }

    /** False while it is being taken. */
    boolean begin(Actor actor, UUID id, Instant now, Instant silentSince) {
        return jdbc.sql("""
                                insert into metering.progress as p (secretariat_id, incoming_id, state, done, whole, beat_at)
                                values (?, ?, 'RUNNING', 0, 0, ?)
                                on conflict (secretariat_id, incoming_id) do update
                                set state = 'RUNNING', done = 0, whole = 0, cancel = false, beat_at = excluded.beat_at
                                where p.state <> 'RUNNING' or p.beat_at < ?""")
                        .params(
                                actor.seatOrRefuse().secretariat(),
                                id,
                                Timestamp.from(now),
                                Timestamp.from(silentSince))
                        .update()
                == 1;
    }

    /** Says how far it has come; answers whether someone wants it to stop. A lost beat costs nothing, so no disk is waited for. */
    boolean beat(UUID id, int done, int whole, Instant now) {
        jdbc.sql("select set_config('synchronous_commit', 'off', true)")
                .query(String.class)
                .single();
        return jdbc.sql("""
                        update metering.progress set done = ?, whole = ?, beat_at = ? where incoming_id = ?
                        returning cancel""")
                .params(done, whole, Timestamp.from(now), id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void end(UUID id, Incoming.State state) {
        jdbc.sql("update metering.progress set state = ? where incoming_id = ?")
                .params(state.name(), id)
                .update();
    }

    boolean cancel(UUID id) {
        return jdbc.sql("update metering.progress set cancel = true where incoming_id = ? and state = 'RUNNING'")
                        .param(id)
                        .update()
                == 1;
    }

    /** What is recorded of these slips now. */
    Map<JudgedReadings.Key, ReadingForm.Read> slips(List<UUID> meters, List<String> slips) {
        Map<JudgedReadings.Key, ReadingForm.Read> found = new HashMap<>();
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
                            new JudgedReadings.Key(row.getObject("meter_id", UUID.class), row.getString("slip")),
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
    int add(Actor actor, UUID incoming, List<UUID> ids, List<JudgedReadings.Good> readings, Instant now) {
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
                        readings.stream().map(JudgedReadings.Good::meter).toArray(UUID[]::new),
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
