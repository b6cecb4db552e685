package id.sekber.spreadsheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A row as it stands in a file that someone sent.
 *
 * @param line in the file, from 1
 * @param keys of the columns that the file has, the same list for all its rows
 * @param cells in the order of the keys, without the space around them
 * @param formulas keys of the columns whose cell held a formula, which is not run
 */
public record Row(int line, List<String> keys, List<String> cells, Set<String> formulas) {

    public Row {
        keys = List.copyOf(keys);
        cells = List.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }

    public static Row of(int line, Map<String, String> cells, Set<String> formulas) {
        Map<String, String> ordered = new LinkedHashMap<>(cells);
        return new Row(line, List.copyOf(ordered.keySet()), List.copyOf(ordered.values()), formulas);
    }

    /** Empty too where the file lacks the column. */
    public String cell(String key) {
        int place = keys.indexOf(key);
        return place < 0 ? "" : cells.get(place);
    }

    /** Its cells in the order of these columns, whatever the order in the file. */
    public List<String> cells(List<Column> columns) {
        return columns.stream().map(column -> cell(column.key())).toList();
    }

    /** Each column that the file has, with its cell. */
    public void forEach(BiConsumer<String, String> use) {
        for (int i = 0; i < keys.size(); i++) {
            use.accept(keys.get(i), cells.get(i));
        }
    }
}
