package id.sekber.spreadsheets;

import java.util.List;

/**
 * A table that someone sent.
 *
 * @param strange what stands in its row of keys that nobody expected; their cells are left out
 */
public record Table(List<Row> rows, List<String> strange) {

    public Table {
        rows = List.copyOf(rows);
        strange = List.copyOf(strange);
    }

    /**
     * What a file is read for.
     *
     * @param keys of all columns that may be in it
     * @param telling keys that together tell the row of keys from any other
     * @param mostRows a file with more is refused
     */
    public record Expected(List<String> keys, List<String> telling, int mostRows) {

        public Expected {
            keys = List.copyOf(keys);
            telling = List.copyOf(telling);
        }

        /** The first two columns tell the row of keys. */
        public static Expected of(List<Column> columns, int mostRows) {
            List<String> keys = columns.stream().map(Column::key).toList();
            return new Expected(keys, keys.subList(0, 2), mostRows);
        }
    }
}
