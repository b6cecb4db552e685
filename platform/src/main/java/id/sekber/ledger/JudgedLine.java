package id.sekber.ledger;

import id.sekber.spreadsheets.JudgedRow;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Problems;
import java.util.List;

/** A row of a file of entries: a line of one of them. */
public record JudgedLine(Row row, RowState state, Problems problems) implements JudgedRow {

    @Override
    public int line() {
        return row.line();
    }

    @Override
    public String name() {
        return (row.cell(EntryLine.ACCOUNT.key()) + " " + row.cell(EntryLine.TEXT.key())).strip();
    }

    @Override
    public String code() {
        return row.cell(EntryLine.ENTRY.key());
    }

    @Override
    public List<String> cells() {
        return row.cells(EntryLine.COLUMNS);
    }
}
