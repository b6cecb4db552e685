package id.sekber.analysis.configurations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The fewest columns that together cover all rows, and every set of that many columns that does so.
 *
 * <p>Input   for each column the rows that it covers; together they cover all.
 * <p>Result  covers as ascending column numbers, in lexicographic order.
 * <p>Meaning each cover is one answer; where there are several, the data do not decide between them.
 * <p>Cost    exponential in the worst case; some hundred rows and some thousand columns take well below a second as a
 * rule. The search stops after a stated number of branches and says so.
 * <p>Edges   without rows the only cover is the empty one.
 *
 * @param covers all of them if complete, otherwise as many as were asked for
 * @param complete whether there are no others of this size
 * @param exact whether it is certain that no smaller one exists
 */
record MinimalCovers(List<List<Integer>> covers, boolean complete, boolean exact) {

    /** About ten seconds of search on one core of 2024; the hardest chart met in tests took 2,500. */
    private static final long MOST_BRANCHES = 50_000;

    static MinimalCovers of(List<BitSet> covered, int rows, int most) {
        return of(covered, rows, most, MOST_BRANCHES);
    }

    static MinimalCovers of(List<BitSet> covered, int rows, int most, long mostBranches) {
        if (rows == 0) {
            return new MinimalCovers(List.of(List.of()), true, true);
        }
        CoverChart chart = CoverChart.of(covered, rows);
        int[][] best = {greedy(chart)};
        CoverSearch forSize = new CoverSearch(chart, mostBranches, cover -> {
            best[0] = cover;
            return true;
        });
        boolean exact = forSize.run(best[0].length - 1, true);
        SwapClosure all = new SwapClosure(covered, rows, most);
        boolean few = all.add(originals(chart, best[0]));
        boolean complete = few
                && exact
                && new CoverSearch(chart, mostBranches, cover -> all.add(originals(chart, cover)))
                        .run(best[0].length, false);
        List<List<Integer>> covers = new ArrayList<>(all.covers());
        List<List<Integer>> shown = new ArrayList<>(covers.subList(0, Math.min(most, covers.size())));
        shown.sort(lexicographic());
        return new MinimalCovers(List.copyOf(shown), complete, exact);
    }

    private static int[] originals(CoverChart chart, int[] cover) {
        return Arrays.stream(cover).map(chart::original).toArray();
    }

    /** A cover to begin with: always the column that covers most of what is still open. */
    private static int[] greedy(CoverChart chart) {
        List<Integer> cover = new ArrayList<>();
        long[] open = Rows.all(chart.rows());
        while (!Rows.isEmpty(open)) {
            int best = 0;
            for (int column = 1; column < chart.columns(); column++) {
                if (Rows.countBoth(chart.mask(column), open) > Rows.countBoth(chart.mask(best), open)) {
                    best = column;
                }
            }
            open = Rows.without(open, chart.mask(best));
            cover.add(best);
        }
        return cover.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Comparator<List<Integer>> lexicographic() {
        return (one, other) -> {
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                int byColumn = Integer.compare(one.get(i), other.get(i));
                if (byColumn != 0) {
                    return byColumn;
                }
            }
            return Integer.compare(one.size(), other.size());
        };
    }
}
