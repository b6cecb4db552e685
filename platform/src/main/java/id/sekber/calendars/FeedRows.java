package id.sekber.calendars;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The feeds of the person who acts. */
@Repository
class FeedRows {

    /** Where an address leads. */
    record Target(UUID feed, UUID person, @Nullable UUID secretariat, String language) {}

    /** Since when an entry says what it says, and how often it was changed. */
    record State(String uid, Instant changedAt, int sequence) {}

    private final JdbcClient jdbc;

    FeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were not revoked. */
    List<Feed> own() {
        return jdbc.sql("""
                        select f.id, f.label, s.name as secretariat, f.language, f.made_at, r.read_at
                        from calendars.feed f
                        left join secretariats.secretariat s on s.id = f.secretariat_id
                        left join calendars.reading r on r.feed_id = f.id
                        where f.person = sekber.person() and f.revoked_at is null
                        order by f.made_at desc, f.id""")
                .query((row, index) -> {
                    Timestamp read = row.getTimestamp("read_at");
                    return new Feed(
                            row.getObject("id", UUID.class),
                            row.getString("label"),
                            row.getString("secretariat"),
                            row.getString("language"),
                            row.getTimestamp("made_at").toInstant(),
                            read == null ? null : read.toInstant());
                })
                .list();
    }

    void add(UUID id, @Nullable UUID secretariat, FeedForm form, byte[] hash, Instant now) {
        jdbc.sql("""
                        insert into calendars.feed (id, person, secretariat_id, label, language, token_hash, made_at)
                        values (?, sekber.person(), ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(id, secretariat, form.label().trim(), form.language(), hash, Timestamp.from(now)))
                .update();
    }

    boolean revoke(UUID id, Instant now) {
        return jdbc.sql("""
                                update calendars.feed set revoked_at = ?
                                where id = ? and person = sekber.person() and revoked_at is null""").params(Timestamp.from(now), id).update() == 1;
    }

    /** Asked by nobody yet: the address alone says for whom. */
    Optional<Target> behind(byte[] hash) {
        return jdbc.sql("select feed_id, person, secretariat_id, language from calendars.behind(?)")
                .param(hash)
                .query((row, index) -> new Target(
                        row.getObject("feed_id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("secretariat_id", UUID.class),
                        row.getString("language")))
                .optional();
    }

    void wasRead(UUID feed, Instant now) {
        jdbc.sql("""
                        insert into calendars.reading (feed_id, person, read_at) values (?, sekber.person(), ?)
                        on conflict (feed_id) do update set read_at = excluded.read_at""").params(feed, Timestamp.from(now)).update();
    }

    /** Notes which entries say something new, and answers the state of each by its identity. */
    Map<String, State> states(UUID feed, List<Entry> entries, Instant now) {
        jdbc.sql("""
                        insert into calendars.entry as e (feed_id, person, changed_at, uid, fingerprint)
                        select ?, sekber.person(), ?, * from unnest(?::text[], ?::text[])
                        on conflict (feed_id, uid) do update
                            set fingerprint = excluded.fingerprint, changed_at = excluded.changed_at, sequence = e.sequence + 1
                            where e.fingerprint <> excluded.fingerprint""")
                .params(
                        feed,
                        Timestamp.from(now),
                        entries.stream().map(Entry::uid).toArray(String[]::new),
                        entries.stream().map(Entry::fingerprint).toArray(String[]::new))
                .update();
        return jdbc
                .sql("select uid, changed_at, sequence from calendars.entry where feed_id = ?")
                .param(feed)
                .query((row, index) -> new State(
                        row.getString("uid"), row.getTimestamp("changed_at").toInstant(), row.getInt("sequence")))
                .list()
                .stream()
                .collect(Collectors.toMap(State::uid, Function.identity()));
    }
}
