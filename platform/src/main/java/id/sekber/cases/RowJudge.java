package id.sekber.cases;

import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges each row of a file against the library as it is now. */
final class RowJudge {

    private final Map<String, Case> shared;
    private final Map<String, OwnCase> own;
    private final Set<String> met = new HashSet<>();

    /** @param own all own cases, archived ones too */
    RowJudge(List<Case> shared, List<OwnCase> own) {
        this.shared = shared.stream().collect(Collectors.toMap(Case::id, Function.identity()));
        this.own = own.stream().collect(Collectors.toMap(each -> each.known().id(), Function.identity()));
    }

    Preview<JudgedCase> of(List<IncomingRow> incoming) {
        return new Preview<>(incoming.stream().map(this::judged).toList());
    }

    private JudgedCase judged(IncomingRow row) {
        String name =
                row.cell(GridColumn.NAME_ID).isEmpty() ? row.cell(GridColumn.NAME_EN) : row.cell(GridColumn.NAME_ID);
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
                    ? new JudgedCase(row.line(), id, name, RowState.OTHERS, twin, 0, List.of(), problems, form)
                    : fault(row, id, name, form, problems.and(GridColumn.ID.key(), "cases.import.shared", id));
        }
        if (problems.any() || !(reading instanceof Outcome.Done<Case> done)) {
            return fault(row, id, name, form, problems);
        }
        if (before == null) {
            return new JudgedCase(row.line(), id, name, RowState.NEW, done.value(), 0, List.of(), problems, form);
        }
        List<GridColumn> changed = CaseForm.of(done.value(), 0).differing(CaseForm.of(before.known(), 0));
        return new JudgedCase(
                row.line(),
                id,
                name,
                changed.isEmpty() ? RowState.SAME : RowState.CHANGED,
                done.value(),
                before.version(),
                changed,
                problems,
                form);
    }

    private static JudgedCase fault(IncomingRow row, String id, String name, CaseForm form, Problems problems) {
        return new JudgedCase(row.line(), id, name, RowState.FAULT, null, 0, List.of(), problems, form);
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
            problems = problems.and(column.key(), "spreadsheets.formula");
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
