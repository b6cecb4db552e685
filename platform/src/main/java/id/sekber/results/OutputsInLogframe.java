package id.sekber.results;

import id.sekber.programmes.RestingOnOutputs;
import id.sekber.vocabulary.Reason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells what the logframe keeps at each output. */
@Repository
class OutputsInLogframe implements RestingOnOutputs {

    private final JdbcClient jdbc;

    OutputsInLogframe(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Reason> of(UUID programme) {
        Map<UUID, Reason> resting = new LinkedHashMap<>();
        jdbc.sql("""
                        select o.id,
                               (select count(*) from results.indicator i
                                where (i.secretariat_id, i.programme_id, i.output_id) = (o.secretariat_id, o.programme_id, o.id))
                                   as indicators,
                               (select count(*) from results.assumption a
                                where (a.secretariat_id, a.programme_id, a.output_id) = (o.secretariat_id, o.programme_id, o.id))
                                   as assumptions,
                               (select count(*) from results.risk r
                                where (r.secretariat_id, r.programme_id, r.output_id) = (o.secretariat_id, o.programme_id, o.id))
                                   as risks
                        from programmes.output o where o.programme_id = ?""").param(programme).query(row -> {
            int indicators = row.getInt("indicators");
            int assumptions = row.getInt("assumptions");
            int risks = row.getInt("risks");
            if (indicators + assumptions + risks > 0) {
                resting.put(
                        row.getObject("id", UUID.class), Reason.of("results.resting", indicators, assumptions, risks));
            }
        });
        return resting;
    }
}
