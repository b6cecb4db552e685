package id.sekber.agreements;

import id.sekber.programmes.AgreementsInWriting;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells which agreements its parties have signed and are bound by. */
@Repository
class AgreementsInForce implements AgreementsInWriting {

    private final JdbcClient jdbc;

    AgreementsInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Written> on(LocalDate day) {
        Map<String, Written> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select a.number, a.title, p.member_code
                        from agreements.agreement a
                        join agreements.course c on c.secretariat_id = a.secretariat_id and c.decision_id = a.decision_id
                        join agreements.party p on p.secretariat_id = a.secretariat_id and p.agreement_id = a.id
                        where c.stage = ? and ? between a.begins_on and a.ends_on
                        order by a.number, p.member_code""").params(Stage.EXECUTION.key(), Date.valueOf(day)).query(row -> {
            String number = row.getString("number");
            List<String> parties = new ArrayList<>();
            if (found.containsKey(number)) {
                parties.addAll(found.get(number).parties());
            }
            parties.add(row.getString("member_code"));
            found.put(number, new Written(number, row.getString("title"), parties));
        });
        return List.copyOf(found.values());
    }
}
