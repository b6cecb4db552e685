package id.sekber.secretariats;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The members of the secretariat that the asker works in, in their fixed order. Called within a use case. */
@Repository
public class Members {

    private static final String COLUMNS = """
            select m.region_code, r.name, r.short_name, m.ordinal, m.joined_on, m.left_on, m.version
            from secretariats.member m join regions.region r on r.code = m.region_code""";

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that ever were. */
    public List<Member> all() {
        return jdbc.sql(COLUMNS + " order by m.ordinal").query(Members::member).list();
    }

    public List<Member> on(LocalDate day) {
        return jdbc.sql(COLUMNS + " where m.joined_on <= ? and (m.left_on is null or m.left_on > ?) order by m.ordinal")
                .params(Date.valueOf(day), Date.valueOf(day))
                .query(Members::member)
                .list();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        Date left = row.getDate("left_on");
        return new Member(
                row.getString("region_code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getInt("ordinal"),
                row.getDate("joined_on").toLocalDate(),
                left == null ? null : left.toLocalDate(),
                row.getInt("version"));
    }
}
