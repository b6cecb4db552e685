package id.sekber.tables;

import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a table from a workbook (.xlsx) or a text file (.csv, by comma or semicolon, in UTF-8). */
public final class TableReader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TableReader() {}

    /** A reason where it is neither, has no row of keys, no row below it, or more rows than that. */
    public static Reading<IncomingTable> read(byte[] file, List<Column> columns, int mostRows) {
        RowTaker rows = new RowTaker(columns, mostRows);
        boolean zipped = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        boolean read = zipped ? workbook(file, rows) : text(file, rows);
        if (rows.tooMany()) {
            return Reading.refused(Reason.of("tables.rows.many", mostRows));
        }
        if (!read) {
            return Reading.refused(Reason.of("tables.unreadable"));
        }
        if (!rows.headed()) {
            return Reading.refused(Reason.of(
                    "tables.keys.missing", columns.get(0).key(), columns.get(1).key()));
        }
        IncomingTable table = rows.table();
        return table.rows().isEmpty() ? Reading.refused(Reason.of("tables.rows.none")) : Reading.read(table);
    }

    private static boolean workbook(byte[] file, RowTaker rows) {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader reader = new XSSFReader(parts);
            List<String> strings = new ArrayList<>();
            try (InputStream shared = reader.getSharedStringsData()) {
                if (shared != null) {
                    parse(shared, new SharedTexts(strings));
                }
            }
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                return false;
            }
            try (InputStream sheet = sheets.next()) {
                parse(sheet, new SheetCells(strings, rows));
            }
            return true;
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | SAXException
                | NumberFormatException
                | IndexOutOfBoundsException
                | ParserConfigurationException notAWorkbook) {
            return false;
        }
    }

    private static void parse(InputStream part, DefaultHandler handler)
            throws SAXException, ParserConfigurationException, IOException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        xml.parse(new InputSource(part));
    }

    private static boolean text(byte[] file, RowTaker rows) {
        String head = head(file);
        if (head == null) {
            return false;
        }
        char delimiter = head.chars().filter(letter -> letter == ';').count()
                        > head.chars().filter(letter -> letter == ',').count()
                ? ';'
                : ',';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (Reader text = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                List<String> cells = new ArrayList<>(record.size());
                for (String cell : record) {
                    cells.add(Guarded.unmarked(strip(cell)));
                }
                if (!rows.take((int) parser.getCurrentLineNumber(), cells, Set.of())) {
                    return true;
                }
            }
            return true;
        } catch (IOException | UncheckedIOException | IllegalArgumentException notAText) {
            return false;
        }
    }

    private static String strip(String cell) {
        String text = cell.isEmpty() || cell.charAt(0) != BYTE_ORDER_MARK ? cell : cell.substring(1);
        return text.strip();
    }

    /** Its first line; nothing for what is no text in UTF-8. */
    private static @Nullable String head(byte[] file) {
        try {
            String all = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return all.indexOf('\0') >= 0 ? null : all.lines().findFirst().orElse("");
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
