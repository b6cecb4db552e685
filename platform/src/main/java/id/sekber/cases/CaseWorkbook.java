package id.sekber.cases;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Cases as a workbook: a row of labels for people, below it the row of keys by which columns are known in every language,
 * below that a case a row. A second sheet says which codes there are.
 *
 * <p>Everything is text, and what begins like a formula is marked as text, so that no program runs it.
 */
final class CaseWorkbook {

    /** Key of the column that says why a row was not taken; it is ignored when the file comes back. */
    static final String REASON = "reason";

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int ROWS_IN_MEMORY = 50;
    private static final int WIDTH = 22 * 256;
    private static final int LONGEST_CELL = 32_767;

    /** A row to write; the reason is empty except in a file of faults. */
    record Line(CaseForm form, String reason) {}

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle guarded;
    private final CellStyle head;
    private final Function<String, String> words;

    private CaseWorkbook(Function<String, String> words) {
        this.words = words;
        guarded = book.createCellStyle();
        guarded.setQuotePrefixed(true);
        head = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    /** @param words what a message key says in the reader's language */
    static byte[] write(List<Line> lines, boolean withReasons, Function<String, String> words) {
        return new CaseWorkbook(words).write(lines, withReasons);
    }

    private byte[] write(List<Line> lines, boolean withReasons) {
        try (book;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(words.apply("cases.file.sheet"));
            Row labels = sheet.createRow(0);
            Row keys = sheet.createRow(1);
            int first = withReasons ? 1 : 0;
            if (withReasons) {
                put(labels, 0, words.apply("cases.file.reason"), head);
                put(keys, 0, REASON, head);
                sheet.setColumnWidth(0, 2 * WIDTH);
            }
            for (GridColumn column : GridColumn.values()) {
                put(labels, first + column.ordinal(), words.apply(column.messageKey()), head);
                put(keys, first + column.ordinal(), column.key(), head);
                sheet.setColumnWidth(first + column.ordinal(), WIDTH);
            }
            sheet.createFreezePane(0, 2);
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(i + 2);
                if (withReasons) {
                    put(row, 0, lines.get(i).reason(), null);
                }
                for (GridColumn column : GridColumn.values()) {
                    put(row, first + column.ordinal(), lines.get(i).form().cell(column), null);
                }
            }
            writeCodes(book.createSheet(words.apply("cases.file.codes")));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing a workbook to memory failed.", e);
        }
    }

    private void writeCodes(Sheet sheet) {
        int number = 0;
        for (GridColumn column : GridColumn.values()) {
            for (var choice : column.choices().entrySet()) {
                Row row = sheet.createRow(number++);
                put(row, 0, column.key(), null);
                put(row, 1, choice.getKey(), null);
                put(row, 2, words.apply(choice.getValue()), null);
            }
        }
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, WIDTH);
        sheet.setColumnWidth(2, 2 * WIDTH);
    }

    private void put(Row row, int column, String text, @Nullable CellStyle style) {
        if (text.isEmpty()) {
            return;
        }
        Cell cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        if (style != null) {
            cell.setCellStyle(style);
        } else if (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(guarded);
        }
    }

    /** What a sheet says. */
    record Sheets(List<IncomingRow> rows, List<String> strangeColumns, boolean headed) {}

    /** Empty when this is no workbook. */
    static Optional<Sheets> read(byte[] file) {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(parts);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                return Optional.empty();
            }
            SheetRows rows = new SheetRows(new ReadOnlySharedStringsTable(parts));
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(rows);
                xml.parse(new InputSource(sheet));
            }
            return Optional.of(new Sheets(new ArrayList<>(rows.rows()), rows.strangeColumns(), rows.headed()));
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | SAXException
                | ParserConfigurationException notAWorkbook) {
            return Optional.empty();
        }
    }
}
