package id.sekber.goals;

import id.sekber.spreadsheets.SheetRow;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file would do to the goals of a member, row by row. */
public record ImportPreview(List<Row> rows) {

    /** What becomes of a row. */
    public enum State {
        NEW("ok", "ok"),
        CHANGED("wait", "pen"),
        SAME("mute", "none"),
        OTHERS("mute", "lock"),
        FAULT("bad", "bad");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public String messageKey() {
            return "goals.import.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One row.
     *
     * @param line in the file
     * @param known the goal that it is about; null for a new one, or where none could be told
     * @param aim what would be saved; null where nothing would be
     * @param changed the columns that would change
     * @param problems by column, what keeps the row out
     * @param form the row as it stood in the file
     */
    public record Row(
            int line,
            State state,
            @Nullable DevelopmentGoal known,
            @Nullable Aim aim,
            List<GoalColumn> changed,
            Problems problems,
            GoalForm form) {}

    public ImportPreview {
        rows = List.copyOf(rows);
    }

    /**
     * Judges each row against the goals as they are now.
     *
     * @param member whose goals the file may write
     * @param goals all that the person may see, as their members last wrote them
     */
    static ImportPreview of(
            List<SheetRow> incoming,
            String member,
            List<DevelopmentGoal> goals,
            Function<GoalForm, Outcome<Aim>> reader) {
        return new Judge(member, goals, reader).of(incoming);
    }

    public List<Row> in(State state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    public int count(State state) {
        return in(state).size();
    }

    public int taken() {
        return count(State.NEW) + count(State.CHANGED);
    }

    /** What was seen before confirming; another figure says that the goals moved in between. */
    public String seen() {
        return Stream.of(State.values())
                .map(state -> String.valueOf(count(state)))
                .collect(Collectors.joining("-"));
    }

    private static final class Judge {

        private final String member;
        private final Map<String, DevelopmentGoal> byNumber;
        private final Map<String, DevelopmentGoal> bySaying = new HashMap<>();
        private final Function<GoalForm, Outcome<Aim>> reader;
        private final Set<String> met = new HashSet<>();

        Judge(String member, List<DevelopmentGoal> goals, Function<GoalForm, Outcome<Aim>> reader) {
            this.member = member;
            this.reader = reader;
            this.byNumber = goals.stream().collect(Collectors.toMap(DevelopmentGoal::number, Function.identity()));
            goals.stream()
                    .filter(goal -> goal.member().code().equals(member) && goal.withdrawnAt() == null)
                    .forEach(goal -> bySaying.putIfAbsent(
                            saying(goal.aim().plan(), goal.aim().title()), goal));
        }

        ImportPreview of(List<SheetRow> incoming) {
            List<Row> rows = new ArrayList<>();
            incoming.forEach(row -> rows.add(judged(row)));
            return new ImportPreview(rows);
        }

        private Row judged(SheetRow row) {
            String number = row.cells().getOrDefault(GoalColumn.NUMBER.key(), "");
            DevelopmentGoal known = byNumber.get(number);
            GoalForm form = form(row, known);
            if (known != null && !known.member().code().equals(member)) {
                return new Row(row.line(), State.OTHERS, known, null, List.of(), Problems.NONE, form);
            }
            Problems problems = faults(row, number, known, form);
            Outcome<Aim> reading = reader.apply(form);
            if (reading instanceof Outcome.Refused<Aim> refused) {
                problems = problems.and(refused.problems());
            }
            if (problems.any() || !(reading instanceof Outcome.Done<Aim> done)) {
                return new Row(row.line(), State.FAULT, known, null, List.of(), problems, form);
            }
            if (known == null) {
                return new Row(row.line(), State.NEW, null, done.value(), List.of(), problems, form);
            }
            List<GoalColumn> changed = GoalForm.differing(known.aim(), done.value());
            return new Row(
                    row.line(),
                    changed.isEmpty() ? State.SAME : State.CHANGED,
                    known,
                    done.value(),
                    changed,
                    problems,
                    form);
        }

        /** A column that the file lacks leaves a goal that is there as it is. */
        private static GoalForm form(SheetRow row, @Nullable DevelopmentGoal known) {
            Map<GoalColumn, String> cells = new EnumMap<>(GoalColumn.class);
            if (known != null) {
                cells.putAll(GoalForm.ofFile(known).cells());
            }
            row.cells().forEach((key, cell) -> GoalColumn.find(key).ifPresent(column -> cells.put(column, cell)));
            return new GoalForm(cells, known == null ? 0 : known.version());
        }

        private Problems faults(SheetRow row, String number, @Nullable DevelopmentGoal known, GoalForm form) {
            Problems problems = Problems.NONE;
            for (String column : row.formulas()) {
                problems = problems.and(column, "goals.import.formula");
            }
            String of = form.cell(GoalColumn.MEMBER);
            problems = problems.unless(
                    of.isEmpty() || of.equals(member),
                    GoalColumn.MEMBER.key(),
                    "goals.import.member",
                    shown(of),
                    member);
            if (known != null) {
                return problems.and(faultsOf(row, known));
            }
            if (!number.isEmpty()) {
                return problems.and(GoalColumn.NUMBER.key(), "goals.import.number", shown(number));
            }
            return problems.and(twins(form));
        }

        private Problems faultsOf(SheetRow row, DevelopmentGoal known) {
            String version = row.cells().getOrDefault(GoalColumn.VERSION.key(), "");
            return Problems.NONE
                    .unless(met.add(known.number()), GoalColumn.NUMBER.key(), "goals.import.twice", known.number())
                    .unless(
                            known.withdrawnAt() == null,
                            GoalColumn.NUMBER.key(),
                            "goals.withdrawn.already",
                            known.number())
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
}
