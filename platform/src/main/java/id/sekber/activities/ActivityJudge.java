package id.sekber.activities;

import id.sekber.accounts.Actor;
import id.sekber.programmes.Programme;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges each row of a file against the activities as they are now and against the other rows: a new activity may wait for
 * another new one, by the number that the file gives it.
 */
final class ActivityJudge {

    private static final int MOST_DIGITS = 3;

    private final Actor actor;
    private final Programme programme;
    private final Timeline now;
    private final Identifiers identifiers;
    private final List<UUID> paid;
    private final Set<String> met = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    /** @param paid deliverables and activities that budget lines rest on */
    ActivityJudge(Actor actor, Programme programme, Timeline now, List<UUID> paid, Identifiers identifiers) {
        this.actor = actor;
        this.programme = programme;
        this.now = now;
        this.paid = List.copyOf(paid);
        this.identifiers = identifiers;
    }

    /** A row with the activity that it names, or would be. */
    private record Meant(Row row, @Nullable Activity known, Activity stub) {}

    Preview<JudgedActivity> of(List<Row> incoming) {
        List<Meant> meant = new ArrayList<>();
        Timeline all = now;
        int next = now.activities().stream().mapToInt(Activity::ordinal).max().orElse(0);
        next = Math.max(
                next, incoming.stream().mapToInt(ActivityJudge::ordinal).max().orElse(0));
        for (Row row : incoming) {
            Activity known = now.numbered(row.cell(ActivityColumn.NUMBER.key())).orElse(null);
            int given = ordinal(row);
            Activity stub = known != null ? known : stub(given > 0 ? given : ++next);
            meant.add(new Meant(row, known, stub));
            if (known == null && given > 0 && all.numbered(stub.number()).isEmpty()) {
                all = all.with(stub);
            }
        }
        List<JudgedActivity> judged = new ArrayList<>();
        for (Meant each : meant) {
            judged.add(judged(each, all));
        }
        return new Preview<>(withoutCircles(withoutGone(judged)));
    }

    private static int ordinal(Row row) {
        String number = row.cell(ActivityColumn.NUMBER.key());
        return number.matches("K[1-9]\\d{0," + (MOST_DIGITS - 1) + "}") ? Integer.parseInt(number.substring(1)) : 0;
    }

    private Activity stub(int ordinal) {
        LocalDate any = LocalDate.of(2001, 1, 1);
        return new Activity(
                identifiers.next(),
                ordinal,
                "",
                "",
                "",
                null,
                "",
                List.of(),
                any,
                any,
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    private JudgedActivity judged(Meant meant, Timeline all) {
        Activity known = meant.known();
        Row row = meant.row();
        Map<ActivityColumn, String> cells = new EnumMap<>(ActivityColumn.class);
        if (known != null) {
            cells.putAll(ActivityCells.of(known, now, programme));
        }
        for (ActivityColumn column : ActivityColumn.values()) {
            if (row.keys().contains(column.key())) {
                cells.put(column, row.cell(column.key()));
            }
        }
        if (known != null && !Activities.writesFor(actor, known.responsible())) {
            return new JudgedActivity(row.line(), RowState.OTHERS, null, List.of(), Problems.NONE, cells);
        }
        Problems problems = faults(row, known);
        ActivityForm form = ActivityCells.form(
                cells, known == null ? List.of() : known.deliverables(), known == null ? 0 : known.version());
        Outcome<Activity> read =
                form.read(programme, all, meant.stub().id(), meant.stub().ordinal(), identifiers);
        if (read instanceof Outcome.Refused<Activity> refused) {
            problems = problems.and(inColumns(refused.problems()));
        } else {
            problems = problems.and(faults(((Outcome.Done<Activity>) read).value(), known));
        }
        if (problems.any() || !(read instanceof Outcome.Done<Activity> done)) {
            return new JudgedActivity(row.line(), RowState.FAULT, null, List.of(), problems, cells);
        }
        if (known == null) {
            return new JudgedActivity(row.line(), RowState.NEW, done.value(), List.of(), problems, cells);
        }
        Map<ActivityColumn, String> before = ActivityCells.of(known, all, programme);
        Map<ActivityColumn, String> after = ActivityCells.of(done.value(), all, programme);
        List<ActivityColumn> changed = before.keySet().stream()
                .filter(column -> !before.getOrDefault(column, "").equals(after.getOrDefault(column, "")))
                .toList();
        return new JudgedActivity(
                row.line(),
                changed.isEmpty() ? RowState.SAME : RowState.CHANGED,
                done.value(),
                changed,
                problems,
                cells);
    }

    private Problems faults(Row row, @Nullable Activity known) {
        Problems problems = Problems.NONE;
        for (String column : row.formulas()) {
            problems = problems.and(column, "spreadsheets.formula");
        }
        String number = row.cell(ActivityColumn.NUMBER.key());
        String version = row.cell(ActivityColumn.VERSION.key());
        problems = problems.unless(
                        number.isEmpty() || ordinal(row) > 0,
                        ActivityColumn.NUMBER.key(),
                        "activities.import.number",
                        shown(number))
                .unless(
                        number.isEmpty() || met.add(number),
                        ActivityColumn.NUMBER.key(),
                        "activities.import.twice",
                        shown(number));
        if (known != null) {
            return problems.unless(
                    version.isEmpty() || version.equals(Integer.toString(known.version())),
                    ActivityColumn.VERSION.key(),
                    "activities.import.stale",
                    shown(version),
                    known.version());
        }
        String title = row.cell(ActivityColumn.TITLE.key());
        Optional<Activity> twin = now.activities().stream()
                .filter(each -> each.title().equalsIgnoreCase(title))
                .findFirst();
        return problems.unless(
                        twin.isEmpty(),
                        ActivityColumn.TITLE.key(),
                        "activities.import.there",
                        twin.map(Activity::number).orElse("-"))
                .unless(
                        title.isEmpty() || titles.add(title.toLowerCase(Locale.ROOT)),
                        ActivityColumn.TITLE.key(),
                        "activities.import.twice-said");
    }

    private Problems faults(Activity activity, @Nullable Activity known) {
        Set<UUID> gone = known == null
                ? Set.of()
                : known.deliverables().stream().map(Deliverable::id).collect(Collectors.toSet());
        gone = gone.stream()
                .filter(id -> activity.deliverables().stream()
                        .noneMatch(each -> each.id().equals(id)))
                .collect(Collectors.toSet());
        return Problems.NONE
                .unless(
                        Activities.writesFor(actor, activity.responsible()),
                        ActivityColumn.RESPONSIBLE.key(),
                        "activities.import.party",
                        activity.responsible())
                .unless(
                        gone.stream().noneMatch(paid::contains),
                        ActivityColumn.DELIVERABLES.key(),
                        "activities.import.paid");
    }

    private static Problems inColumns(Problems problems) {
        return new Problems(problems.list().stream()
                .map(problem -> new Problems.Problem(ActivityColumn.ofField(problem.field()), problem.reason()))
                .toList());
    }

    /** What waits for a row that is not taken cannot be taken either. */
    private List<JudgedActivity> withoutGone(List<JudgedActivity> judged) {
        List<JudgedActivity> left = judged;
        boolean again = true;
        while (again) {
            Set<UUID> there = now.activities().stream().map(Activity::id).collect(Collectors.toSet());
            left.stream()
                    .map(JudgedActivity::activity)
                    .flatMap(activity -> Optional.ofNullable(activity).stream())
                    .forEach(activity -> there.add(activity.id()));
            List<JudgedActivity> checked = left.stream()
                    .map(each -> each.activity() != null
                                    && each.activity().follows().stream().anyMatch(on -> !there.contains(on.on()))
                            ? each.faulty(ActivityColumn.FOLLOWS.key(), "activities.import.gone")
                            : each)
                    .toList();
            again = !checked.equals(left);
            left = checked;
        }
        return left;
    }

    private List<JudgedActivity> withoutCircles(List<JudgedActivity> judged) {
        List<JudgedActivity> left = judged;
        List<Activity> circle = together(left).circle();
        while (!circle.isEmpty()) {
            Set<UUID> within = circle.stream().map(Activity::id).collect(Collectors.toSet());
            String numbers = Timeline.numbers(circle);
            left = withoutGone(left.stream()
                    .map(each -> each.activity() != null
                                    && within.contains(each.activity().id())
                            ? each.faulty(ActivityColumn.FOLLOWS.key(), "activities.circle", numbers)
                            : each)
                    .toList());
            circle = together(left).circle();
        }
        return left;
    }

    private Timeline together(List<JudgedActivity> judged) {
        Timeline all = now;
        for (JudgedActivity each : judged) {
            Activity activity = each.activity();
            if (activity != null) {
                all = all.with(activity);
            }
        }
        return all;
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
