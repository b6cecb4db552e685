package id.sekber.challenges;

import id.sekber.accounts.Actor;
import id.sekber.challenges.Rating.Aspect;
import id.sekber.secretariats.Member;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of ratings. The database hides other members' drafts. */
@Repository
class RatingRows {

    private static final String RATINGS = """
            select t.challenge_id, t.id, t.member_code, r.name, r.short_name, m.ordinal, m.joined_on, m.left_on,
                   m.version as member_version, t.severity, t.urgency, t.willingness, t.reason, t.released_as, t.released_at,
                   t.version
            from challenges.rating t
            join secretariats.member m on m.secretariat_id = t.secretariat_id and m.region_code = t.member_code
            join regions.region r on r.code = t.member_code
            where t.withdrawn_at is null""";

    private final JdbcClient jdbc;

    RatingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the asker may see and was not replaced, by challenge, in the order of members; one query. */
    Map<UUID, List<Rating>> all() {
        Map<UUID, List<Rating>> all = new LinkedHashMap<>();
        jdbc.sql(RATINGS + " order by m.ordinal, t.released_at nulls last").query(row -> {
            all.computeIfAbsent(row.getObject("challenge_id", UUID.class), challenge -> new ArrayList<>())
                    .add(rating(row, 0));
        });
        return all;
    }

    List<Rating> of(UUID challenge) {
        return jdbc.sql(RATINGS + " and t.challenge_id = ? order by m.ordinal, t.released_at nulls last")
                .param(challenge)
                .query(RatingRows::rating)
                .list();
    }

    /** Writes the member's draft unless someone wrote it first; answers whether it did. */
    boolean write(Actor actor, UUID id, UUID challenge, String member, RatingForm form, Instant now) {
        return jdbc.sql("""
                                insert into challenges.rating as t
                                    (secretariat_id, id, challenge_id, member_code, severity, urgency, willingness, reason,
                                     private_to, written_by, written_at, version)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                                on conflict (secretariat_id, challenge_id, member_code) where private_to is not null do update
                                    set severity = excluded.severity, urgency = excluded.urgency,
                                        willingness = excluded.willingness, reason = excluded.reason,
                                        written_by = excluded.written_by, written_at = excluded.written_at,
                                        version = t.version + 1
                                    where t.version = ?""")
                        .params(
                                actor.seatOrRefuse().secretariat(),
                                id,
                                challenge,
                                member,
                                form.value(Aspect.SEVERITY),
                                form.value(Aspect.URGENCY),
                                form.value(Aspect.WILLINGNESS),
                                form.reason().trim(),
                                member,
                                actor.person(),
                                Timestamp.from(now),
                                form.version())
                        .update()
                == 1;
    }

    /** The member speaks: its draft becomes visible to all and takes the place of what it released before. */
    void release(UUID challenge, String member, String as, Instant now) {
        jdbc.sql("""
                        update challenges.rating set withdrawn_at = ?, version = version + 1
                        where challenge_id = ? and member_code = ? and released_at is not null and withdrawn_at is null""").params(Timestamp.from(now), challenge, member).update();
        jdbc.sql("""
                        update challenges.rating
                        set private_to = null, released_as = ?, released_at = ?, version = version + 1
                        where challenge_id = ? and member_code = ? and private_to is not null""").params(as, Timestamp.from(now), challenge, member).update();
    }

    /** Open challenges for which nothing was released by this member; one query. */
    List<Awaited> awaited(String member) {
        return jdbc.sql("""
                        select c.number, c.title, c.raised_on,
                               exists (select from challenges.rating d
                                       where d.secretariat_id = c.secretariat_id and d.challenge_id = c.id
                                         and d.member_code = ? and d.private_to is not null) as drafted
                        from challenges.challenge c
                        where c.closed_on is null
                          and not exists (select from challenges.rating t
                                          where t.secretariat_id = c.secretariat_id and t.challenge_id = c.id
                                            and t.member_code = ? and t.released_at is not null and t.withdrawn_at is null)
                        order by c.number""")
                .params(member, member)
                .query((row, index) -> new Awaited(
                        row.getString("number"),
                        row.getString("title"),
                        row.getDate("raised_on").toLocalDate(),
                        row.getBoolean("drafted")))
                .list();
    }

    /** @param drafted whether the member has a draft that waits for its release */
    record Awaited(String number, String title, LocalDate raisedOn, boolean drafted) {}

    /** The title of the post in which the actor acts for the member. */
    String titleOf(Actor actor) {
        return jdbc.sql("""
                        select title from secretariats.post
                        where secretariat_id = sekber.secretariat() and person_id = ? and role in ('HEAD', 'STEERING')
                        order by role limit 1""")
                .param(actor.person())
                .query(String.class)
                .optional()
                .orElse(actor.name());
    }

    private static Rating rating(ResultSet row, int index) throws SQLException {
        Date left = row.getDate("left_on");
        String releasedAs = row.getString("released_as");
        return new Rating(
                row.getObject("id", UUID.class),
                new Member(
                        row.getString("member_code"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getInt("ordinal"),
                        row.getDate("joined_on").toLocalDate(),
                        left == null ? null : left.toLocalDate(),
                        row.getInt("member_version")),
                row.getInt("severity"),
                row.getInt("urgency"),
                row.getInt("willingness"),
                row.getString("reason"),
                releasedAs == null ? "" : releasedAs,
                instant(row.getTimestamp("released_at")),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
