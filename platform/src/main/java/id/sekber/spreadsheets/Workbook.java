package id.sekber.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * A table as a workbook: a row of labels for people, below it the row of keys by which columns are known in every language,
 * below that the rows. A second sheet says which codes there are.
 *
 * <p>Everything is text, and what begins like a formula is marked as text, so that no program runs it.
 */
public final class Workbook {

    /** Key of the column that says why a row was not taken; it is ignored when the file comes back. */
    public static final String REASON = "reason";

    /** How a cell that a program ticked is read. */
    public static final String YES = "yes";

    public static final String NO = "no";

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int ROWS_IN_MEMORY = 50;
    private static final int WIDTH = 22 * 256;
    private static final int LONGEST_CELL = 32_767;

    /** What the sheets and the column of reasons are called. */
    public record Titles(String table, String codes, String reason) {}

    /** A row to write, its cells by key; the reason is empty except in a file of faults. */
    public record Line(Map<String, String> cells, String reason) {

        public Line {
            cells = new LinkedHashMap<>(cells);
        }
    }

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle guarded;
    private final CellStyle head;
    private final List<Column> columns;

    private Workbook(List<Column> columns) {
        this.columns = columns;
        guarded = book.createCellStyle();
        guarded.setQuotePrefixed(true);
        head = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    public static byte[] write(Titles titles, List<Column> columns, List<Line> lines) {
        return new Workbook(columns).write(titles, lines, false);
    }

    /** The same with the reasons in front: what was wrong with each row. */
    public static byte[] writeWithReasons(Titles titles, List<Column> columns, List<Line> lines) {
        return new Workbook(columns).write(titles, lines, true);
    }

    private byte[] write(Titles titles, List<Line> lines, boolean withReasons) {
        try (book;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(titles.table());
            Row labels = sheet.createRow(0);
            Row keys = sheet.createRow(1);
            int first = withReasons ? 1 : 0;
            if (withReasons) {
                put(labels, 0, titles.reason(), head);
                put(keys, 0, REASON, head);
                sheet.setColumnWidth(0, 2 * WIDTH);
            }
            for (int j = 0; j < columns.size(); j++) {
                put(labels, first + j, columns.get(j).label(), head);
                put(keys, first + j, columns.get(j).key(), head);
                sheet.setColumnWidth(first + j, WIDTH);
            }
            sheet.createFreezePane(0, 2);
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(i + 2);
                if (withReasons) {
                    put(row, 0, lines.get(i).reason(), null);
                }
                for (int j = 0; j < columns.size(); j++) {
                    put(
                            row,
                            first + j,
                            lines.get(i).cells().getOrDefault(columns.get(j).key(), ""),
                            null);
                }
            }
            writeCodes(book.createSheet(titles.codes()));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing a workbook to memory failed.", e);
        }
    }

    private void writeCodes(Sheet sheet) {
        int number = 0;
        for (Column column : columns) {
            for (var choice : column.choices().entrySet()) {
                Row row = sheet.createRow(number++);
                put(row, 0, column.key(), null);
                put(row, 1, choice.getKey(), null);
                put(row, 2, choice.getValue(), null);
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

    /** The first sheet of a file; empty when this is no workbook, or one with more rows than expected. */
    public static Optional<SheetTable> read(byte[] file, SheetTable.Expected expected) {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(parts);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                return Optional.empty();
            }
            SheetReader rows = new SheetReader(new ReadOnlySharedStringsTable(parts), expected);
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(rows);
                xml.parse(new InputSource(sheet));
            }
            return Optional.of(rows.table());
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
