package id.sekber.goals;

import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges each row of a file against the goals as they are now. */
final class RowJudge {

    private final String member;
    private final Map<String, DevelopmentGoal> byNumber;
    private final Map<String, DevelopmentGoal> bySaying = new HashMap<>();
    private final Function<GoalForm, Outcome<Aim>> reader;
    private final Set<String> met = new HashSet<>();

    /**
     * @param member whose goals the file may write
     * @param goals all that the person may see, as their members last wrote them
     */
    RowJudge(String member, List<DevelopmentGoal> goals, Function<GoalForm, Outcome<Aim>> reader) {
        this.member = member;
        this.reader = reader;
        this.byNumber = goals.stream().collect(Collectors.toMap(DevelopmentGoal::number, Function.identity()));
        goals.stream()
                .filter(goal -> goal.member().code().equals(member) && goal.withdrawnAt() == null)
                .forEach(goal -> bySaying.putIfAbsent(
                        saying(goal.aim().plan(), goal.aim().title()), goal));
    }

    Preview<JudgedGoal> of(List<Row> incoming) {
        return new Preview<>(incoming.stream().map(this::judged).toList());
    }

    private JudgedGoal judged(Row row) {
        String number = row.cell(GoalColumn.NUMBER.key());
        DevelopmentGoal known = byNumber.get(number);
        GoalForm form = form(row, known);
        if (known != null && !known.member().code().equals(member)) {
            return new JudgedGoal(row.line(), RowState.OTHERS, known, null, List.of(), Problems.NONE, form);
        }
        Problems problems = faults(row, number, known, form);
        Outcome<Aim> reading = reader.apply(form);
        if (reading instanceof Outcome.Refused<Aim> refused) {
            problems = problems.and(refused.problems());
        }
        if (problems.any() || !(reading instanceof Outcome.Done<Aim> done)) {
            return new JudgedGoal(row.line(), RowState.FAULT, known, null, List.of(), problems, form);
        }
        if (known == null) {
            return new JudgedGoal(row.line(), RowState.NEW, null, done.value(), List.of(), problems, form);
        }
        List<GoalColumn> changed = GoalForm.differing(known.aim(), done.value());
        return new JudgedGoal(
                row.line(),
                changed.isEmpty() ? RowState.SAME : RowState.CHANGED,
                known,
                done.value(),
                changed,
                problems,
                form);
    }

    /** A column that the file lacks leaves a goal that is there as it is. */
    private static GoalForm form(Row row, @Nullable DevelopmentGoal known) {
        Map<GoalColumn, String> cells = new EnumMap<>(GoalColumn.class);
        if (known != null) {
            cells.putAll(GoalForm.ofFile(known).cells());
        }
        row.forEach((key, cell) -> GoalColumn.find(key).ifPresent(column -> cells.put(column, cell)));
        return new GoalForm(cells, known == null ? 0 : known.version());
    }

    private Problems faults(Row row, String number, @Nullable DevelopmentGoal known, GoalForm form) {
        Problems problems = Problems.NONE;
        for (String column : row.formulas()) {
            problems = problems.and(column, "spreadsheets.formula");
        }
        String of = form.cell(GoalColumn.MEMBER);
        problems = problems.unless(
                of.isEmpty() || of.equals(member), GoalColumn.MEMBER.key(), "goals.import.member", shown(of), member);
        if (known != null) {
            return problems.and(faultsOf(row, known));
        }
        if (!number.isEmpty()) {
            return problems.and(GoalColumn.NUMBER.key(), "goals.import.number", shown(number));
        }
        return problems.and(twins(form));
    }

    private Problems faultsOf(Row row, DevelopmentGoal known) {
        String version = row.cell(GoalColumn.VERSION.key());
        return Problems.NONE
                .unless(met.add(known.number()), GoalColumn.NUMBER.key(), "goals.import.twice", known.number())
                .unless(known.withdrawnAt() == null, GoalColumn.NUMBER.key(), "goals.withdrawn.already", known.number())
                .unless(
                        version.isEmpty() || version.equals(String.valueOf(known.version())),
                        GoalColumn.VERSION.key(),
                        "goals.import.stale",
                        shown(version),
                        known.version());
    }

    /** The same file sent twice would otherwise write every goal twice. */
    private Problems twins(GoalForm form) {
        String saying = saying(form.cell(GoalColumn.PLAN), form.cell(GoalColumn.TITLE));
        DevelopmentGoal twin = bySaying.get(saying);
        if (twin != null) {
            return Problems.of(GoalColumn.TITLE.key(), "goals.import.there", twin.number());
        }
        boolean said = form.cell(GoalColumn.TITLE).isEmpty() || met.add(saying);
        return Problems.NONE.unless(said, GoalColumn.TITLE.key(), "goals.import.twiceSaid");
    }

    private static String saying(String plan, String title) {
        return (plan + '\n' + title).toLowerCase(Locale.ROOT);
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
