package id.sekber.activities;

import id.sekber.accounts.Actor;
import id.sekber.activities.Activity.Dependency;
import id.sekber.activities.Activity.Milestone;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of activities. Row-level security keeps to the secretariat of the asker. */
@Repository
class ActivityRows {

    private final JdbcClient jdbc;

    ActivityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets those who write activities of the same programme do so one after the other; ends with the transaction. */
    void hold(UUID programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('activities ' || ?, 0))")
                .param(programme.toString())
                .query((row, index) -> Boolean.TRUE)
                .list();
    }

    /** All of a programme in three queries. */
    List<Activity> all(UUID programme) {
        Map<UUID, List<Deliverable>> deliverables = new HashMap<>();
        jdbc.sql("""
                        select d.* from activities.deliverable d
                        join activities.activity a on a.secretariat_id = d.secretariat_id and a.id = d.activity_id
                        where a.programme_id = ? order by d.ordinal""").param(programme).query(row -> {
            of(deliverables, row).add(deliverable(row));
        });
        Map<UUID, List<Milestone>> milestones = new HashMap<>();
        jdbc.sql("""
                        select m.* from activities.milestone m
                        join activities.activity a on a.secretariat_id = m.secretariat_id and a.id = m.activity_id
                        where a.programme_id = ? order by m.ordinal""").param(programme).query(row -> {
            of(milestones, row)
                    .add(new Milestone(
                            row.getString("name"), row.getDate("reached_on").toLocalDate()));
        });
        return jdbc.sql("""
                        select a.*,
                               array(select p.member_code from activities.participant p
                                     join secretariats.member m on m.secretariat_id = p.secretariat_id and m.region_code = p.member_code
                                     where p.secretariat_id = a.secretariat_id and p.activity_id = a.id
                                     order by m.ordinal) as participants,
                               array(select d.follows_id || ' ' || d.lag_days from activities.dependency d
                                     join activities.activity f on f.secretariat_id = d.secretariat_id and f.id = d.follows_id
                                     where d.secretariat_id = a.secretariat_id and d.activity_id = a.id
                                     order by f.ordinal) as follows
                        from activities.activity a where a.programme_id = ? order by a.ordinal""")
                .param(programme)
                .query((row, index) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Activity(
                            id,
                            row.getInt("ordinal"),
                            row.getString("work_package"),
                            row.getString("title"),
                            row.getString("what"),
                            row.getObject("output_id", UUID.class),
                            row.getString("responsible"),
                            texts(row, "participants"),
                            row.getDate("starts_on").toLocalDate(),
                            row.getDate("ends_on").toLocalDate(),
                            texts(row, "follows").stream()
                                    .map(ActivityRows::dependency)
                                    .toList(),
                            deliverables.getOrDefault(id, List.of()),
                            milestones.getOrDefault(id, List.of()),
                            row.getInt("version"));
                })
                .list();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Dependency dependency(String text) {
        int space = text.indexOf(' ');
        return new Dependency(UUID.fromString(text.substring(0, space)), Integer.parseInt(text.substring(space + 1)));
    }

    private static <T> List<T> of(Map<UUID, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(row.getObject("activity_id", UUID.class), id -> new ArrayList<>());
    }

    private static Deliverable deliverable(ResultSet row) throws SQLException {
        Date due = row.getDate("due_on");
        return new Deliverable(
                row.getObject("id", UUID.class),
                row.getString("name"),
                due == null ? null : due.toLocalDate(),
                row.getString("responsible"),
                Deliverable.State.valueOf(row.getString("state")));
    }

    /** How many there are, from when, until when, in one query. */
    Extent extent(UUID programme) {
        return jdbc.sql("""
                        select count(*) as activities, min(starts_on) as first_day, max(ends_on) as last_day
                        from activities.activity where programme_id = ?""")
                .param(programme)
                .query((row, index) -> row.getInt("activities") == 0
                        ? Extent.NONE
                        : new Extent(
                                row.getInt("activities"),
                                row.getDate("first_day").toLocalDate(),
                                row.getDate("last_day").toLocalDate()))
                .single();
    }

    void add(Actor actor, UUID programme, List<Activity> activities) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        jdbc.sql("""
                        insert into activities.activity
                            (secretariat_id, id, programme_id, ordinal, work_package, title, what, output_id, responsible,
                             starts_on, ends_on)
                        select ?, a.id, ?, a.ordinal, a.work_package, a.title, a.what, a.output_id, a.responsible,
                               a.starts_on, a.ends_on
                        from unnest(?::uuid[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[],
                                    ?::date[], ?::date[])
                            as a (id, ordinal, work_package, title, what, output_id, responsible, starts_on, ends_on)""")
                .params(
                        secretariat,
                        programme,
                        ids(activities),
                        activities.stream().map(Activity::ordinal).toArray(Integer[]::new),
                        texts(activities, Activity::workPackage),
                        texts(activities, Activity::title),
                        texts(activities, Activity::what),
                        outputs(activities),
                        texts(activities, Activity::responsible),
                        texts(activities, each -> each.startsOn().toString()),
                        texts(activities, each -> each.endsOn().toString()))
                .update();
        addParts(actor, programme, activities);
    }

    /** Saves those that nobody saved since they were read; answers how many that were. */
    int save(Actor actor, UUID programme, List<Activity> activities) {
        int saved = jdbc.sql("""
                        update activities.activity a
                        set work_package = n.work_package, title = n.title, what = n.what, output_id = n.output_id,
                            responsible = n.responsible, starts_on = n.starts_on, ends_on = n.ends_on, version = a.version + 1
                        from unnest(?::uuid[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[],
                                    ?::date[], ?::date[])
                            as n (id, version, work_package, title, what, output_id, responsible, starts_on, ends_on)
                        where a.id = n.id and a.version = n.version and a.programme_id = ?""")
                .params(
                        ids(activities),
                        activities.stream().map(Activity::version).toArray(Integer[]::new),
                        texts(activities, Activity::workPackage),
                        texts(activities, Activity::title),
                        texts(activities, Activity::what),
                        outputs(activities),
                        texts(activities, Activity::responsible),
                        texts(activities, each -> each.startsOn().toString()),
                        texts(activities, each -> each.endsOn().toString()),
                        programme)
                .update();
        if (saved == activities.size()) {
            removeParts(activities);
            addParts(actor, programme, activities);
        }
        return saved;
    }

    private void removeParts(List<Activity> activities) {
        for (String table : List.of("participant", "milestone", "dependency")) {
            jdbc.sql("delete from activities." + table + " where activity_id = any(?)")
                    .param(ids(activities))
                    .update();
        }
        jdbc.sql("delete from activities.deliverable where activity_id = any(?) and not id = any(?)")
                .params(
                        ids(activities),
                        activities.stream()
                                .flatMap(activity -> activity.deliverables().stream())
                                .map(Deliverable::id)
                                .toArray(UUID[]::new))
                .update();
    }

    private void addParts(Actor actor, UUID programme, List<Activity> activities) {
        UUID secretariat = actor.seatOrRefuse().secretariat();
        Parts parts = new Parts();
        for (Activity activity : activities) {
            activity.participants().forEach(code -> parts.add("participant", activity.id(), code));
            for (int i = 0; i < activity.milestones().size(); i++) {
                Milestone each = activity.milestones().get(i);
                parts.add("milestone", activity.id(), i + 1, each.name(), each.on());
            }
            for (int i = 0; i < activity.deliverables().size(); i++) {
                Deliverable each = activity.deliverables().get(i);
                parts.add(
                        "deliverable",
                        activity.id(),
                        each.id(),
                        i + 1,
                        each.name(),
                        each.dueOn(),
                        each.responsible(),
                        each.state().name());
            }
            activity.follows().forEach(each -> parts.add("dependency", activity.id(), each.on(), each.lagDays()));
        }
        jdbc.sql("""
                        insert into activities.participant (secretariat_id, activity_id, member_code)
                        select ?, * from unnest(?::uuid[], ?::text[])""")
                .params(secretariat, parts.column("participant", 0), parts.column("participant", 1))
                .update();
        jdbc.sql("""
                        insert into activities.milestone (secretariat_id, activity_id, ordinal, name, reached_on)
                        select ?, * from unnest(?::uuid[], ?::integer[], ?::text[], ?::date[])""")
                .params(
                        secretariat,
                        parts.column("milestone", 0),
                        parts.column("milestone", 1),
                        parts.column("milestone", 2),
                        parts.column("milestone", 3))
                .update();
        jdbc.sql("""
                        insert into activities.deliverable (secretariat_id, activity_id, id, ordinal, name, due_on, responsible, state)
                        select ?, * from unnest(?::uuid[], ?::uuid[], ?::integer[], ?::text[], ?::date[], ?::text[], ?::text[])
                        on conflict (secretariat_id, id) do update
                        set ordinal = excluded.ordinal, name = excluded.name, due_on = excluded.due_on,
                            responsible = excluded.responsible, state = excluded.state""")
                .params(
                        secretariat,
                        parts.column("deliverable", 0),
                        parts.column("deliverable", 1),
                        parts.column("deliverable", 2),
                        parts.column("deliverable", 3),
                        parts.column("deliverable", 4),
                        parts.column("deliverable", 5),
                        parts.column("deliverable", 6))
                .update();
        jdbc.sql("""
                        insert into activities.dependency (secretariat_id, programme_id, activity_id, follows_id, lag_days)
                        select ?, ?, * from unnest(?::uuid[], ?::uuid[], ?::integer[])""")
                .params(
                        secretariat,
                        programme,
                        parts.column("dependency", 0),
                        parts.column("dependency", 1),
                        parts.column("dependency", 2))
                .update();
    }

    /** Rows of several tables, gathered so that each table is written by one statement. */
    private static final class Parts {

        private final Map<String, List<@Nullable Object[]>> rows = new HashMap<>();

        void add(String table, @Nullable Object... cells) {
            rows.computeIfAbsent(table, each -> new ArrayList<>()).add(cells);
        }

        @Nullable
        String[] column(String table, int number) {
            return rows.getOrDefault(table, List.of()).stream()
                    .map(cells -> text(cells[number]))
                    .toArray(String[]::new);
        }

        private static @Nullable String text(@Nullable Object cell) {
            return cell == null ? null : cell.toString();
        }
    }

    boolean remove(Activity activity, int version) {
        jdbc.sql("select 1 from activities.activity where id = ? for update")
                .param(activity.id())
                .query(Integer.class)
                .optional();
        if (jdbc.sql("select version from activities.activity where id = ?")
                        .param(activity.id())
                        .query(Integer.class)
                        .optional()
                        .orElse(-1)
                != version) {
            return false;
        }
        jdbc.sql("delete from activities.deliverable where activity_id = ?")
                .param(activity.id())
                .update();
        return jdbc.sql("delete from activities.activity where id = ?")
                        .param(activity.id())
                        .update()
                == 1;
    }

    private static UUID[] ids(List<Activity> activities) {
        return activities.stream().map(Activity::id).toArray(UUID[]::new);
    }

    @Nullable
    private static String[] outputs(List<Activity> activities) {
        @Nullable String[] outputs = new String[activities.size()];
        for (int i = 0; i < outputs.length; i++) {
            UUID output = activities.get(i).output();
            outputs[i] = output == null ? null : output.toString();
        }
        return outputs;
    }

    private static String[] texts(List<Activity> activities, Function<Activity, String> text) {
        return activities.stream().map(text).toArray(String[]::new);
    }
}
