package id.sekber.cases;

import static id.sekber.cases.CaseMother.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.RowState;
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

    private JudgedCase judged(IncomingRow row) {
        return new RowJudge(List.of(shared), List.of(own(mine, 2, null)))
                .of(List.of(row))
                .rows()
                .get(0);
    }

    @Test
    void tellsNewFromChangedFromSame() {
        assertThat(judged(row(aCase("other-towns").please())).state()).isEqualTo(RowState.NEW);
        assertThat(judged(row(mine)).state()).isEqualTo(RowState.SAME);
        JudgedCase changed = judged(row(mine, GridColumn.MEMBERS, "9"));
        assertThat(changed.state()).isEqualTo(RowState.CHANGED);
        assertThat(changed.changed()).containsExactly(GridColumn.MEMBERS);
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void makesAKeyOfTheNameWhereThereIsNone() {
        JudgedCase row = judged(row(aCase("x1").named("Three Hills").please(), GridColumn.ID, ""));

        assertThat(row.id()).isEqualTo("three-hills");
        assertThat(row.state()).isEqualTo(RowState.NEW);
    }

    @Test
    void leavesASharedCaseAloneAndRefusesToChangeIt() {
        assertThat(judged(row(shared)).state()).isEqualTo(RowState.OTHERS);
        assertThat(keys(judged(row(shared, GridColumn.MEMBERS, "9")))).contains("cases.import.shared");
    }

    @Test
    void refusesARowThatWasChangedMeanwhile() {
        assertThat(keys(judged(row(mine, GridColumn.MEMBERS, "9", GridColumn.VERSION, "1"))))
                .contains("cases.import.stale");
        assertThat(judged(row(mine, GridColumn.MEMBERS, "9", GridColumn.VERSION, "2"))
                        .state())
                .isEqualTo(RowState.CHANGED);
    }

    @Test
    void refusesTheSameKeyTwiceAndKeysThatLeadElsewhere() {
        IncomingRow row = row(aCase("other-towns").please());
        Preview<JudgedCase> twice = new RowJudge(List.of(), List.of()).of(List.of(row, row));

        assertThat(twice.rows()).extracting(JudgedCase::state).containsExactly(RowState.NEW, RowState.FAULT);
        assertThat(keys(judged(row(aCase("x1").please(), GridColumn.ID, "impor"))))
                .contains("cases.import.key");
        assertThat(keys(judged(row(aCase("x1").please(), GridColumn.ID, "Two Towns"))))
                .contains("cases.import.key");
    }

    @Test
    void refusesAnArchivedCaseAndAFormula() {
        Preview<JudgedCase> archived =
                new RowJudge(List.of(), List.of(own(mine, 2, LocalDate.EPOCH))).of(List.of(row(mine)));
        IncomingRow formula =
                new IncomingRow(3, CaseForm.of(aCase("other-towns").please(), 0).cells(), List.of(GridColumn.MEMBERS));

        assertThat(keys(archived.rows().get(0))).contains("cases.problem.archived");
        assertThat(keys(judged(formula))).contains("spreadsheets.formula");
    }

    @Test
    void aColumnThatTheFileLacksLeavesACaseAsItIs() {
        IncomingRow row = new IncomingRow(3, Map.of(GridColumn.ID, "my-towns", GridColumn.FOUNDED, "1999"), List.of());

        JudgedCase judged = judged(row);
        assertThat(judged.state()).isEqualTo(RowState.CHANGED);
        assertThat(judged.changed()).containsExactly(GridColumn.FOUNDED);
    }

    @Test
    void aRowOfNothingButAYearIsAFaultWithAReasonForEachCell() {
        JudgedCase row = judged(new IncomingRow(3, Map.of(GridColumn.FOUNDED, "soon"), List.of()));

        assertThat(row.state()).isEqualTo(RowState.FAULT);
        assertThat(row.problems().at("founded")).isPresent();
        assertThat(row.problems().at("name_id")).isPresent();
    }

    private static List<String> keys(JudgedCase row) {
        assertThat(row.state()).isEqualTo(RowState.FAULT);
        return row.problems().list().stream()
                .map(problem -> problem.reason().key())
                .toList();
    }
}
