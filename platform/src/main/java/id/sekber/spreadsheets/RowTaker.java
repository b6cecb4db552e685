package id.sekber.spreadsheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes rows of cells as they come by: finds the row of keys, then keeps each row below it that is not empty. */
final class RowTaker {

    private static final int LAST_ROW_FOR_KEYS = 20;

    private final Table.Expected expected;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();
    private List<String> keys = List.of();
    private int[] places = {};
    private int seen;
    private boolean tooMany;

    RowTaker(Table.Expected expected) {
        this.expected = expected;
    }

    /**
     * False when there is no need to go on.
     *
     * @param formulas places of cells that held a formula
     */
    boolean take(int line, List<String> cells, Set<Integer> formulas) {
        seen++;
        if (!headed()) {
            if (seen <= LAST_ROW_FOR_KEYS) {
                readKeys(cells);
            }
            return true;
        }
        List<String> known = new ArrayList<>(places.length);
        Set<String> withFormula = formulas.isEmpty() ? Set.of() : new HashSet<>();
        boolean empty = true;
        for (int i = 0; i < places.length; i++) {
            String cell = places[i] < cells.size() ? cells.get(places[i]) : "";
            known.add(cell);
            empty &= cell.isEmpty();
            if (!formulas.isEmpty() && formulas.contains(places[i])) {
                withFormula.add(keys.get(i));
                empty = false;
            }
        }
        if (empty) {
            return true;
        }
        if (rows.size() == expected.mostRows()) {
            tooMany = true;
            return false;
        }
        rows.add(new Row(line, keys, known, withFormula));
        return true;
    }

    private void readKeys(List<String> cells) {
        List<String> said =
                cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        if (!said.containsAll(expected.telling())) {
            return;
        }
        keys = expected.keys().stream().filter(said::contains).toList();
        places = keys.stream().mapToInt(said::indexOf).toArray();
        for (int i = 0; i < said.size(); i++) {
            String key = said.get(i);
            boolean known = keys.contains(key) || key.isEmpty() || key.equals(Column.REASON.key());
            if (!known) {
                strange.add(cells.get(i));
            }
        }
    }

    boolean headed() {
        return places.length > 0;
    }

    boolean tooMany() {
        return tooMany;
    }

    Table table() {
        return new Table(rows, strange);
    }
}
