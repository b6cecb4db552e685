package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of weighings. The database hides other members' drafts. */
@Repository
class WeighingRows {

    private static final TypeReference<java.util.TreeMap<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    WeighingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the asker may see and that were not replaced: released ones, and the draft of the asker's member. */
    List<Weighing> all(UUID appraisal) {
        return jdbc.sql("""
                        select w.id, w.member_code, w.method, w.judgements, w.written_at, w.released_as, w.released_at, w.version
                        from appraisal.weighing w
                        join secretariats.member m on m.secretariat_id = w.secretariat_id and m.region_code = w.member_code
                        where w.appraisal_id = ? and w.withdrawn_at is null
                        order by m.ordinal, w.released_at nulls last""")
                .param(appraisal)
                .query((row, index) -> new Weighing(
                        row.getObject("id", UUID.class),
                        row.getString("member_code"),
                        Method.valueOf(row.getString("method")),
                        JsonMapper.shared().readValue(row.getString("judgements"), FIELDS),
                        row.getTimestamp("written_at").toInstant(),
                        row.getString("released_as"),
                        instant(row, "released_at"),
                        row.getInt("version")))
                .list();
    }

    void add(Actor actor, UUID id, UUID appraisal, String member, WeighingForm form, Instant now) {
        jdbc.sql("""
                        insert into appraisal.weighing
                            (secretariat_id, id, appraisal_id, member_code, method, judgements, private_to, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        appraisal,
                        member,
                        form.method().name(),
                        JsonMapper.shared().writeValueAsString(form.fields()),
                        member,
                        actor.person(),
                        Timestamp.from(now))
                .update();
    }

    /** Saves the draft unless someone saved first; answers whether it did. */
    boolean save(Actor actor, UUID id, WeighingForm form, Instant now) {
        return jdbc.sql("""
                                update appraisal.weighing
                                set method = ?, judgements = ?::jsonb, written_by = ?, written_at = ?, version = version + 1
                                where id = ? and version = ? and private_to is not null""")
                        .params(
                                form.method().name(),
                                JsonMapper.shared().writeValueAsString(form.fields()),
                                actor.person(),
                                Timestamp.from(now),
                                id,
                                form.version())
                        .update()
                == 1;
    }

    /** The member speaks: its draft becomes visible to all and takes the place of what it released before. */
    void release(UUID appraisal, String member, UUID draft, String as, Instant now) {
        jdbc.sql("""
                        update appraisal.weighing set withdrawn_at = ?, version = version + 1
                        where appraisal_id = ? and member_code = ? and released_at is not null and withdrawn_at is null""").params(Timestamp.from(now), appraisal, member).update();
        jdbc.sql("""
                        update appraisal.weighing
                        set private_to = null, released_as = ?, released_at = ?, version = version + 1
                        where id = ?""").params(as, Timestamp.from(now), draft).update();
    }

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

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
