package id.sekber.secretariats;

import id.sekber.accounts.Role;
import id.sekber.secretariats.Roster.Post;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The posts of the secretariat that the asker works in. Called within a use case. */
@Repository
class Posts {

    private final JdbcClient jdbc;

    Posts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Post> all() {
        return jdbc.sql("""
                        select p.id, who.name as person, who.email, p.role, p.title, r.name as member, o.name as organ,
                               p.mandate_from, p.mandate_until
                        from secretariats.post p
                        join accounts.person who on who.id = p.person_id
                        left join regions.region r on r.code = p.member_code
                        left join secretariats.organ o on o.secretariat_id = p.secretariat_id and o.id = p.organ_id
                        where p.secretariat_id = sekber.secretariat()
                        order by p.mandate_until nulls first, p.member_code nulls first, p.title, who.name""").query((row, number) -> post(row)).list();
    }

    private static Post post(ResultSet row) throws SQLException {
        Date until = row.getDate("mandate_until");
        return new Post(
                row.getObject("id", UUID.class),
                row.getString("person"),
                row.getString("email"),
                Role.valueOf(row.getString("role")),
                row.getString("title"),
                row.getString("member"),
                row.getString("organ"),
                row.getDate("mandate_from").toLocalDate(),
                until == null ? null : until.toLocalDate());
    }

    /** The member, by name, that this person already speaks for on or after that day, unless it is this one. */
    Optional<String> otherMember(UUID person, String member, LocalDate from) {
        return jdbc.sql("""
                        select r.name from secretariats.post p join regions.region r on r.code = p.member_code
                        where p.secretariat_id = sekber.secretariat() and p.person_id = ? and p.member_code <> ?
                          and (p.mandate_until is null or p.mandate_until >= ?)
                        limit 1""")
                .params(person, member, Date.valueOf(from))
                .query(String.class)
                .optional();
    }

    void add(UUID id, PostForm form) {
        jdbc.sql("""
                        insert into secretariats.post
                            (secretariat_id, id, person_id, role, member_code, organ_id, title, mandate_from, mandate_until)
                        values (sekber.secretariat(), ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        form.person(),
                        form.role().name(),
                        form.member(),
                        form.organ(),
                        form.title().trim(),
                        Date.valueOf(form.from()),
                        form.until() == null ? null : Date.valueOf(form.until())))
                .update();
    }

    void endMandate(UUID post, LocalDate lastDay) {
        jdbc.sql("""
                        update secretariats.post set mandate_until = ?, version = version + 1
                        where id = ? and secretariat_id = sekber.secretariat()""").params(Date.valueOf(lastDay), post).update();
    }
}
