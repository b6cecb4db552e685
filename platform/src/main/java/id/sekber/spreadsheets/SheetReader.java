package id.sekber.spreadsheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a sheet as it streams by: finds the row of keys, then takes each row below it that is not empty. */
final class SheetReader extends DefaultHandler {

    private static final int LAST_ROW_FOR_KEYS = 20;
    private static final long MOST_LETTERS = 60_000_000;

    /** A program writes 0.6 as the double nearest to it; fifteen digits bring the figure back. */
    private static final MathContext AS_TYPED = new MathContext(15);

    private final SharedStrings strings;
    private final SheetTable.Expected expected;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<String> strangeColumns = new ArrayList<>();
    private final Map<Integer, String> columns = new LinkedHashMap<>();

    private final Map<Integer, String> cells = new LinkedHashMap<>();
    private final List<Integer> formulas = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    private @Nullable String type;
    private boolean listening;
    private long letters;

    SheetReader(SharedStrings strings, SheetTable.Expected expected) {
        this.strings = strings;
        this.expected = expected;
    }

    SheetTable table() {
        return new SheetTable(rows, strangeColumns, !columns.isEmpty());
    }

    @Override
    public void startElement(String space, String local, String name, Attributes attributes) {
        switch (local.isEmpty() ? name : local) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells.clear();
                formulas.clear();
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : new CellReference(place).getCol();
                type = attributes.getValue("t");
                text.setLength(0);
            }
            case "f" -> formulas.add(column);
            case "v", "t" -> listening = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] letter, int start, int length) throws SAXException {
        if (listening) {
            letters += length;
            if (letters > MOST_LETTERS) {
                throw new SAXException("The sheet holds more text than any table that people write.");
            }
            text.append(letter, start, length);
        }
    }

    @Override
    public void endElement(String space, String local, String name) throws SAXException {
        switch (local.isEmpty() ? name : local) {
            case "v", "t" -> listening = false;
            case "c" -> {
                String value = value();
                if (!value.isBlank()) {
                    cells.put(column, value.strip());
                }
            }
            case "row" -> endRow();
            default -> {}
        }
    }

    private String value() {
        String raw = text.toString();
        if (raw.isEmpty()) {
            return "";
        }
        return switch (Objects.requireNonNullElse(type, "n")) {
            case "s" -> strings.getItemAt(Integer.parseInt(raw)).getString();
            case "b" -> raw.equals("1") ? Workbook.YES : Workbook.NO;
            case "n" -> number(raw);
            default -> raw;
        };
    }

    private static String number(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw).round(AS_TYPED).stripTrailingZeros();
            return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
        } catch (NumberFormatException notANumber) {
            return raw;
        }
    }

    private void endRow() throws SAXException {
        if (columns.isEmpty()) {
            if (row <= LAST_ROW_FOR_KEYS && keys().containsAll(expected.telling())) {
                readKeys();
            }
            return;
        }
        Map<String, String> known = new LinkedHashMap<>();
        columns.forEach((place, key) -> known.put(key, cells.getOrDefault(place, "")));
        if (known.values().stream().allMatch(String::isEmpty)) {
            return;
        }
        List<String> withFormula =
                formulas.stream().map(columns::get).filter(Objects::nonNull).toList();
        rows.add(new SheetRow(row, known, withFormula));
        if (rows.size() > expected.mostRows()) {
            throw new SAXException("The sheet has more rows than " + expected.mostRows() + ".");
        }
    }

    private Set<String> keys() {
        return cells.values().stream().map(SheetReader::key).collect(Collectors.toSet());
    }

    private static String key(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }

    private void readKeys() {
        cells.forEach((place, cell) -> {
            String key = key(cell);
            if (expected.keys().contains(key) && !columns.containsValue(key)) {
                columns.put(place, key);
            } else if (!key.equals(Workbook.REASON)) {
                strangeColumns.add(cell);
            }
        });
    }
}
