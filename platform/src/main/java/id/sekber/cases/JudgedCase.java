package id.sekber.cases;

import id.sekber.spreadsheets.JudgedRow;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of cases.
 *
 * @param line in the file
 * @param id the key that the case has or would get; empty where none could be told
 * @param known what would be saved; null for a fault
 * @param version the version that would be replaced; 0 for a new case
 * @param changed the columns that would change
 * @param problems by column, what keeps the row out
 * @param form the row as it stood in the file
 */
public record JudgedCase(
        int line,
        String id,
        String name,
        RowState state,
        @Nullable Case known,
        int version,
        List<GridColumn> changed,
        Problems problems,
        CaseForm form)
        implements JudgedRow {

    @Override
    public String code() {
        return id;
    }

    @Override
    public List<String> changedColumns() {
        return changed.stream().map(GridColumn::messageKey).toList();
    }

    @Override
    public List<String> cells() {
        return form.inOrder();
    }
}
