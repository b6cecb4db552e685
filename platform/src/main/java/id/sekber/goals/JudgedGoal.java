package id.sekber.goals;

import id.sekber.spreadsheets.JudgedRow;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of goals.
 *
 * @param line in the file
 * @param known the goal that it is about; null for a new one, or where none could be told
 * @param aim what would be saved; null where nothing would be
 * @param changed the columns that would change
 * @param problems by column, what keeps the row out
 * @param form the row as it stood in the file
 */
public record JudgedGoal(
        int line,
        RowState state,
        @Nullable DevelopmentGoal known,
        @Nullable Aim aim,
        List<GoalColumn> changed,
        Problems problems,
        GoalForm form)
        implements JudgedRow {

    @Override
    public String name() {
        return form.cell(GoalColumn.TITLE);
    }

    @Override
    public String code() {
        return form.cell(GoalColumn.NUMBER);
    }

    @Override
    public List<String> changedColumns() {
        return changed.stream().map(GoalColumn::messageKey).toList();
    }

    @Override
    public List<String> cells() {
        return form.inOrder();
    }
}
