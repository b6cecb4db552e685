package id.sekber.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a table: a row of names for people, below it the row of keys by which columns are known in every language, below that
 * the rows. Everything is text, and what begins like a formula is marked as text, so that no program runs it.
 */
public final class TableWriter {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 20 * 256;
    private static final int LONGEST_CELL = 32_767;

    private TableWriter() {}

    /**
     * @param words what a message key says in the reader's language
     * @param rows cells in the order of the columns
     */
    public static byte[] workbook(
            String sheetName, List<Column> columns, UnaryOperator<String> words, Stream<List<String>> rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle guarded = book.createCellStyle();
            guarded.setQuotePrefixed(true);
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            Sheet sheet = book.createSheet(sheetName);
            Row names = sheet.createRow(0);
            Row keys = sheet.createRow(1);
            for (int i = 0; i < columns.size(); i++) {
                sheet.setColumnWidth(i, WIDTH);
                styled(names, i, words.apply(columns.get(i).messageKey()), head);
                styled(keys, i, columns.get(i).key(), head);
            }
            sheet.createFreezePane(0, 2);
            int[] place = {2};
            rows.forEach(cells -> write(sheet.createRow(place[0]++), cells, guarded));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing a workbook to memory failed.", e);
        }
    }

    private static void styled(Row row, int place, String text, CellStyle style) {
        Cell cell = row.createCell(place);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static void write(Row row, List<String> cells, CellStyle guarded) {
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
    public static byte[] text(List<Column> columns, Stream<List<String>> rows) {
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
