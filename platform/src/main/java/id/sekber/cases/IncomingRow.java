package id.sekber.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A case as it stands in a file that someone sent.
 *
 * @param line in the file: the row of a sheet, the place in a list
 * @param cells the columns that the file has; a column that it lacks is not in here
 * @param formulas columns whose cell held a formula, which is not run
 */
record IncomingRow(int line, Map<GridColumn, String> cells, List<GridColumn> formulas) {

    IncomingRow {
        Map<GridColumn, String> copy = new EnumMap<>(GridColumn.class);
        copy.putAll(cells);
        cells = copy;
        formulas = List.copyOf(formulas);
    }

    String cell(GridColumn column) {
        return cells.getOrDefault(column, "").strip();
    }
}
