package id.sekber.analysis.configurations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which column covers which row: the prime implicant chart, with what cannot matter for the size of a cover left out.
 *
 * <p>A column whose rows another one covers too is left out: in any cover the larger one can stand for it. A row that is
 * covered whenever another one is needs no watching and is left out as well.
 */
final class CoverChart {

    private final int[] originals;
    private final long[][] masks;
    private final int[][] rowsOf;
    private final int[][] columnsOf;

    private CoverChart(int[] originals, long[][] masks, int rows) {
        this.originals = originals;
        this.masks = masks;
        this.rowsOf = new int[masks.length][];
        int[][] columns = new int[rows][masks.length];
        int[] count = new int[rows];
        for (int column = 0; column < masks.length; column++) {
            rowsOf[column] = BitSet.valueOf(masks[column]).stream().toArray();
            for (int row : rowsOf[column]) {
                columns[row][count[row]++] = column;
            }
        }
        for (int row = 0; row < rows; row++) {
            columns[row] = Arrays.copyOf(columns[row], count[row]);
        }
        this.columnsOf = columns;
    }

    /** @param covered the rows that each original column covers; together they cover all rows */
    static CoverChart of(List<BitSet> covered, int rows) {
        List<long[]> largest = new ArrayList<>();
        List<Integer> originals = new ArrayList<>();
        for (int column :
                sorted(covered, Comparator.comparingInt(BitSet::cardinality).reversed())) {
            long[] mask = Rows.of(covered.get(column), rows);
            if (largest.stream().noneMatch(larger -> Rows.containAll(larger, mask))) {
                largest.add(mask);
                originals.add(column);
            }
        }
        BitSet watched = watchedRows(largest, rows);
        return new CoverChart(
                originals.stream().mapToInt(Integer::intValue).toArray(),
                largest.stream().map(mask -> compressed(mask, watched)).toArray(long[][]::new),
                watched.cardinality());
    }

    private static List<Integer> sorted(List<BitSet> sets, Comparator<BitSet> order) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            indices.add(i);
        }
        indices.sort((one, other) -> order.compare(sets.get(one), sets.get(other)));
        return indices;
    }

    private static BitSet watchedRows(List<long[]> columns, int rows) {
        List<BitSet> columnsOf = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            columnsOf.add(new BitSet(columns.size()));
        }
        for (int column = 0; column < columns.size(); column++) {
            int j = column;
            BitSet.valueOf(columns.get(column)).stream()
                    .forEach(row -> columnsOf.get(row).set(j));
        }
        BitSet watched = new BitSet(rows);
        List<long[]> kept = new ArrayList<>();
        for (int row : sorted(columnsOf, Comparator.comparingInt(BitSet::cardinality))) {
            long[] mask = Rows.of(columnsOf.get(row), columns.size());
            if (kept.stream().noneMatch(smaller -> Rows.containAll(mask, smaller))) {
                kept.add(mask);
                watched.set(row);
            }
        }
        return watched;
    }

    private static long[] compressed(long[] mask, BitSet watched) {
        BitSet compressed = new BitSet();
        int next = 0;
        for (int row = watched.nextSetBit(0); row >= 0; row = watched.nextSetBit(row + 1)) {
            compressed.set(next++, Rows.contain(mask, row));
        }
        return Rows.of(compressed, next);
    }

    int rows() {
        return columnsOf.length;
    }

    int columns() {
        return masks.length;
    }

    long[] mask(int column) {
        return masks[column];
    }

    int[] rowsOf(int column) {
        return rowsOf[column];
    }

    int[] columnsOf(int row) {
        return columnsOf[row];
    }

    /** Which of the columns given at first this one is. */
    int original(int column) {
        return originals[column];
    }
}
