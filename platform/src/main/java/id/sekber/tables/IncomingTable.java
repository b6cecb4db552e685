package id.sekber.tables;

import java.util.List;
import java.util.Set;

/**
 * A table that someone sent.
 *
 * @param missing keys of columns that the file lacks
 * @param strange keys in its row of keys that the table does not have; they are left out
 */
public record IncomingTable(List<Row> rows, Set<String> missing, List<String> strange) {

    /**
     * @param line in the file
     * @param cells in the order of the columns; empty where the file lacks one
     * @param formulas places of cells that held a formula, which is not run
     */
    public record Row(int line, List<String> cells, Set<Integer> formulas) {

        public String cell(int place) {
            return cells.get(place);
        }
    }
}
