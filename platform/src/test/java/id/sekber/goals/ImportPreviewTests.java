package id.sekber.goals;

import static id.sekber.goals.GoalMother.HILL;
import static id.sekber.goals.GoalMother.RIVER;
import static id.sekber.goals.GoalMother.cells;
import static id.sekber.goals.GoalMother.goal;
import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.regions.TheCountry;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportPreviewTests {

    private final DevelopmentGoal ours = goal(RIVER, "title", "Sungai bersih", "affair", "2.11");
    private final DevelopmentGoal theirs = goal(HILL, "title", "Lereng hijau");

    private Preview<JudgedGoal> of(Row... rows) {
        return new RowJudge(
                        RIVER.code(),
                        List.of(ours, theirs),
                        form -> GoalReader.inAFile(
                                form, TheCountry.affairs(), TheCountry.goals(), TheCountry.indicators()))
                .of(List.of(rows));
    }

    private static Row row(DevelopmentGoal goal, String... keysAndCells) {
        return changed(keyed(GoalForm.ofFile(goal)), keysAndCells);
    }

    private static Row fresh(String... keysAndCells) {
        return changed(keyed(new GoalForm(cells(), 0)), keysAndCells);
    }

    private static Map<String, String> keyed(GoalForm form) {
        Map<String, String> keyed = new LinkedHashMap<>();
        for (GoalColumn column : GoalColumn.values()) {
            keyed.put(column.key(), form.cell(column));
        }
        return keyed;
    }

    private static Row changed(Map<String, String> cells, String... keysAndCells) {
        Map<String, String> row = new LinkedHashMap<>(cells);
        for (int i = 0; i < keysAndCells.length; i += 2) {
            row.put(keysAndCells[i], keysAndCells[i + 1]);
        }
        return Row.of(3, row, Set.of());
    }

    private static List<String> faults(Preview<JudgedGoal> preview) {
        List<String> faults = new ArrayList<>();
        preview.in(RowState.FAULT)
                .forEach(row -> row.problems()
                        .list()
                        .forEach(problem -> faults.add(
                                problem.field() + " " + problem.reason().key())));
        return faults;
    }

    @Test
    void whatWasExportedComesBackTheSame() {
        assertThat(of(row(ours), row(theirs)).rows())
                .extracting(JudgedGoal::state)
                .containsExactly(RowState.SAME, RowState.OTHERS);
    }

    @Test
    void namesTheColumnsThatChange() {
        Preview<JudgedGoal> preview = of(row(ours, "affair", "1.03", "priority", "main"));

        assertThat(preview.rows().get(0).changed()).containsExactly(GoalColumn.AFFAIR, GoalColumn.PRIORITY);
        assertThat(preview.taken()).isEqualTo(1);
    }

    @Test
    void aColumnThatTheFileLacksLeavesTheGoalAsItIs() {
        Row little = Row.of(3, Map.of("number", ours.number(), "title", "Sungai sangat bersih"), Set.of());

        JudgedGoal row = of(little).rows().get(0);
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
        Row formula = Row.of(3, keyed(new GoalForm(cells(), 0)), Set.of("title"));

        assertThat(faults(of(formula))).containsExactly("title spreadsheets.formula");
    }

    @Test
    void readsATargetWithADecimalPointOnly() {
        Row target = fresh(
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
