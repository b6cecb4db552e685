package id.sekber.pathway;

import id.sekber.vocabulary.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps in their order. */
@Repository
class Steps {

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two queries. */
    List<Step> all() {
        Map<Integer, List<Output>> outputs = jdbc
                .sql("select * from pathway.output order by step, position")
                .query((row, index) ->
                        Map.entry(row.getInt("step"), new Output(row.getString("key"), wording(row, "name"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("""
                        select s.*, p.name_id as phase_id, p.name_en as phase_en
                        from pathway.step s join pathway.phase p on p.number = s.phase
                        order by s.number""")
                .query((row, index) -> new Step(
                        row.getInt("number"),
                        new Phase(row.getInt("phase"), wording(row, "phase")),
                        Arrays.asList((Integer[]) row.getArray("after").getArray()),
                        wording(row, "name"),
                        wording(row, "advice"),
                        wording(row, "source"),
                        outputs.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    private static Wording wording(ResultSet row, String name) throws SQLException {
        return new Wording(row.getString(name + "_id"), row.getString(name + "_en"));
    }
}
