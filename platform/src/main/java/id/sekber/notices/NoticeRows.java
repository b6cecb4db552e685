package id.sekber.notices;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Role;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Wording;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices of the person who acts, in the secretariat where they act. Many at once, and each at most once. */
@Repository
class NoticeRows {

    private static final String OWN = " secretariat_id = sekber.secretariat() and person = sekber.person() ";

    private static final String COLUMNS = """
            select id, kind, what_id, what_en, context_id, context_en, path, since, due, told_on, read_at, settled_at
            from notices.notice where""" + OWN;

    /** How long people are told of what happened when they were not there. */
    private static final int DAYS_OF_OCCURRENCES = 14;

    /** That a notice was given, and when. */
    record Given(String subject, String rung, LocalDate on) {}

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final Bilingual words;

    NoticeRows(JdbcClient jdbc, Identifiers identifiers, Bilingual words) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.words = words;
    }

    /** What was given of what still waits. */
    List<Given> given() {
        return jdbc.sql("select subject, rung, told_on from notices.notice where" + OWN + "and settled_at is null")
                .query((row, index) -> new Given(
                        row.getString("subject"),
                        row.getString("rung"),
                        row.getDate("told_on").toLocalDate()))
                .list();
    }

    /** Gives them, in one statement; what another node gave meanwhile is left as it is. Answers how many were given. */
    int give(List<Candidate> candidates, LocalDate today, Instant now) {
        if (candidates.isEmpty()) {
            return 0;
        }
        List<Wording> what =
                candidates.stream().map(each -> words.of(each.task().what())).toList();
        List<Wording> context =
                candidates.stream().map(each -> words.of(each.task().context())).toList();
        return jdbc.sql("""
                        insert into notices.notice
                            (secretariat_id, person, told_on, told_at, id, subject, rung, kind, what_id, what_en,
                             context_id, context_en, path, since, due)
                        select sekber.secretariat(), sekber.person(), ?, ?, *
                        from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::text[], ?::date[], ?::date[])
                        on conflict (secretariat_id, person, subject, rung) where settled_at is null do nothing""")
                .params(
                        Date.valueOf(today),
                        Timestamp.from(now),
                        candidates.stream().map(each -> identifiers.next()).toArray(UUID[]::new),
                        texts(candidates, each -> each.task().subject()),
                        texts(candidates, Candidate::rung),
                        texts(candidates, each -> each.kind().name()),
                        texts(what, Wording::indonesian),
                        texts(what, Wording::english),
                        texts(context, Wording::indonesian),
                        texts(context, Wording::english),
                        texts(candidates, each -> each.task().path()),
                        dates(candidates, each -> each.task().since()),
                        dates(candidates, each -> each.task().due()))
                .update();
    }

    /** A reminder that is about to be given takes the place of what was not read about the same tasks. */
    void replaceUnread(Collection<String> subjects, Instant now) {
        jdbc.sql("""
                        update notices.notice set read_at = ?
                        where %s and read_at is null and settled_at is null and kind <> 'EVENT'
                          and subject in (select unnest(?::text[]))""".formatted(OWN))
                .params(Timestamp.from(now), subjects.toArray(String[]::new))
                .update();
    }

    /** What no longer waits asks for nothing any more, and may come again. */
    void settleAllBut(Collection<String> waiting, Instant now) {
        jdbc.sql("""
                        update notices.notice set settled_at = ?
                        where %s and settled_at is null and kind <> 'EVENT' and subject not in (select unnest(?::text[]))""".formatted(OWN))
                .params(Timestamp.from(now), waiting.toArray(String[]::new))
                .update();
    }

    /** Tells what happened of late and concerns the actor. */
    int giveOccurrences(Actor actor, LocalDate today, Instant now) {
        return jdbc.sql("""
                        insert into notices.notice
                            (secretariat_id, person, told_on, told_at, id, subject, rung, kind, what_id, what_en,
                             context_id, context_en, path, since)
                        select o.secretariat_id, sekber.person(), ?, ?, gen_random_uuid(), o.subject, 'once', 'EVENT',
                               o.what_id, o.what_en, o.context_id, o.context_en, o.path, o.happened_on
                        from notices.occurrence o
                        where o.secretariat_id = sekber.secretariat() and o.happened_on >= ? and o.caused_by <> sekber.person()
                          and o.roles && ?::text[] and (o.members = '{}' or o.members @> array[?]::text[])
                        on conflict (secretariat_id, person, subject, rung) where settled_at is null do nothing""")
                .params(
                        Date.valueOf(today),
                        Timestamp.from(now),
                        Date.valueOf(today.minusDays(DAYS_OF_OCCURRENCES)),
                        actor.seatOrRefuse().roles().stream().map(Role::name).toArray(String[]::new),
                        actor.member().orElse(""))
                .update();
    }

    void addOccurrence(Actor actor, Notice notice, LocalDate today, Instant now) {
        Wording what = words.of(notice.what());
        Wording context = words.of(notice.context());
        jdbc.sql("""
                        insert into notices.occurrence
                            (secretariat_id, id, subject, what_id, what_en, context_id, context_en, path, roles, members,
                             caused_by, happened_on, happened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (secretariat_id, subject) do nothing""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        identifiers.next(),
                        notice.key(),
                        what.indonesian(),
                        what.english(),
                        context.indonesian(),
                        context.english(),
                        notice.path(),
                        notice.roles().stream().map(Role::name).sorted().toArray(String[]::new),
                        notice.members().stream().sorted().toArray(String[]::new),
                        actor.person(),
                        Date.valueOf(today),
                        Timestamp.from(now))
                .update();
    }

    List<GivenNotice> latest(int most) {
        return jdbc.sql(COLUMNS + " order by (read_at is null and settled_at is null) desc, told_at desc, id limit ?")
                .param(most)
                .query(NoticeRows::notice)
                .list();
    }

    /**
     * Takes what is unread and was told by no letter, for one that is written now. Of two nodes that come at once, the second
     * finds nothing.
     */
    List<GivenNotice> takeForLetter(Instant givenSince, Instant now) {
        return jdbc.sql("""
                        update notices.notice set mailed_at = ?
                        where %s and mailed_at is null and read_at is null and settled_at is null and told_at >= ?
                        returning id, kind, what_id, what_en, context_id, context_en, path, since, due, told_on, read_at,
                                  settled_at""".formatted(OWN))
                .params(Timestamp.from(now), Timestamp.from(givenSince))
                .query(NoticeRows::notice)
                .list();
    }

    boolean markRead(UUID id, Instant now) {
        return jdbc.sql("update notices.notice set read_at = coalesce(read_at, ?) where" + OWN + "and id = ?")
                        .params(Timestamp.from(now), id)
                        .update()
                == 1;
    }

    /** Those that were on the page: what came after it was opened stays unread. */
    void markAllRead(Instant seenAt, Instant now) {
        jdbc.sql("update notices.notice set read_at = ? where" + OWN + "and read_at is null and told_at <= ?")
                .params(Timestamp.from(now), Timestamp.from(seenAt))
                .update();
    }

    private static GivenNotice notice(ResultSet row, int index) throws SQLException {
        return new GivenNotice(
                row.getObject("id", UUID.class),
                GivenNotice.Kind.valueOf(row.getString("kind")),
                new Wording(row.getString("what_id"), row.getString("what_en")),
                new Wording(row.getString("context_id"), row.getString("context_en")),
                row.getString("path"),
                row.getDate("since").toLocalDate(),
                day(row.getDate("due")),
                row.getDate("told_on").toLocalDate(),
                instant(row.getTimestamp("read_at")),
                instant(row.getTimestamp("settled_at")));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static <T> String[] texts(List<T> of, Function<T, String> text) {
        return of.stream().map(text).toArray(String[]::new);
    }

    private static <T> @Nullable String[] dates(List<T> of, Function<T, @Nullable LocalDate> day) {
        @Nullable String[] dates = new String[of.size()];
        for (int i = 0; i < dates.length; i++) {
            LocalDate each = day.apply(of.get(i));
            dates[i] = each == null ? null : each.toString();
        }
        return dates;
    }
}
