package id.sekber.spreadsheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row as it stands in a file that someone sent.
 *
 * @param line in the sheet, from 1
 * @param cells by key, without the space around them; a column that the file lacks is not in here
 * @param formulas keys of the columns whose cell held a formula, which is not run
 */
public record SheetRow(int line, Map<String, String> cells, List<String> formulas) {

    public SheetRow {
        cells = new LinkedHashMap<>(cells);
        formulas = List.copyOf(formulas);
    }
}
