package id.sekber.spreadsheets;

import java.util.List;
import java.util.Set;

/**
 * What the first sheet of a file says.
 *
 * @param strangeColumns keys in its row of keys that nobody expected; their cells are left out
 * @param headed whether there was a row of keys
 */
public record SheetTable(List<SheetRow> rows, List<String> strangeColumns, boolean headed) {

    public SheetTable {
        rows = List.copyOf(rows);
        strangeColumns = List.copyOf(strangeColumns);
    }

    /**
     * What a file is read for.
     *
     * @param keys of all columns that may be in it
     * @param telling keys that together tell the row of keys from any other
     * @param mostRows a file with more is refused
     */
    public record Expected(Set<String> keys, Set<String> telling, int mostRows) {

        public Expected {
            keys = Set.copyOf(keys);
            telling = Set.copyOf(telling);
        }
    }
}
