package id.sekber.healthcheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is asked in the rounds of the secretariat that the asker works in. */
@Repository
class InvitedRows {

    /** Someone with a seat who can be asked. */
    record Seated(UUID person, String name, String post, Group group) {}

    /** Where a private link leads. */
    record Target(UUID secretariat, UUID round, UUID invited) {}

    private final JdbcClient jdbc;

    InvitedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Invited> of(UUID round) {
        return jdbc.sql("""
                        select i.id, i.person_id, i.name, i.email, i.member_code, m.ordinal, g.short_name, i.answered,
                               i.revoked_at is not null as revoked, coalesce(i.person_id = sekber.person(), false) as own
                        from healthcheck.invited i
                        left join secretariats.member m on m.secretariat_id = i.secretariat_id and m.region_code = i.member_code
                        left join regions.region g on g.code = i.member_code
                        where i.round_id = ?
                        order by m.ordinal nulls last, i.name, i.id""").param(round).query(InvitedRows::invited).list();
    }

    private static Invited invited(ResultSet row, int index) throws SQLException {
        return new Invited(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                group(row),
                row.getBoolean("answered"),
                row.getBoolean("revoked"),
                row.getBoolean("own"));
    }

    private static Group group(ResultSet row) throws SQLException {
        String code = row.getString("member_code");
        return code == null ? Group.OTHERS : new Group(code, row.getString("short_name"), row.getInt("ordinal"));
    }

    /** Everyone whose mandate runs on the day, once, with the member they speak for. */
    List<Seated> seatedOn(LocalDate day) {
        return jdbc.sql("""
                        select p.person_id, who.name, string_agg(p.title, ', ' order by p.title) as post,
                               max(p.member_code) as member_code, max(m.ordinal) as ordinal, max(g.short_name) as short_name
                        from secretariats.post p
                        join accounts.person who on who.id = p.person_id and who.disabled_at is null
                        left join secretariats.member m on m.secretariat_id = p.secretariat_id and m.region_code = p.member_code
                        left join regions.region g on g.code = p.member_code
                        where p.secretariat_id = sekber.secretariat()
                          and p.mandate_from <= ? and (p.mandate_until is null or p.mandate_until >= ?)
                        group by p.person_id, who.name
                        order by max(m.ordinal) nulls last, who.name""")
                .params(java.sql.Date.valueOf(day), java.sql.Date.valueOf(day))
                .query((row, index) -> new Seated(
                        row.getObject("person_id", UUID.class),
                        row.getString("name"),
                        row.getString("post"),
                        group(row)))
                .list();
    }

    /** Asks people with a seat; one whose invitation was taken back is asked again. */
    void addSeated(UUID secretariat, UUID round, List<Seated> people, List<UUID> ids, Instant now) {
        String[] members = people.stream()
                .map(person -> person.group().isMember() ? person.group().code() : null)
                .toArray(String[]::new);
        jdbc.sql("""
                        insert into healthcheck.invited
                            (secretariat_id, id, round_id, person_id, name, member_code, invited_at)
                        select ?, asked.id, ?, asked.person, asked.name, asked.member, ?
                        from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[]) as asked (id, person, name, member)
                        on conflict on constraint invited_person_once do update set revoked_at = null""")
                .params(
                        secretariat,
                        round,
                        Timestamp.from(now),
                        ids.toArray(UUID[]::new),
                        people.stream().map(Seated::person).toArray(UUID[]::new),
                        people.stream().map(Seated::name).toArray(String[]::new),
                        members)
                .update();
    }

    /** Asks an outsider by a link; one who is asked already keeps the invitation and gets the new link. */
    void addOutsider(
            UUID secretariat,
            UUID id,
            UUID round,
            String name,
            String email,
            @Nullable String member,
            byte[] tokenHash,
            Instant now) {
        jdbc.sql("""
                        insert into healthcheck.invited
                            (secretariat_id, id, round_id, name, email, member_code, token_hash, invited_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint invited_address_once
                        do update set revoked_at = null, token_hash = excluded.token_hash""")
                .params(Arrays.asList(secretariat, id, round, name, email, member, tokenHash, Timestamp.from(now)))
                .update();
    }

    boolean renewLink(UUID round, UUID invited, byte[] tokenHash) {
        return jdbc.sql("""
                                update healthcheck.invited set token_hash = ?, revoked_at = null
                                where round_id = ? and id = ? and person_id is null""").params(tokenHash, round, invited).update() == 1;
    }

    boolean revoke(UUID round, UUID invited, Instant now) {
        return jdbc.sql("""
                                update healthcheck.invited set revoked_at = ?, token_hash = null
                                where round_id = ? and id = ? and revoked_at is null""").params(Timestamp.from(now), round, invited).update() == 1;
    }

    Optional<Target> behind(byte[] tokenHash) {
        return jdbc.sql("select secretariat_id, round_id, invited_id from healthcheck.link(?)")
                .param(tokenHash)
                .query((row, index) -> new Target(
                        row.getObject("secretariat_id", UUID.class),
                        row.getObject("round_id", UUID.class),
                        row.getObject("invited_id", UUID.class)))
                .optional();
    }
}
