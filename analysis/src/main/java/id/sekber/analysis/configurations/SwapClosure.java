package id.sekber.analysis.configurations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All smallest covers that are reached from given ones by exchanging one column at a time.
 *
 * <p>Whatever {@link CoverSearch} and {@link CoverChart} pass over contains a column for which a larger one could stand.
 * Put it in, and the cover is as small as before and nearer to one that they show; so this finds what they passed over.
 */
final class SwapClosure {

    private final int most;
    private final long[][] masks;
    private final int[][] columnsOf;
    private final Set<List<Integer>> covers = new LinkedHashSet<>();

    SwapClosure(List<BitSet> covered, int rows, int most) {
        this.most = most;
        this.masks = covered.stream().map(set -> Rows.of(set, rows)).toArray(long[][]::new);
        List<BitSet> columns = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            columns.add(new BitSet(masks.length));
        }
        for (int column = 0; column < masks.length; column++) {
            int j = column;
            covered.get(column).stream().forEach(row -> columns.get(row).set(j));
        }
        this.columnsOf = columns.stream().map(set -> set.stream().toArray()).toArray(int[][]::new);
    }

    /** Takes in a cover and all that are reached from it; false once there are more than the stated number. */
    boolean add(int[] cover) {
        Deque<List<Integer>> waiting = new ArrayDeque<>();
        meet(Arrays.stream(cover).sorted().boxed().toList(), waiting);
        while (!waiting.isEmpty() && covers.size() <= most) {
            exchangeEach(waiting.remove(), waiting);
        }
        return covers.size() <= most;
    }

    private void exchangeEach(List<Integer> cover, Deque<List<Integer>> waiting) {
        for (int i = 0; i < cover.size() && covers.size() <= most; i++) {
            long[] needed = neededOf(cover, i);
            for (int column : columnsOf[Rows.first(needed)]) {
                if (Rows.containAll(masks[column], needed) && column != cover.get(i)) {
                    List<Integer> other = new ArrayList<>(cover);
                    other.set(i, column);
                    other.sort(null);
                    meet(List.copyOf(other), waiting);
                }
            }
        }
    }

    /** What only this column covers: never nothing, since the cover is as small as can be. */
    private long[] neededOf(List<Integer> cover, int index) {
        long[] needed = masks[cover.get(index)];
        for (int i = 0; i < cover.size(); i++) {
            if (i != index) {
                needed = Rows.without(needed, masks[cover.get(i)]);
            }
        }
        return needed;
    }

    private void meet(List<Integer> cover, Deque<List<Integer>> waiting) {
        if (covers.size() <= most && covers.add(cover)) {
            waiting.add(cover);
        }
    }

    Collection<List<Integer>> covers() {
        return covers;
    }
}
