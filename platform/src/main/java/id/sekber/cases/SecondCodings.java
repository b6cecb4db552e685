package id.sekber.cases;

import id.sekber.accounts.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second codings and what was settled from them; row-level security keeps to the secretariat of the asker. */
@Repository
class SecondCodings {

    private static final String CODINGS = """
            select case_id, coder, coder_name, coded_at, first_codes::text as first_codes, codes::text as codes
            from cases.second_coding""";
    private static final String SETTLEMENTS =
            "select case_id, item, code, reason, settled_by_name, settled_at, version from cases.settlement";

    private final JdbcClient jdbc;

    SecondCodings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SecondCoding> all() {
        return jdbc.sql(CODINGS + " order by case_id, coded_at")
                .query(SecondCodings::coding)
                .list();
    }

    List<SecondCoding> of(String caseId) {
        return jdbc.sql(CODINGS + " where case_id = ? order by coded_at")
                .param(caseId)
                .query(SecondCodings::coding)
                .list();
    }

    List<Settlement> settlements() {
        return jdbc.sql(SETTLEMENTS + " order by case_id, item")
                .query(SecondCodings::settlement)
                .list();
    }

    List<Settlement> settlements(String caseId) {
        return jdbc.sql(SETTLEMENTS + " where case_id = ? order by item")
                .param(caseId)
                .query(SecondCodings::settlement)
                .list();
    }

    /** Adds unless this person has coded the case already; answers whether it did. */
    boolean add(Actor actor, String caseId, Map<GridColumn, String> first, Map<GridColumn, String> codes, Instant now) {
        return jdbc.sql("""
                        insert into cases.second_coding
                            (secretariat_id, case_id, coder, coder_name, coded_at, first_codes, codes)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
                        on conflict do nothing""")
                        .params(
                                actor.seatOrRefuse().secretariat(),
                                caseId,
                                actor.person(),
                                actor.name(),
                                Timestamp.from(now),
                                OwnCases.json(first),
                                OwnCases.json(codes))
                        .update()
                == 1;
    }

    /** Settles, or settles anew, unless someone did so since this version (0: not yet settled); answers whether it did. */
    boolean settle(Actor actor, String caseId, GridColumn item, String code, String reason, int version, Instant now) {
        return jdbc.sql("""
                        insert into cases.settlement as s
                            (secretariat_id, case_id, item, code, reason, settled_by, settled_by_name, settled_at)
                        select ?, ?, ?, ?, ?, ?, ?, ?
                        where ? = 0 or exists (select from cases.settlement where case_id = ? and item = ? and version = ?)
                        on conflict (secretariat_id, case_id, item) do update
                        set code = excluded.code, reason = excluded.reason, settled_by = excluded.settled_by,
                            settled_by_name = excluded.settled_by_name, settled_at = excluded.settled_at,
                            version = s.version + 1
                        where s.version = ?""")
                        .params(
                                actor.seatOrRefuse().secretariat(),
                                caseId,
                                item.key(),
                                code,
                                reason,
                                actor.person(),
                                actor.name(),
                                Timestamp.from(now),
                                version,
                                caseId,
                                item.key(),
                                version,
                                version)
                        .update()
                == 1;
    }

    private static SecondCoding coding(ResultSet row, int number) throws SQLException {
        return new SecondCoding(
                row.getString("case_id"),
                row.getObject("coder", UUID.class),
                row.getString("coder_name"),
                row.getTimestamp("coded_at").toInstant(),
                OwnCases.cells(row.getString("first_codes")),
                OwnCases.cells(row.getString("codes")));
    }

    private static Settlement settlement(ResultSet row, int number) throws SQLException {
        return new Settlement(
                row.getString("case_id"),
                GridColumn.find(row.getString("item")).orElseThrow(),
                row.getString("code"),
                row.getString("reason"),
                row.getString("settled_by_name"),
                row.getTimestamp("settled_at").toInstant(),
                row.getInt("version"));
    }
}
