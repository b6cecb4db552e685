package id.sekber.contributions;

import id.sekber.spreadsheets.JudgedRow;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement, and what it pays.
 *
 * @param due what it pays; null where it pays nothing that was asked for
 * @param problems why it is not taken; the field of each is the key of its column
 */
public record BankRow(
        Row row,
        @Nullable LocalDate on,
        @Nullable Money amount,
        @Nullable Due due,
        Problems problems) implements JudgedRow {

    public boolean taken() {
        return due != null && problems.none();
    }

    @Override
    public int line() {
        return row.line();
    }

    @Override
    public RowState state() {
        return taken() ? RowState.NEW : RowState.FAULT;
    }

    /** What the bank wrote to it. */
    @Override
    public String name() {
        return row.cell(BankRows.TEXT.key());
    }

    /** The bank's own number of the row. */
    @Override
    public String code() {
        return row.cell(BankRows.REFERENCE.key());
    }

    public String typedDay() {
        return row.cell(BankRows.DAY.key());
    }

    public String typedAmount() {
        return row.cell(BankRows.AMOUNT.key());
    }

    @Override
    public List<String> cells() {
        return row.cells(BankRows.COLUMNS);
    }
}
