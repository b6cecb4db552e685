package id.sekber.spreadsheets;

import id.sekber.vocabulary.ReasonWords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a table: a row of names for people, below it the row of keys by which columns are known in every language, below that
 * the rows; a second sheet says which codes there are. Everything is text, and what begins like a formula is marked as text, so
 * that no program runs it.
 */
public final class TableWriter {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 22 * 256;
    private static final int LONGEST_CELL = 32_767;

    private final ReasonWords words;
    private final String name;
    private final List<Column> columns;

    /**
     * @param name message key of what the table is called
     * @param columns in the order of the cells of each row
     */
    public TableWriter(ReasonWords words, String name, List<Column> columns) {
        this.words = words;
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** To be filled. */
    public byte[] template() {
        return workbook(Stream.of());
    }

    /** @param rows cells in the order of the columns */
    public byte[] workbook(Stream<List<String>> rows) {
        return workbook(columns, rows);
    }

    /** The rows at fault, each with its reasons in front. */
    public byte[] faults(Preview<?> preview) {
        Stream<List<String>> rows = preview.in(RowState.FAULT).stream()
                .map(row -> Stream.concat(Stream.of(words.of(row.problems())), row.cells().stream())
                        .toList());
        return workbook(
                Stream.concat(Stream.of(Column.REASON), columns.stream()).toList(), rows);
    }

    private byte[] workbook(List<Column> shown, Stream<List<String>> rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle guarded = book.createCellStyle();
            guarded.setQuotePrefixed(true);
            Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(words.of(name)));
            writeHead(sheet, shown, head(book));
            int[] place = {2};
            rows.forEach(cells -> write(sheet.createRow(place[0]++), cells, guarded));
            writeCodes(book, guarded);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing a workbook to memory failed.", e);
        }
    }

    private static CellStyle head(SXSSFWorkbook book) {
        CellStyle head = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        return head;
    }

    private void writeHead(Sheet sheet, List<Column> shown, CellStyle head) {
        org.apache.poi.ss.usermodel.Row names = sheet.createRow(0);
        org.apache.poi.ss.usermodel.Row keys = sheet.createRow(1);
        for (int i = 0; i < shown.size(); i++) {
            Column column = shown.get(i);
            put(names, i, words.of(column.messageKey()), head);
            put(keys, i, column.key(), head);
            sheet.setColumnWidth(i, column.equals(Column.REASON) ? 2 * WIDTH : WIDTH);
        }
        sheet.createFreezePane(0, 2);
    }

    private void writeCodes(SXSSFWorkbook book, CellStyle guarded) {
        if (columns.stream().allMatch(column -> column.choices().isEmpty())) {
            return;
        }
        Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(words.of("spreadsheets.codes")));
        int number = 0;
        for (Column column : columns) {
            for (var choice : column.choices().entrySet()) {
                write(sheet.createRow(number++), List.of(column.key(), choice.getKey(), choice.getValue()), guarded);
            }
        }
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, WIDTH);
        sheet.setColumnWidth(2, 2 * WIDTH);
    }

    private static void put(org.apache.poi.ss.usermodel.Row row, int place, String text, CellStyle style) {
        Cell cell = row.createCell(place);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static void write(org.apache.poi.ss.usermodel.Row row, List<String> cells, CellStyle guarded) {
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            if (!text.isEmpty()) {
                Cell cell = row.createCell(i);
                cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
                if (Guarded.needed(text)) {
                    cell.setCellStyle(guarded);
                }
            }
        }
    }

    /** The same without the row of names: text, with commas, in UTF-8. */
    public byte[] text(Stream<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns.stream().map(Column::key));
            rows.forEach(cells -> print(printer, cells));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(Guarded::marked));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed.", e);
        }
    }
}
