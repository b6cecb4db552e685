package id.sekber.activities;

import id.sekber.programmes.RestingOnOutputs;
import id.sekber.programmes.WorkOnOutputs;
import id.sekber.vocabulary.Reason;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells which outputs are served by activities, and by how many. */
@Repository
class OutputsInActivities implements RestingOnOutputs, WorkOnOutputs {

    private final JdbcClient jdbc;

    OutputsInActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Reason> of(UUID programme) {
        Map<UUID, Reason> resting = new LinkedHashMap<>();
        jdbc.sql("""
                        select output_id, count(*) as activities, string_agg(? || ordinal, ', ' order by ordinal) as numbers
                        from activities.activity where programme_id = ? and output_id is not null
                        group by output_id""").params(Activity.SIGN, programme).query(row -> {
            resting.put(
                    row.getObject("output_id", UUID.class),
                    Reason.of("activities.resting", row.getInt("activities"), row.getString("numbers")));
        });
        return resting;
    }

    @Override
    public Map<UUID, Integer> counted(UUID programme) {
        Map<UUID, Integer> counted = new LinkedHashMap<>();
        jdbc.sql("""
                        select output_id, count(*) as activities
                        from activities.activity where programme_id = ? and output_id is not null
                        group by output_id""").param(programme).query(row -> {
            counted.put(row.getObject("output_id", UUID.class), row.getInt("activities"));
        });
        return counted;
    }
}
