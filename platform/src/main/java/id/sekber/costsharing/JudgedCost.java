package id.sekber.costsharing;

import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.JudgedRow;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Problems;
import java.util.List;

/** A row of a file of costs: what one coalition pays for one component. */
public record JudgedCost(Row row, RowState state, List<Column> changed, Problems problems) implements JudgedRow {

    @Override
    public int line() {
        return row.line();
    }

    @Override
    public String name() {
        return row.cell(CostColumns.COMPONENT.key());
    }

    @Override
    public String code() {
        return row.cell(CostColumns.COALITION.key());
    }

    @Override
    public List<String> changedColumns() {
        return changed.stream().map(Column::messageKey).toList();
    }

    @Override
    public List<String> cells() {
        return row.cells(CostColumns.ALL);
    }
}
