package id.sekber.results;

import id.sekber.accounts.Actor;
import id.sekber.programmes.AgreementsInWriting;
import id.sekber.programmes.Party;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of safeguards, of what was measured, and of what members agreed to bear. */
@Repository
class SafeguardRows {

    private final JdbcClient jdbc;

    SafeguardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were not withdrawn, in the order of members; three queries, whatever their number. */
    List<Safeguard> all(UUID programme, List<AgreementsInWriting.Written> inForce) {
        Map<UUID, List<Safeguard.Measured>> measured = measured(programme);
        Map<UUID, List<Safeguard.Consent>> consents = consents(programme, inForce);
        return jdbc.sql("""
                        select s.*, r.name, r.short_name, m.ordinal from results.safeguard s
                        join secretariats.member m on m.secretariat_id = s.secretariat_id and m.region_code = s.member_code
                        join regions.region r on r.code = s.member_code
                        where s.programme_id = ? and s.withdrawn_at is null order by m.ordinal, s.id""")
                .param(programme)
                .query((row, index) -> {
                    UUID id = row.getObject("id", UUID.class);
                    Timestamp since = row.getTimestamp("in_force_since");
                    return new Safeguard(
                            id,
                            new Party(
                                    row.getString("member_code"),
                                    row.getString("name"),
                                    row.getString("short_name"),
                                    row.getInt("ordinal")),
                            row.getString("indicator"),
                            row.getString("unit"),
                            Side.valueOf(row.getString("side")),
                            row.getBigDecimal("threshold"),
                            LogframeRows.value(
                                    row.getBigDecimal("baseline"), row.getObject("baseline_on", LocalDate.class)),
                            row.getBigDecimal("expected"),
                            row.getString("source"),
                            row.getBoolean("to_verify"),
                            since == null ? null : since.toInstant(),
                            measured.getOrDefault(id, List.of()),
                            consents.getOrDefault(id, List.of()),
                            row.getInt("version"));
                })
                .list();
    }

    private Map<UUID, List<Safeguard.Measured>> measured(UUID programme) {
        Map<UUID, List<Safeguard.Measured>> measured = new LinkedHashMap<>();
        jdbc.sql("""
                        select m.safeguard_id, m.measured_on, m.value, m.source from results.measurement m
                        join results.safeguard s on s.secretariat_id = m.secretariat_id and s.id = m.safeguard_id
                        where s.programme_id = ? order by m.measured_on""").param(programme).query(row -> {
            measured.computeIfAbsent(row.getObject("safeguard_id", UUID.class), none -> new ArrayList<>())
                    .add(new Safeguard.Measured(
                            row.getObject("measured_on", LocalDate.class),
                            row.getBigDecimal("value"),
                            row.getString("source")));
        });
        return measured;
    }

    private Map<UUID, List<Safeguard.Consent>> consents(UUID programme, List<AgreementsInWriting.Written> inForce) {
        Map<UUID, List<Safeguard.Consent>> consents = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.*, s.member_code from results.consent c
                        join results.safeguard s on s.secretariat_id = c.secretariat_id and s.id = c.safeguard_id
                        where s.programme_id = ? order by c.id""").param(programme).query(row -> {
            String agreement = row.getString("agreement");
            String member = row.getString("member_code");
            boolean binding = inForce.stream()
                    .anyMatch(each ->
                            each.number().equals(agreement) && each.parties().contains(member));
            consents.computeIfAbsent(row.getObject("safeguard_id", UUID.class), none -> new ArrayList<>())
                    .add(new Safeguard.Consent(
                            row.getObject("id", UUID.class),
                            agreement,
                            row.getString("clause"),
                            row.getBigDecimal("bound"),
                            row.getBoolean("ended"),
                            binding));
        });
        return consents;
    }

    void add(Actor actor, UUID programme, Safeguard safeguard) {
        Value baseline = safeguard.baseline();
        Instant since = safeguard.inForceSince();
        jdbc.sql("""
                        insert into results.safeguard
                            (secretariat_id, id, programme_id, member_code, indicator, unit, side, threshold, baseline, baseline_on,
                             expected, source, to_verify, in_force_since)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        actor.seatOrRefuse().secretariat(),
                        safeguard.id(),
                        programme,
                        safeguard.member().code(),
                        safeguard.indicator(),
                        safeguard.unit(),
                        safeguard.side().name(),
                        safeguard.threshold(),
                        baseline == null ? null : baseline.amount(),
                        baseline == null ? null : Date.valueOf(baseline.on()),
                        safeguard.expected(),
                        safeguard.source(),
                        safeguard.toVerify(),
                        since == null ? null : Timestamp.from(since)))
                .update();
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean save(Safeguard safeguard) {
        Value baseline = safeguard.baseline();
        return jdbc.sql("""
                                update results.safeguard
                                set member_code = ?, indicator = ?, unit = ?, side = ?, threshold = ?, baseline = ?, baseline_on = ?,
                                    expected = ?, source = ?, to_verify = ?, version = version + 1
                                where id = ? and version = ? and withdrawn_at is null""")
                        .params(Arrays.asList(
                                safeguard.member().code(),
                                safeguard.indicator(),
                                safeguard.unit(),
                                safeguard.side().name(),
                                safeguard.threshold(),
                                baseline == null ? null : baseline.amount(),
                                baseline == null ? null : Date.valueOf(baseline.on()),
                                safeguard.expected(),
                                safeguard.source(),
                                safeguard.toVerify(),
                                safeguard.id(),
                                safeguard.version()))
                        .update()
                == 1;
    }

    boolean putInForce(UUID id, int version, Instant now) {
        return jdbc.sql("""
                                update results.safeguard set in_force_since = ?, version = version + 1
                                where id = ? and version = ? and in_force_since is null and withdrawn_at is null""").params(Timestamp.from(now), id, version).update() == 1;
    }

    boolean withdraw(UUID id, int version, String why, Instant now) {
        return jdbc.sql("""
                                update results.safeguard set withdrawn_at = ?, withdrawn_why = ?, version = version + 1
                                where id = ? and version = ? and withdrawn_at is null""").params(Timestamp.from(now), why, id, version).update() == 1;
    }

    /** What was measured on a day is corrected by measuring it anew; the journal keeps both. */
    void measure(Actor actor, UUID safeguard, Safeguard.Measured measured, Instant now) {
        jdbc.sql("""
                        insert into results.measurement
                            (secretariat_id, safeguard_id, measured_on, value, source, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (secretariat_id, safeguard_id, measured_on) do update
                            set value = excluded.value, source = excluded.source, recorded_by = excluded.recorded_by,
                                recorded_at = excluded.recorded_at""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        safeguard,
                        Date.valueOf(measured.on()),
                        measured.value(),
                        measured.source(),
                        actor.person(),
                        Timestamp.from(now))
                .update();
    }

    void consent(Actor actor, UUID id, UUID safeguard, String agreement, String clause, BigDecimal bound, Instant now) {
        jdbc.sql("""
                        insert into results.consent
                            (secretariat_id, id, safeguard_id, agreement, clause, bound, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        safeguard,
                        agreement,
                        clause,
                        bound,
                        actor.person(),
                        Timestamp.from(now))
                .update();
    }

    void endConsent(UUID safeguard, UUID consent) {
        jdbc.sql("""
                        update results.consent set ended = true, version = version + 1
                        where safeguard_id = ? and id = ? and not ended""").params(safeguard, consent).update();
    }
}
