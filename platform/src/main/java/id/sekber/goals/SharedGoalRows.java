package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.goals.SharedGoal.Adoption;
import id.sekber.goals.SharedGoal.Stand;
import id.sekber.secretariats.Member;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of shared goals and their adoptions. */
@Repository
class SharedGoalRows {

    private static final String GOALS = """
            select id, number, title, story, wording, proposed_on, dropped_on, dropped_why, version
            from goals.shared_goal""";

    private static final String ADOPTIONS = """
            select shared_goal_id, id, member_code, wording, stand, organ, decided_on, document, reason, recorded_as,
                   recorded_at, withdrawn_at, withdrawn_why, version
            from goals.adoption""";

    private final JdbcClient jdbc;

    SharedGoalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, with their records but without the goals that they are composed from; two queries. */
    List<SharedGoal> all(List<Member> members) {
        Map<UUID, List<Adoption>> adoptions = new HashMap<>();
        jdbc.sql(ADOPTIONS + " order by recorded_at desc").query(row -> {
            adoptions
                    .computeIfAbsent(row.getObject("shared_goal_id", UUID.class), goal -> new ArrayList<>())
                    .add(adoption(row, 0));
        });
        return jdbc.sql(GOALS + " order by dropped_on is not null, number")
                .query((row, index) -> goal(
                        row, List.of(), members, adoptions.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    /** @param parts finds the goals of members that a shared goal is composed from */
    Optional<SharedGoal> find(String number, List<Member> members, Function<UUID, List<DevelopmentGoal>> parts) {
        Optional<UUID> id = jdbc.sql("select id from goals.shared_goal where number = ?")
                .param(number)
                .query(UUID.class)
                .optional();
        return id.map(found -> {
            List<Adoption> adoptions = jdbc.sql(ADOPTIONS + " where shared_goal_id = ? order by recorded_at desc")
                    .param(found)
                    .query(SharedGoalRows::adoption)
                    .list();
            List<DevelopmentGoal> composedFrom = parts.apply(found);
            return jdbc.sql(GOALS + " where id = ?")
                    .param(found)
                    .query((row, index) -> goal(row, composedFrom, members, adoptions))
                    .single();
        });
    }

    void add(Actor actor, UUID id, String number, SharedGoalForm form, List<UUID> parts, LocalDate today) {
        jdbc.sql("""
                        insert into goals.shared_goal (secretariat_id, id, number, title, story, proposed_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        number,
                        form.title().trim(),
                        form.story().trim(),
                        Date.valueOf(today))
                .update();
        addParts(actor, id, parts);
    }

    /** Saves unless someone saved first; a change of the text begins another wording. Answers whether it did. */
    boolean save(Actor actor, UUID id, SharedGoalForm form, List<UUID> parts) {
        int saved = jdbc.sql("""
                        update goals.shared_goal
                        set wording = wording + case when title = ? and story = ? then 0 else 1 end,
                            title = ?, story = ?, version = version + 1
                        where id = ? and version = ? and dropped_on is null""")
                .params(
                        form.title().trim(),
                        form.story().trim(),
                        form.title().trim(),
                        form.story().trim(),
                        id,
                        form.version())
                .update();
        if (saved == 0) {
            return false;
        }
        jdbc.sql("delete from goals.composed_from where shared_goal_id = ?")
                .param(id)
                .update();
        addParts(actor, id, parts);
        return true;
    }

    private void addParts(Actor actor, UUID id, List<UUID> parts) {
        jdbc.sql("""
                        insert into goals.composed_from (secretariat_id, shared_goal_id, goal_id)
                        select ?, ?, * from unnest(?::uuid[])""")
                .params(actor.seatOrRefuse().secretariat(), id, parts.toArray(UUID[]::new))
                .update();
    }

    boolean drop(UUID id, String why, int version, LocalDate today) {
        return jdbc.sql("""
                                update goals.shared_goal set dropped_on = ?, dropped_why = ?, version = version + 1
                                where id = ? and version = ? and dropped_on is null""").params(Date.valueOf(today), why, id, version).update() == 1;
    }

    /** The present wording, held so that nobody changes it while a member adopts it. */
    int holdWording(UUID id) {
        return jdbc.sql("select wording from goals.shared_goal where id = ? for update")
                .param(id)
                .query(Integer.class)
                .single();
    }

    /** Writes the member's record in the place of what stands; answers whether that is what was seen. */
    boolean record(Actor actor, UUID id, SharedGoal goal, AdoptionForm form, String as, Instant now) {
        String member = actor.member().orElseThrow();
        String standing =
                goal.standing(member).map(adoption -> adoption.id().toString()).orElse("");
        if (!standing.equals(form.standing())
                || (!standing.isEmpty() && !withdraw(UUID.fromString(standing), member, "", now))) {
            return false;
        }
        return jdbc.sql("""
                                insert into goals.adoption
                                    (secretariat_id, id, shared_goal_id, member_code, wording, stand, organ, decided_on,
                                     document, reason, recorded_by, recorded_as, recorded_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict do nothing""")
                        .params(
                                actor.seatOrRefuse().secretariat(),
                                id,
                                goal.id(),
                                member,
                                goal.wording(),
                                form.chosen().orElseThrow().name(),
                                form.organ().trim(),
                                Date.valueOf(form.day().orElseThrow()),
                                form.document().trim(),
                                form.reason().trim(),
                                actor.person(),
                                as,
                                Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Takes a record of the member back; answers whether it stood. */
    boolean withdraw(UUID adoption, String member, String why, Instant now) {
        return jdbc.sql("""
                                update goals.adoption set withdrawn_at = ?, withdrawn_why = ?, version = version + 1
                                where id = ? and member_code = ? and withdrawn_at is null""").params(Timestamp.from(now), why, adoption, member).update() == 1;
    }

    /** What waits for the adoption of this member; one query. */
    List<Awaited> awaited(String member) {
        return jdbc.sql("""
                        select g.number, g.title, g.proposed_on from goals.shared_goal g
                        where g.dropped_on is null
                          and not exists (select from goals.adoption a
                                          where a.secretariat_id = g.secretariat_id and a.shared_goal_id = g.id
                                            and a.member_code = ? and a.withdrawn_at is null and a.wording = g.wording)
                        order by g.number""")
                .param(member)
                .query((row, index) -> new Awaited(
                        row.getString("number"),
                        row.getString("title"),
                        row.getDate("proposed_on").toLocalDate()))
                .list();
    }

    record Awaited(String number, String title, LocalDate proposedOn) {}

    private static SharedGoal goal(
            ResultSet row, List<DevelopmentGoal> parts, List<Member> members, List<Adoption> adoptions)
            throws SQLException {
        Date dropped = row.getDate("dropped_on");
        return new SharedGoal(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("story"),
                row.getInt("wording"),
                row.getDate("proposed_on").toLocalDate(),
                dropped == null ? null : dropped.toLocalDate(),
                row.getString("dropped_why"),
                parts,
                members,
                adoptions,
                row.getInt("version"));
    }

    private static Adoption adoption(ResultSet row, int index) throws SQLException {
        return new Adoption(
                row.getObject("id", UUID.class),
                row.getString("member_code"),
                row.getInt("wording"),
                Stand.valueOf(row.getString("stand")),
                row.getString("organ"),
                row.getDate("decided_on").toLocalDate(),
                row.getString("document"),
                row.getString("reason"),
                row.getString("recorded_as"),
                row.getTimestamp("recorded_at").toInstant(),
                instant(row, "withdrawn_at"),
                row.getString("withdrawn_why"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
