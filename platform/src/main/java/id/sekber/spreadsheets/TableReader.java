package id.sekber.spreadsheets;

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

    /** How a cell that a program ticked is read. */
    public static final String YES = "yes";

    public static final String NO = "no";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TableReader() {}

    /** A file that could be read when it was received. */
    public static Table readAgain(byte[] file, Table.Expected expected) {
        return read(file, expected).fold(table -> table, reason -> {
            throw new IllegalStateException(
                    "A file could be read when it was received and no longer can: " + reason.key());
        });
    }

    /** A reason where it is neither, has no row of keys, no row below it, or more rows than expected. */
    public static Reading<Table> read(byte[] file, Table.Expected expected) {
        RowTaker rows = new RowTaker(expected);
        boolean zipped = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        boolean read = zipped ? workbook(file, rows) : text(file, rows);
        if (rows.tooMany()) {
            return Reading.refused(Reason.of("spreadsheets.rows.many", expected.mostRows()));
        }
        if (!read) {
            return Reading.refused(Reason.of("spreadsheets.unreadable"));
        }
        if (!rows.headed()) {
            return Reading.refused(Reason.of("spreadsheets.keys.missing", String.join(", ", expected.telling())));
        }
        Table table = rows.table();
        return table.rows().isEmpty() ? Reading.refused(Reason.of("spreadsheets.rows.none")) : Reading.read(table);
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
