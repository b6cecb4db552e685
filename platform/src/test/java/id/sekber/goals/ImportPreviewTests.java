package id.sekber.goals;

import static id.sekber.goals.GoalMother.HILL;
import static id.sekber.goals.GoalMother.RIVER;
import static id.sekber.goals.GoalMother.cells;
import static id.sekber.goals.GoalMother.goal;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.goals.ImportPreview.State;
import id.sekber.regions.TheCountry;
import id.sekber.spreadsheets.SheetRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportPreviewTests {

    private final DevelopmentGoal ours = goal(RIVER, "title", "Sungai bersih", "affair", "2.11");
    private final DevelopmentGoal theirs = goal(HILL, "title", "Lereng hijau");

    private ImportPreview of(SheetRow... rows) {
        return ImportPreview.of(
                List.of(rows),
                RIVER.code(),
                List.of(ours, theirs),
                form -> GoalReader.inAFile(form, TheCountry.affairs(), TheCountry.goals(), TheCountry.indicators()));
    }

    private static SheetRow row(DevelopmentGoal goal, String... keysAndCells) {
        return changed(GoalForm.ofFile(goal).keyed(), keysAndCells);
    }

    private static SheetRow fresh(String... keysAndCells) {
        return changed(new GoalForm(cells(), 0).keyed(), keysAndCells);
    }

    private static SheetRow changed(Map<String, String> cells, String... keysAndCells) {
        Map<String, String> row = new LinkedHashMap<>(cells);
        for (int i = 0; i < keysAndCells.length; i += 2) {
            row.put(keysAndCells[i], keysAndCells[i + 1]);
        }
        return new SheetRow(3, row, List.of());
    }

    private static List<String> faults(ImportPreview preview) {
        List<String> faults = new ArrayList<>();
        preview.in(State.FAULT)
                .forEach(row -> row.problems()
                        .list()
                        .forEach(problem -> faults.add(
                                problem.field() + " " + problem.reason().key())));
        return faults;
    }

    @Test
    void whatWasExportedComesBackTheSame() {
        assertThat(of(row(ours), row(theirs)).rows())
                .extracting(ImportPreview.Row::state)
                .containsExactly(State.SAME, State.OTHERS);
    }

    @Test
    void namesTheColumnsThatChange() {
        ImportPreview preview = of(row(ours, "affair", "1.03", "priority", "main"));

        assertThat(preview.rows().get(0).changed()).containsExactly(GoalColumn.AFFAIR, GoalColumn.PRIORITY);
        assertThat(preview.taken()).isEqualTo(1);
    }

    @Test
    void aColumnThatTheFileLacksLeavesTheGoalAsItIs() {
        SheetRow little = new SheetRow(3, Map.of("number", ours.number(), "title", "Sungai sangat bersih"), List.of());

        ImportPreview.Row row = of(little).rows().get(0);
        assertThat(row.changed()).containsExactly(GoalColumn.TITLE);
        assertThat(row.aim())
                .isNotNull()
                .extracting(Aim::affair)
                .isEqualTo(ours.aim().affair());
    }

    @Test
    void keepsOutWhatWouldBeWrittenTwice() {
        assertThat(faults(of(row(ours), row(ours)))).containsExactly("number goals.import.twice");
        assertThat(faults(of(fresh("title", "sungai BERSIH")))).containsExactly("title goals.import.there");
        assertThat(faults(of(fresh("title", "Baru"), fresh("title", "Baru"))))
                .containsExactly("title goals.import.twiceSaid");
    }

    @Test
    void keepsOutWhatIsStaleUnknownOrAnothersToWrite() {
        assertThat(faults(of(row(ours, "version", "0")))).containsExactly("version goals.import.stale");
        assertThat(faults(of(fresh("number", "TP-1999-001")))).containsExactly("number goals.import.number");
        assertThat(faults(of(fresh("member", HILL.code())))).containsExactly("member goals.import.member");
    }

    @Test
    void doesNotRunFormulas() {
        SheetRow formula = new SheetRow(3, new GoalForm(cells(), 0).keyed(), List.of("title"));

        assertThat(faults(of(formula))).containsExactly("title goals.import.formula");
    }

    @Test
    void readsATargetWithADecimalPointOnly() {
        SheetRow target = fresh(
                "own_indicator",
                "air",
                "direction",
                "raise",
                "target",
                "12,5",
                "unit",
                "persen",
                "target_year",
                "2029");

        assertThat(faults(of(target))).containsExactly("target goals.target.plain");
    }
}
