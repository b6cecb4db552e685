package id.sekber.cases;

import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.ArrayList;
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

/** What a file would do to the library, row by row. */
public record ImportPreview(List<Row> rows) {

    /** What becomes of a row. */
    public enum State {
        NEW,
        CHANGED,
        SAME,
        SHARED,
        FAULT;

        public String messageKey() {
            return "cases.import.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One row.
     *
     * @param line in the file
     * @param id the key that the case has or would get; empty where none could be told
     * @param known what would be saved; null for a fault
     * @param version the version that would be replaced; 0 for a new case
     * @param changed the columns that would change
     * @param problems by column, what keeps the row out
     * @param form the row as it stood in the file
     */
    public record Row(
            int line,
            String id,
            String name,
            State state,
            @Nullable Case known,
            int version,
            List<GridColumn> changed,
            Problems problems,
            CaseForm form) {}

    public ImportPreview {
        rows = List.copyOf(rows);
    }

    /**
     * Judges each row against the library as it is now.
     *
     * @param own all own cases, archived ones too
     */
    static ImportPreview of(List<IncomingRow> incoming, List<Case> shared, List<OwnCase> own) {
        return new Judge(shared, own).of(incoming);
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

    /** What was seen before confirming; another figure says that the library moved in between. */
    public String seen() {
        return Stream.of(State.values())
                .map(state -> String.valueOf(count(state)))
                .collect(Collectors.joining("-"));
    }

    private static final class Judge {

        private final Map<String, Case> shared;
        private final Map<String, OwnCase> own;
        private final Set<String> met = new HashSet<>();

        Judge(List<Case> shared, List<OwnCase> own) {
            this.shared = shared.stream().collect(Collectors.toMap(Case::id, Function.identity()));
            this.own =
                    own.stream().collect(Collectors.toMap(each -> each.known().id(), Function.identity()));
        }

        ImportPreview of(List<IncomingRow> incoming) {
            List<Row> rows = new ArrayList<>();
            incoming.forEach(row -> rows.add(judged(row)));
            return new ImportPreview(rows);
        }

        private Row judged(IncomingRow row) {
            String name = row.cell(GridColumn.NAME_ID).isEmpty()
                    ? row.cell(GridColumn.NAME_EN)
                    : row.cell(GridColumn.NAME_ID);
            String given = row.cell(GridColumn.ID);
            String id = given.isEmpty() && !name.isEmpty() ? CaseIdentifiers.of(name) : given;
            OwnCase before = own.get(id);
            CaseForm form = new CaseForm(merged(row, before), before == null ? 0 : before.version());
            Problems problems = faults(row, id, before);
            Outcome<Case> reading = CaseReader.read(id, form);
            if (reading instanceof Outcome.Refused<Case> refused) {
                problems = problems.and(refused.problems());
            }
            Case twin = shared.get(id);
            if (twin != null && problems.none()) {
                boolean same = reading.equals(Outcome.done(twin));
                return same
                        ? new Row(row.line(), id, name, State.SHARED, twin, 0, List.of(), problems, form)
                        : fault(row, id, name, form, problems.and(GridColumn.ID.key(), "cases.import.shared", id));
            }
            if (problems.any() || !(reading instanceof Outcome.Done<Case> done)) {
                return fault(row, id, name, form, problems);
            }
            if (before == null) {
                return new Row(row.line(), id, name, State.NEW, done.value(), 0, List.of(), problems, form);
            }
            List<GridColumn> changed = CaseForm.of(done.value(), 0).differing(CaseForm.of(before.known(), 0));
            return new Row(
                    row.line(),
                    id,
                    name,
                    changed.isEmpty() ? State.SAME : State.CHANGED,
                    done.value(),
                    before.version(),
                    changed,
                    problems,
                    form);
        }

        private static Row fault(IncomingRow row, String id, String name, CaseForm form, Problems problems) {
            return new Row(row.line(), id, name, State.FAULT, null, 0, List.of(), problems, form);
        }

        /** A column that the file lacks leaves a case that is there as it is. */
        private static Map<GridColumn, String> merged(IncomingRow row, @Nullable OwnCase before) {
            Map<GridColumn, String> cells = new HashMap<>();
            if (before != null) {
                cells.putAll(before.form().cells());
            }
            cells.putAll(row.cells());
            return cells;
        }

        private Problems faults(IncomingRow row, String id, @Nullable OwnCase before) {
            Problems problems = Problems.NONE;
            for (GridColumn column : row.formulas()) {
                problems = problems.and(column.key(), "cases.import.formula");
            }
            if (id.isEmpty()) {
                return problems;
            }
            problems = problems.unless(CaseIdentifiers.allowed(id), GridColumn.ID.key(), "cases.import.key", shown(id))
                    .unless(met.add(id), GridColumn.ID.key(), "cases.import.twice", shown(id));
            if (before != null) {
                String version = row.cell(GridColumn.VERSION);
                problems = problems.unless(!before.archived(), GridColumn.ID.key(), "cases.problem.archived")
                        .unless(
                                version.isEmpty() || version.equals(String.valueOf(before.version())),
                                GridColumn.VERSION.key(),
                                "cases.import.stale",
                                shown(version),
                                before.coderName(),
                                before.version());
            }
            return problems;
        }

        private static String shown(String text) {
            return text.length() <= 40 ? text : text.substring(0, 40) + "…";
        }
    }
}
