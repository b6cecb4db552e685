package id.sekber.cases;

import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.Row;
import id.sekber.spreadsheets.Table;
import id.sekber.spreadsheets.TableReader;
import id.sekber.spreadsheets.TableWriter;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.ReasonWords;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases as a table: the coding grid as its columns, a case a row. */
final class CaseWorkbook {

    static final int MOST_ROWS = 10_000;

    private static final Table.Expected EXPECTED = new Table.Expected(
            Arrays.stream(GridColumn.values()).map(GridColumn::key).toList(),
            List.of(GridColumn.ID.key(), GridColumn.NAME_ID.key()),
            MOST_ROWS);

    private CaseWorkbook() {}

    static TableWriter writer(ReasonWords words) {
        return new TableWriter(
                words,
                "cases.file.sheet",
                Arrays.stream(GridColumn.values())
                        .map(column -> column(column, words))
                        .toList());
    }

    private static Column column(GridColumn column, ReasonWords words) {
        Map<String, String> choices = new LinkedHashMap<>();
        column.choices().forEach((code, key) -> choices.put(code, words.of(key)));
        return new Column(column.key(), column.messageKey(), choices);
    }

    /** What a file says. */
    record Sheets(List<IncomingRow> rows, List<String> strange) {}

    /** A table, or cases as JSON in the form of the library's own file. */
    static Reading<Sheets> read(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 100), StandardCharsets.UTF_8).stripLeading();
        if (!head.startsWith("{") && !head.startsWith("[")) {
            return TableReader.read(file, EXPECTED)
                    .map(table -> new Sheets(
                            table.rows().stream().map(CaseWorkbook::row).toList(), table.strange()));
        }
        List<IncomingRow> rows = CaseJson.read(file).orElse(null);
        if (rows == null || rows.size() > MOST_ROWS) {
            return Reading.refused(Reason.of("cases.import.unreadable", MOST_ROWS));
        }
        return rows.isEmpty()
                ? Reading.refused(Reason.of("cases.import.noRows"))
                : Reading.read(new Sheets(rows, List.of()));
    }

    private static IncomingRow row(Row row) {
        Map<GridColumn, String> cells = new EnumMap<>(GridColumn.class);
        row.forEach((key, cell) -> GridColumn.find(key).ifPresent(column -> cells.put(column, cell)));
        return new IncomingRow(
                row.line(),
                cells,
                row.formulas().stream()
                        .flatMap(key -> GridColumn.find(key).stream())
                        .sorted()
                        .toList());
    }
}
