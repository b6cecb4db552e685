package id.sekber.spreadsheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of a sheet as it streams by. */
final class SheetCells extends DefaultHandler {

    private static final long MOST_LETTERS = 60_000_000;
    private static final int MOST_COLUMNS = 200;

    /** A program writes 0.6 as the double nearest to it; fifteen digits bring the figure back. */
    private static final MathContext AS_TYPED = new MathContext(15);

    private final List<String> shared;
    private final RowTaker rows;
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private Set<Integer> formulas = new HashSet<>();
    private int row;
    private int column;
    private @Nullable String type;
    private boolean listening;
    private boolean enough;
    private long letters;

    SheetCells(List<String> shared, RowTaker rows) {
        this.shared = shared;
        this.rows = rows;
    }

    @Override
    public void startElement(String space, String local, String name, Attributes attributes) {
        switch (local.isEmpty() ? name : local) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new ArrayList<>();
                formulas = new HashSet<>();
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : column(place);
                type = attributes.getValue("t");
                text.setLength(0);
            }
            case "f" -> formulas.add(column);
            case "v", "t" -> listening = true;
            default -> {}
        }
    }

    /** The letters of AB12 as a place from 0. */
    private static int column(String place) {
        int number = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            number = number * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return number - 1;
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
    public void endElement(String space, String local, String name) {
        switch (local.isEmpty() ? name : local) {
            case "v", "t" -> listening = false;
            case "c" -> keep(value().strip());
            case "row" -> {
                if (!enough) {
                    enough = !rows.take(row, cells, formulas);
                }
            }
            default -> {}
        }
    }

    private void keep(String value) {
        if (column < 0 || column >= MOST_COLUMNS || value.isEmpty()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    private String value() {
        String raw = text.toString();
        if (raw.isEmpty()) {
            return "";
        }
        String kind = type;
        if (kind == null || kind.equals("n")) {
            return number(raw);
        }
        return switch (kind) {
            case "s" -> shared.get(Integer.parseInt(raw));
            case "b" -> raw.equals("1") ? TableReader.YES : TableReader.NO;
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
}
