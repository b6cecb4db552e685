package id.sekber.tables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes rows of cells as they come by: finds the row of keys, then keeps each row below it that is not empty. */
final class RowTaker {

    private static final int LAST_ROW_FOR_KEYS = 20;

    private final List<Column> columns;
    private final int mostRows;
    private final List<IncomingTable.Row> rows = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();
    private int[] places = {};
    private int seen;
    private boolean tooMany;

    RowTaker(List<Column> columns, int mostRows) {
        this.columns = columns;
        this.mostRows = mostRows;
    }

    /** False when there is no need to go on. */
    boolean take(int line, List<String> cells, Set<Integer> formulas) {
        seen++;
        if (!headed()) {
            if (seen <= LAST_ROW_FOR_KEYS && cells.contains(key(0)) && cells.contains(key(1))) {
                readKeys(cells);
            }
            return true;
        }
        List<String> known = new ArrayList<>(columns.size());
        Set<Integer> withFormula = formulas.isEmpty() ? Set.of() : new HashSet<>();
        boolean empty = true;
        for (int i = 0; i < columns.size(); i++) {
            int place = places[i];
            String cell = place >= 0 && place < cells.size() ? cells.get(place) : "";
            known.add(cell);
            empty &= cell.isEmpty();
            if (!formulas.isEmpty() && formulas.contains(place)) {
                withFormula.add(i);
                empty = false;
            }
        }
        if (!empty) {
            if (rows.size() == mostRows) {
                tooMany = true;
                return false;
            }
            rows.add(new IncomingTable.Row(line, known, withFormula));
        }
        return true;
    }

    private String key(int place) {
        return columns.get(place).key();
    }

    private void readKeys(List<String> cells) {
        places = new int[columns.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = cells.indexOf(key(i));
        }
        List<String> known = columns.stream().map(Column::key).toList();
        cells.stream()
                .filter(key -> !key.isEmpty() && !known.contains(key) && !key.equals(Column.REASON))
                .forEach(strange::add);
    }

    boolean headed() {
        return places.length > 0;
    }

    boolean tooMany() {
        return tooMany;
    }

    IncomingTable table() {
        Set<String> missing = new LinkedHashSet<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                missing.add(key(i));
            }
        }
        return new IncomingTable(rows, missing, strange);
    }
}
