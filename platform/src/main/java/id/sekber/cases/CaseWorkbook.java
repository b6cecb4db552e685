package id.sekber.cases;

import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.SheetRow;
import id.sekber.spreadsheets.SheetTable;
import id.sekber.spreadsheets.Workbook;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cases as a workbook: the coding grid as its columns, a case a row. */
final class CaseWorkbook {

    static final int MOST_ROWS = 10_000;

    private static final SheetTable.Expected EXPECTED = new SheetTable.Expected(
            Arrays.stream(GridColumn.values()).map(GridColumn::key).collect(Collectors.toSet()),
            Set.of(GridColumn.ID.key(), GridColumn.NAME_ID.key()),
            MOST_ROWS);

    private CaseWorkbook() {}

    /** A row to write; the reason is empty except in a file of faults. */
    record Line(CaseForm form, String reason) {}

    /** @param words what a message key says in the reader's language */
    static byte[] write(List<Line> lines, boolean withReasons, Function<String, String> words) {
        Workbook.Titles titles = new Workbook.Titles(
                words.apply("cases.file.sheet"), words.apply("cases.file.codes"), words.apply("cases.file.reason"));
        List<Column> columns = Arrays.stream(GridColumn.values())
                .map(column -> column(column, words))
                .toList();
        List<Workbook.Line> rows = lines.stream()
                .map(line -> new Workbook.Line(cells(line.form()), line.reason()))
                .toList();
        return withReasons ? Workbook.writeWithReasons(titles, columns, rows) : Workbook.write(titles, columns, rows);
    }

    private static Column column(GridColumn column, Function<String, String> words) {
        Map<String, String> choices = new LinkedHashMap<>();
        column.choices().forEach((code, key) -> choices.put(code, words.apply(key)));
        return new Column(column.key(), words.apply(column.messageKey()), choices);
    }

    private static Map<String, String> cells(CaseForm form) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (GridColumn column : GridColumn.values()) {
            cells.put(column.key(), form.cell(column));
        }
        return cells;
    }

    /** What a sheet says. */
    record Sheets(List<IncomingRow> rows, List<String> strangeColumns, boolean headed) {}

    /** Empty when this is no workbook. */
    static Optional<Sheets> read(byte[] file) {
        return Workbook.read(file, EXPECTED)
                .map(table -> new Sheets(
                        table.rows().stream().map(CaseWorkbook::row).toList(), table.strangeColumns(), table.headed()));
    }

    private static IncomingRow row(SheetRow row) {
        Map<GridColumn, String> cells = new EnumMap<>(GridColumn.class);
        row.cells().forEach((key, cell) -> GridColumn.find(key).ifPresent(column -> cells.put(column, cell)));
        return new IncomingRow(
                row.line(),
                cells,
                row.formulas().stream()
                        .flatMap(key -> GridColumn.find(key).stream())
                        .toList());
    }
}
