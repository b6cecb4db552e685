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

    /** They found the secretariat, in the order given. */
    void found(List<String> codes, LocalDate joinedOn) {
        jdbc.sql("""
                        insert into secretariats.member (secretariat_id, region_code, ordinal, joined_on)
                        select sekber.secretariat(), code, ordinal, ? from unnest(?) with ordinality as founder (code, ordinal)""")
                .params(Date.valueOf(joinedOn), codes.stream().distinct().toArray(String[]::new))
                .update();
    }

    /** The region gets the next place in the order, or its old one; answers whether it was not a member yet. */
    boolean join(String code, LocalDate firstDay) {
        return jdbc.sql("""
                                insert into secretariats.member as m (secretariat_id, region_code, ordinal, joined_on)
                                select sekber.secretariat(), ?, coalesce(max(ordinal), 0) + 1, ? from secretariats.member
                                where secretariat_id = sekber.secretariat()
                                on conflict (secretariat_id, region_code) do update
                                    set joined_on = excluded.joined_on, left_on = null, version = m.version + 1
                                    where m.left_on is not null""").params(code, Date.valueOf(firstDay)).update() == 1;
    }

    void leave(String code, LocalDate lastDay) {
        jdbc.sql("update secretariats.member set left_on = ?, version = version + 1 where region_code = ?")
                .params(Date.valueOf(lastDay), code)
                .update();
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
