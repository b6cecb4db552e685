package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of score sheets and their estimates. The database hides other members' drafts. */
@Repository
class ScoreRows {

    private final JdbcClient jdbc;

    ScoreRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All sheets that the asker may see and that were not replaced: released ones, and the drafts of the asker's member. */
    List<ScoreSheet> all(UUID appraisal) {
        Map<UUID, List<Estimate>> estimates = new LinkedHashMap<>();
        jdbc.sql("""
                        select e.sheet_id, e.criterion, e.low, e.high, e.reason, e.cases
                        from appraisal.estimate e
                        join appraisal.criterion c
                            on (c.secretariat_id, c.appraisal_id, c.ordinal) = (e.secretariat_id, e.appraisal_id, e.criterion)
                        where e.appraisal_id = ? and not c.dropped
                        order by e.criterion""").param(appraisal).query(row -> {
            estimates
                    .computeIfAbsent(row.getObject("sheet_id", UUID.class), id -> new ArrayList<>())
                    .add(estimate(row));
        });
        return jdbc.sql("""
                        select s.id, s.alternative, s.member_code, s.scorer, s.scorer_name, s.written_at, s.released_at, s.version
                        from appraisal.score_sheet s
                        left join secretariats.member m
                            on m.secretariat_id = s.secretariat_id and m.region_code = s.member_code
                        where s.appraisal_id = ? and s.withdrawn_at is null
                        order by s.alternative, m.ordinal nulls last, s.released_at nulls last""")
                .param(appraisal)
                .query((row, index) -> new ScoreSheet(
                        row.getObject("id", UUID.class),
                        row.getInt("alternative"),
                        row.getString("member_code"),
                        row.getObject("scorer", UUID.class),
                        row.getString("scorer_name"),
                        row.getTimestamp("written_at").toInstant(),
                        instant(row, "released_at"),
                        row.getInt("version"),
                        estimates.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Estimate estimate(ResultSet row) throws SQLException {
        return new Estimate(
                row.getInt("criterion"),
                row.getBigDecimal("low"),
                row.getBigDecimal("high"),
                row.getString("reason"),
                List.of((String[]) row.getArray("cases").getArray()));
    }

    void add(
            Actor actor,
            UUID id,
            UUID appraisal,
            int alternative,
            Optional<String> member,
            List<Estimate> estimates,
            Instant now) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into appraisal.score_sheet
                            (secretariat_id, id, appraisal_id, alternative, member_code, scorer, scorer_name, private_to, written_at,
                             released_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        secretariat,
                        id,
                        appraisal,
                        alternative,
                        member.orElse(null),
                        actor.person(),
                        actor.name(),
                        member.orElse(null),
                        Timestamp.from(now),
                        member.isPresent() ? null : Timestamp.from(now)))
                .update();
        write(secretariat, id, appraisal, estimates);
    }

    /** Saves unless someone saved first; answers whether it did. */
    boolean save(Actor actor, ScoreSheet sheet, UUID appraisal, int version, List<Estimate> estimates, Instant now) {
        int saved = jdbc.sql("""
                        update appraisal.score_sheet
                        set scorer = ?, scorer_name = ?, written_at = ?,
                            released_at = case when released_at is null then null else ?::timestamptz end, version = version + 1
                        where id = ? and version = ?""")
                .params(actor.person(), actor.name(), Timestamp.from(now), Timestamp.from(now), sheet.id(), version)
                .update();
        if (saved == 1) {
            write(actor.seatOrRefuse().secretariat(), sheet.id(), appraisal, estimates);
        }
        return saved == 1;
    }

    /** Makes the estimates of the sheet these, and touches only what changed. */
    private void write(UUID secretariat, UUID sheet, UUID appraisal, List<Estimate> estimates) {
        Integer[] criteria = estimates.stream().map(Estimate::criterion).toArray(Integer[]::new);
        jdbc.sql("delete from appraisal.estimate where sheet_id = ? and not (criterion = any(?))")
                .params(sheet, criteria)
                .update();
        jdbc.sql("""
                        insert into appraisal.estimate (secretariat_id, sheet_id, appraisal_id, criterion, low, high, reason, cases)
                        select ?, ?, ?, typed.criterion, typed.low, typed.high, typed.reason,
                               array_remove(string_to_array(typed.cases, ' '), '')
                        from unnest(?::integer[], ?::numeric[], ?::numeric[], ?::text[], ?::text[])
                            as typed (criterion, low, high, reason, cases)
                        on conflict (secretariat_id, sheet_id, criterion)
                            do update set low = excluded.low, high = excluded.high, reason = excluded.reason, cases = excluded.cases""")
                .params(
                        secretariat,
                        sheet,
                        appraisal,
                        criteria,
                        estimates.stream().map(Estimate::low).toArray(BigDecimal[]::new),
                        estimates.stream().map(Estimate::high).toArray(BigDecimal[]::new),
                        estimates.stream().map(Estimate::reason).toArray(String[]::new),
                        estimates.stream()
                                .map(estimate -> String.join(" ", estimate.cases()))
                                .toArray(String[]::new))
                .update();
    }

    /** The member speaks: its drafts become visible to all and take the place of what it released before. */
    void release(UUID appraisal, String member, Instant now) {
        jdbc.sql("""
                        update appraisal.score_sheet s set withdrawn_at = ?, version = version + 1
                        where s.appraisal_id = ? and s.member_code = ? and s.released_at is not null and s.withdrawn_at is null
                            and exists (select from appraisal.score_sheet d
                                        where (d.secretariat_id, d.appraisal_id, d.alternative, d.private_to)
                                            = (s.secretariat_id, s.appraisal_id, s.alternative, s.member_code))""").params(Timestamp.from(now), appraisal, member).update();
        List<UUID> drafts = jdbc.sql(
                        "select id from appraisal.score_sheet where appraisal_id = ? and member_code = ? and private_to is not null")
                .params(appraisal, member)
                .query(UUID.class)
                .list();
        UUID[] released = drafts.toArray(UUID[]::new);
        jdbc.sql("""
                        update appraisal.score_sheet set private_to = null, released_at = ?, version = version + 1
                        where id = any(?)""").params(Timestamp.from(now), released).update();
        jdbc.sql("update appraisal.estimate set private_to = null where sheet_id = any(?)")
                .param(released)
                .update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
