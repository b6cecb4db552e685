package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.goals.Judgement.Verdict;
import id.sekber.goals.Judgement.Versions;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of judgements of findings. */
@Repository
class JudgementRows {

    private record Key(UUID first, UUID second, Finding.Kind kind) {}

    private final JdbcClient jdbc;

    JudgementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lays what was judged beside what was found, by one query. */
    List<Judged> of(List<Finding> findings) {
        Map<Key, Judgement> judgements = new HashMap<>();
        jdbc.sql("""
                        select first_id, second_id, kind, verdict, reason, first_version, second_version, judged_by_name,
                               judged_at, version
                        from goals.judgement""").query(row -> {
            judgements.put(
                    new Key(
                            row.getObject("first_id", UUID.class),
                            row.getObject("second_id", UUID.class),
                            Finding.Kind.valueOf(row.getString("kind"))),
                    new Judgement(
                            Verdict.valueOf(row.getString("verdict")),
                            row.getString("reason"),
                            row.getString("judged_by_name"),
                            row.getTimestamp("judged_at").toInstant(),
                            new Versions(row.getInt("first_version"), row.getInt("second_version")),
                            row.getInt("version")));
        });
        return findings.stream()
                .map(finding -> new Judged(
                        finding,
                        judgements.get(
                                new Key(finding.first().id(), finding.second().id(), finding.kind()))))
                .toList();
    }

    /** Saves the judgement unless someone judged since it was read; answers whether it did. */
    boolean save(Actor actor, Finding finding, Verdict verdict, String reason, int version, Instant now) {
        Versions of = Versions.of(finding);
        return jdbc.sql("""
                                insert into goals.judgement as j
                                    (secretariat_id, first_id, second_id, kind, verdict, reason, first_version,
                                     second_version, judged_by, judged_by_name, judged_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (secretariat_id, first_id, second_id, kind) do update
                                    set verdict = excluded.verdict, reason = excluded.reason,
                                        first_version = excluded.first_version, second_version = excluded.second_version,
                                        judged_by = excluded.judged_by, judged_by_name = excluded.judged_by_name,
                                        judged_at = excluded.judged_at, version = j.version + 1
                                    where j.version = ?""")
                        .params(
                                actor.seatOrRefuse().secretariat(),
                                finding.first().id(),
                                finding.second().id(),
                                finding.kind().name(),
                                verdict.name(),
                                reason,
                                of.first(),
                                of.second(),
                                actor.person(),
                                actor.name(),
                                Timestamp.from(now),
                                version)
                        .update()
                == 1;
    }
}
