package id.sekber.cases;

import static id.sekber.cases.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.cases.ImportPreview.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportPreviewTests {

    private final Case shared = aCase("shared-towns").named("Shared Towns").please();
    private final Case mine = aCase("my-towns").named("My Towns").please();

    private static IncomingRow row(Case known, Object... changes) {
        Map<GridColumn, String> cells = new EnumMap<>(CaseForm.of(known, 0).cells());
        for (int i = 0; i < changes.length; i += 2) {
            cells.put((GridColumn) changes[i], (String) changes[i + 1]);
        }
        return new IncomingRow(3, cells, List.of());
    }

    private static OwnCase own(Case known, int version, @Nullable LocalDate archived) {
        return new OwnCase(known, version, new UUID(0, 1), "Staf", Instant.EPOCH, archived);
    }

    private ImportPreview.Row judged(IncomingRow row) {
        return ImportPreview.of(List.of(row), List.of(shared), List.of(own(mine, 2, null)))
                .rows()
                .get(0);
    }

    @Test
    void tellsNewFromChangedFromSame() {
        assertThat(judged(row(aCase("other-towns").please())).state()).isEqualTo(State.NEW);
        assertThat(judged(row(mine)).state()).isEqualTo(State.SAME);
        ImportPreview.Row changed = judged(row(mine, GridColumn.MEMBERS, "9"));
        assertThat(changed.state()).isEqualTo(State.CHANGED);
        assertThat(changed.changed()).containsExactly(GridColumn.MEMBERS);
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void makesAKeyOfTheNameWhereThereIsNone() {
        ImportPreview.Row row = judged(row(aCase("x1").named("Three Hills").please(), GridColumn.ID, ""));

        assertThat(row.id()).isEqualTo("three-hills");
        assertThat(row.state()).isEqualTo(State.NEW);
    }

    @Test
    void leavesASharedCaseAloneAndRefusesToChangeIt() {
        assertThat(judged(row(shared)).state()).isEqualTo(State.SHARED);
        assertThat(keys(judged(row(shared, GridColumn.MEMBERS, "9")))).contains("cases.import.shared");
    }

    @Test
    void refusesARowThatWasChangedMeanwhile() {
        assertThat(keys(judged(row(mine, GridColumn.MEMBERS, "9", GridColumn.VERSION, "1"))))
                .contains("cases.import.stale");
        assertThat(judged(row(mine, GridColumn.MEMBERS, "9", GridColumn.VERSION, "2"))
                        .state())
                .isEqualTo(State.CHANGED);
    }

    @Test
    void refusesTheSameKeyTwiceAndKeysThatLeadElsewhere() {
        IncomingRow row = row(aCase("other-towns").please());
        ImportPreview twice = ImportPreview.of(List.of(row, row), List.of(), List.of());

        assertThat(twice.rows()).extracting(ImportPreview.Row::state).containsExactly(State.NEW, State.FAULT);
        assertThat(keys(judged(row(aCase("x1").please(), GridColumn.ID, "impor"))))
                .contains("cases.import.key");
        assertThat(keys(judged(row(aCase("x1").please(), GridColumn.ID, "Two Towns"))))
                .contains("cases.import.key");
    }

    @Test
    void refusesAnArchivedCaseAndAFormula() {
        ImportPreview archived =
                ImportPreview.of(List.of(row(mine)), List.of(), List.of(own(mine, 2, LocalDate.EPOCH)));
        IncomingRow formula =
                new IncomingRow(3, CaseForm.of(aCase("other-towns").please(), 0).cells(), List.of(GridColumn.MEMBERS));

        assertThat(keys(archived.rows().get(0))).contains("cases.problem.archived");
        assertThat(keys(judged(formula))).contains("cases.import.formula");
    }

    @Test
    void aColumnThatTheFileLacksLeavesACaseAsItIs() {
        IncomingRow row = new IncomingRow(3, Map.of(GridColumn.ID, "my-towns", GridColumn.FOUNDED, "1999"), List.of());

        ImportPreview.Row judged = judged(row);
        assertThat(judged.state()).isEqualTo(State.CHANGED);
        assertThat(judged.changed()).containsExactly(GridColumn.FOUNDED);
    }

    @Test
    void aRowOfNothingButAYearIsAFaultWithAReasonForEachCell() {
        ImportPreview.Row row = judged(new IncomingRow(3, Map.of(GridColumn.FOUNDED, "soon"), List.of()));

        assertThat(row.state()).isEqualTo(State.FAULT);
        assertThat(row.problems().at("founded")).isPresent();
        assertThat(row.problems().at("name_id")).isPresent();
    }

    private static List<String> keys(ImportPreview.Row row) {
        assertThat(row.state()).isEqualTo(State.FAULT);
        return row.problems().list().stream()
                .map(problem -> problem.reason().key())
                .toList();
    }
}
