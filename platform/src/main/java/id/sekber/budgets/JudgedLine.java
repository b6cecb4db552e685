package id.sekber.budgets;

import id.sekber.spreadsheets.JudgedRow;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of a budget.
 *
 * @param budgetLine what would be saved; null where nothing would be, or where the row is of who pays
 * @param funding what the row says of who pays; empty where it is of a line
 * @param changed the columns that would change
 * @param problems by column, what keeps the row out
 * @param written the row as it stood in the file
 * @param keys of the columns, in order
 */
record JudgedLine(
        int line,
        RowState state,
        @Nullable Line budgetLine,
        List<Funding> funding,
        List<String> changed,
        Problems problems,
        Map<String, String> written,
        List<String> keys)
        implements JudgedRow {

    /** Who pays has no description: the row is known by its way of paying and its party. */
    @Override
    public String name() {
        String description = written.getOrDefault(BudgetTable.DESCRIPTION, "");
        return description.isEmpty()
                ? (written.getOrDefault(BudgetTable.WAY, "") + " " + written.getOrDefault(BudgetTable.PARTY, ""))
                        .strip()
                : description;
    }

    @Override
    public String code() {
        return written.getOrDefault(BudgetTable.NUMBER, "");
    }

    @Override
    public List<String> changedColumns() {
        return changed.stream().map(BudgetTable::messageKey).distinct().toList();
    }

    @Override
    public List<String> cells() {
        return BudgetTable.inOrder(written, keys);
    }
}
