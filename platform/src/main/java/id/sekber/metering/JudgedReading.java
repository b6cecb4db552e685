package id.sekber.metering;

import id.sekber.spreadsheets.JudgedRow;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file of readings.
 *
 * @param good what would be recorded; null where nothing would be
 */
public record JudgedReading(
        Row row, RowState state, @Nullable Good good, Problems problems) implements JudgedRow {

    /** A reading that is in order and new. */
    record Good(UUID meter, ReadingForm.Read read) {}

    @Override
    public int line() {
        return row.line();
    }

    @Override
    public String name() {
        return row.cell(ReadingColumns.SLIP.key());
    }

    @Override
    public String code() {
        return row.cell(ReadingColumns.METER.key());
    }

    @Override
    public List<String> cells() {
        return row.cells(ReadingColumns.ALL);
    }
}
