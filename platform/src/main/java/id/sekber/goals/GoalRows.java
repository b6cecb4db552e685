package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.goals.GoalSearch.Part;
import id.sekber.secretariats.Member;
import id.sekber.vocabulary.AffairCode;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of development goals. The database hides other members' drafts. */
@Repository
class GoalRows {

    /** Which text of a goal: what was released, or what its member last wrote. */
    enum Text {
        SHOWN("g.id"),
        LATEST("coalesce(draft.id, g.id)");

        private final String identity;

        Text(String identity) {
            this.identity = identity;
        }
    }

    /** A draft to write: a goal of its own, or the change of a goal that was released. */
    record Draft(UUID id, String number, @Nullable UUID revises, int version, Aim aim) {}

    private static final String AIM = """
            plan_kind, plan, period_from, period_until, title, affair_code, sdg, indicator, own_indicator, direction, target,
            unit, target_year, priority, place, intended_use, target_group, source""";

    private static final String TYPES = """
            id uuid, number text, revises uuid, version integer, plan_kind text, plan text, period_from integer,
            period_until integer, title text, affair_code text, sdg integer, indicator text, own_indicator text,
            direction text, target numeric, unit text, target_year integer, priority text, place text, intended_use text,
            target_group text, source text""";

    private static final String GOALS = """
            select g.id, g.number, g.member_code, r.name, r.short_name, m.ordinal, m.joined_on, m.left_on,
                   m.version as member_version, draft.id is not null as revised, g.written_at, g.released_at, g.released_as,
                   g.withdrawn_at, g.withdrawn_why, coalesce(draft.version, g.version) as version, t.plan_kind, t.plan,
                   t.period_from, t.period_until, t.title, t.affair_code, t.sdg, t.indicator, t.own_indicator, t.direction,
                   t.target, t.unit, t.target_year, t.priority, t.place, t.intended_use, t.target_group, t.source,
                   count(*) over () as total
            from goals.goal g
            join secretariats.member m on m.secretariat_id = g.secretariat_id and m.region_code = g.member_code
            join regions.region r on r.code = g.member_code
            left join goals.goal draft on draft.secretariat_id = g.secretariat_id and draft.revises = g.id
            join goals.goal t on t.secretariat_id = g.secretariat_id and t.id = %s
            where g.revises is null""";

    private final JdbcClient jdbc;

    GoalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DevelopmentGoal> find(String number, Text text) {
        return jdbc.sql(GOALS.formatted(text.identity) + " and g.number = ?")
                .param(number)
                .query(GoalRows::goal)
                .optional();
    }

    /** All that the asker may see, also those given up. */
    List<DevelopmentGoal> all(Text text) {
        return jdbc.sql(GOALS.formatted(text.identity) + " order by m.ordinal, g.number")
                .query(GoalRows::goal)
                .list();
    }

    /** Released and not given up, of those who are members on that day: what may be compared. */
    List<DevelopmentGoal> held(LocalDate day) {
        return jdbc.sql(GOALS.formatted(Text.SHOWN.identity) + """
                                 and g.released_at is not null and g.withdrawn_at is null
                                 and m.joined_on <= ? and (m.left_on is null or m.left_on > ?)
                                order by m.ordinal, g.number""")
                .params(Date.valueOf(day), Date.valueOf(day))
                .query(GoalRows::goal)
                .list();
    }

    /** The goals that a shared goal is composed from. */
    List<DevelopmentGoal> composing(UUID sharedGoal) {
        return jdbc.sql(GOALS.formatted(Text.SHOWN.identity) + """
                                 and exists (select from goals.composed_from c
                                             where c.secretariat_id = g.secretariat_id and c.goal_id = g.id
                                               and c.shared_goal_id = ?)
                                order by m.ordinal, g.number""")
                .param(sharedGoal)
                .query(GoalRows::goal)
                .list();
    }

    /** A page of what is asked for and how many there are in all, by one query. */
    GoalPage search(GoalSearch search, Text text, int limit) {
        StringBuilder sql = new StringBuilder(GOALS.formatted(text.identity));
        List<Object> asked = new ArrayList<>();
        equal(sql, asked, search, Part.MEMBER, "g.member_code = ?");
        equal(sql, asked, search, Part.PLAN, "t.plan_kind = upper(?)");
        equal(sql, asked, search, Part.AFFAIR, "t.affair_code = ?");
        equal(sql, asked, search, Part.SDG, "t.sdg::text = ?");
        equal(sql, asked, search, Part.INDICATOR, "t.indicator = ?");
        equal(sql, asked, search, Part.TEXT, """
                position(lower(?) in lower(concat_ws(' ', g.number, t.title, t.plan, t.own_indicator, t.place, t.intended_use,
                                                     t.target_group))) > 0""");
        sql.append(
                switch (search.asked(Part.STATE)) {
                    case "draf" -> " and g.released_at is null";
                    case "dirilis" -> " and g.released_at is not null and g.withdrawn_at is null";
                    case "ditarik" -> " and g.withdrawn_at is not null";
                    default -> " and g.withdrawn_at is null";
                });
        sql.append(" order by m.ordinal, g.number limit ? offset ?");
        asked.add(limit);
        asked.add(limit * (search.page() - 1));
        List<Integer> total = new ArrayList<>();
        List<DevelopmentGoal> goals = jdbc.sql(sql.toString())
                .params(asked)
                .query((row, index) -> {
                    total.add(row.getInt("total"));
                    return goal(row, index);
                })
                .list();
        return new GoalPage(search, goals, total.isEmpty() ? 0 : total.get(0));
    }

    private static void equal(StringBuilder sql, List<Object> asked, GoalSearch search, Part part, String condition) {
        String value = search.asked(part);
        if (!value.isEmpty()) {
            sql.append(" and ").append(condition);
            asked.add(value);
        }
    }

    /** By one statement; answers how many were written. */
    int add(Actor actor, String member, List<Draft> drafts, Instant now) {
        return jdbc.sql("""
                        insert into goals.goal
                            (secretariat_id, member_code, private_to, written_by, written_at, id, number, revises, version, %s)
                        select ?, ?, ?, ?, ?, id, number, revises, version, %s from jsonb_to_recordset(?::jsonb) as l (%s)
                        on conflict do nothing""".formatted(AIM, AIM, TYPES))
                .params(
                        actor.seatOrRefuse().secretariat(),
                        member,
                        member,
                        actor.person(),
                        Timestamp.from(now),
                        json(drafts))
                .update();
    }

    /** Each draft unless someone saved it first, by one statement; answers how many were saved. */
    int save(Actor actor, List<Draft> drafts, Instant now) {
        return jdbc.sql("""
                        update goals.goal g
                        set (%s) = row (%s), written_by = ?, written_at = ?, version = g.version + 1
                        from jsonb_to_recordset(?::jsonb) as l (%s)
                        where (g.id = l.id or g.revises = l.id) and g.version = l.version and g.private_to is not null""".formatted(AIM, prefixed("l"), TYPES))
                .params(actor.person(), Timestamp.from(now), json(drafts))
                .update();
    }

    private static String prefixed(String alias) {
        return Arrays.stream(AIM.split(",\\s*"))
                .map(column -> alias + "." + column)
                .collect(Collectors.joining(", "));
    }

    private static String json(List<Draft> drafts) {
        List<Map<String, @Nullable Object>> written = new ArrayList<>();
        for (Draft draft : drafts) {
            Aim aim = draft.aim();
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", draft.id());
            row.put("number", draft.number());
            row.put("revises", draft.revises());
            row.put("version", draft.version());
            row.put("plan_kind", aim.planKind());
            row.put("plan", aim.plan());
            row.put("period_from", aim.periodFrom());
            row.put("period_until", aim.periodUntil());
            row.put("title", aim.title());
            row.put("affair_code", aim.affair() == null ? null : aim.affair().text());
            row.put("sdg", aim.sdg());
            row.put("indicator", aim.indicator());
            row.put("own_indicator", aim.ownIndicator());
            row.put("direction", aim.direction());
            row.put("target", aim.target());
            row.put("unit", aim.unit());
            row.put("target_year", aim.targetYear());
            row.put("priority", aim.priority());
            row.put("place", aim.place());
            row.put("intended_use", aim.intendedUse());
            row.put("target_group", aim.targetGroup());
            row.put("source", aim.source());
            written.add(row);
        }
        return JsonMapper.shared().writeValueAsString(written);
    }

    /** Takes the draft away, or the change that waits beside a goal; answers whether nobody saved since it was read. */
    boolean discard(UUID goal, int version) {
        return jdbc.sql("""
                                delete from goals.goal
                                where (id = ? or revises = ?) and version = ? and private_to is not null""").params(goal, goal, version).update() == 1;
    }

    /** The member speaks: its drafts become visible, and its changes take the place of what they change. Answers how many. */
    int release(String member, String as, Instant now) {
        int changed = jdbc.sql("""
                        update goals.goal g
                        set (%s) = row (%s), written_by = d.written_by, written_at = d.written_at, released_as = ?,
                            released_at = ?, version = d.version + 1
                        from goals.goal d
                        where d.secretariat_id = g.secretariat_id and d.revises = g.id and d.member_code = ?""".formatted(AIM, prefixed("d")))
                .params(as, Timestamp.from(now), member)
                .update();
        jdbc.sql("delete from goals.goal where revises is not null and member_code = ?")
                .param(member)
                .update();
        return changed + jdbc.sql("""
                                update goals.goal
                                set private_to = null, released_as = ?, released_at = ?, version = version + 1
                                where member_code = ? and private_to is not null""").params(as, Timestamp.from(now), member).update();
    }

    /** Gives a released goal up, and a change that waits beside it; answers whether nobody saved since it was read. */
    boolean withdraw(DevelopmentGoal goal, String why, int version, Instant now) {
        if (goal.version() != version) {
            return false;
        }
        jdbc.sql("delete from goals.goal where revises = ?").param(goal.id()).update();
        return jdbc.sql("""
                                update goals.goal set withdrawn_at = ?, withdrawn_why = ?, version = ? + 1
                                where id = ? and withdrawn_at is null and released_at is not null""")
                        .params(Timestamp.from(now), why, version, goal.id())
                        .update()
                == 1;
    }

    /** How many drafts of the asker's member wait for their release, and since when; absent where none does. */
    Optional<Waiting> waiting(String member) {
        return jdbc.sql("""
                        select count(*) as drafts, min(written_at) as since from goals.goal
                        where member_code = ? and private_to is not null having count(*) > 0""")
                .param(member)
                .query((row, index) -> new Waiting(
                        row.getInt("drafts"), row.getTimestamp("since").toInstant()))
                .optional();
    }

    record Waiting(int drafts, Instant since) {}

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

    static DevelopmentGoal goal(ResultSet row, int index) throws SQLException {
        String releasedAs = row.getString("released_as");
        return new DevelopmentGoal(
                row.getObject("id", UUID.class),
                row.getString("number"),
                member(row),
                aim(row),
                row.getBoolean("revised"),
                row.getTimestamp("written_at").toInstant(),
                instant(row, "released_at"),
                releasedAs == null ? "" : releasedAs,
                instant(row, "withdrawn_at"),
                row.getString("withdrawn_why"),
                row.getInt("version"));
    }

    private static Member member(ResultSet row) throws SQLException {
        Date left = row.getDate("left_on");
        return new Member(
                row.getString("member_code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getInt("ordinal"),
                row.getDate("joined_on").toLocalDate(),
                left == null ? null : left.toLocalDate(),
                row.getInt("member_version"));
    }

    private static Aim aim(ResultSet row) throws SQLException {
        String affair = row.getString("affair_code");
        String direction = row.getString("direction");
        String priority = row.getString("priority");
        return new Aim(
                PlanKind.valueOf(row.getString("plan_kind")),
                row.getString("plan"),
                row.getInt("period_from"),
                row.getInt("period_until"),
                row.getString("title"),
                affair == null ? null : AffairCode.of(affair),
                row.getObject("sdg", Integer.class),
                row.getString("indicator"),
                row.getString("own_indicator"),
                direction == null ? null : Direction.valueOf(direction),
                target(row),
                row.getString("unit"),
                row.getObject("target_year", Integer.class),
                priority == null ? null : Priority.valueOf(priority),
                row.getString("place"),
                row.getString("intended_use"),
                row.getString("target_group"),
                row.getString("source"));
    }

    /** Without the zeros that the column adds. */
    private static @Nullable BigDecimal target(ResultSet row) throws SQLException {
        BigDecimal target = row.getBigDecimal("target");
        if (target == null) {
            return null;
        }
        BigDecimal plain = target.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
