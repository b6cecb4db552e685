package id.sekber.analysis.configurations;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Branch and bound over the covers of a chart with at most a given number of columns.
 *
 * <p>A row is covered by each of its columns in turn, a column once tried being out for the branches after it, so no cover
 * is met twice. A branch ends when {@link DualBound} shows that it needs too many columns; a column leaves a branch when
 * the bound shows that taking it would. A choice that covers no open row beyond an earlier one is passed over: the
 * covers so missed are those of the earlier branch with that one column exchanged, see {@link SwapClosure}.
 *
 * @see "E. Balas and A. Ho, Set Covering Algorithms Using Cutting Planes, Heuristics, and Subgradient Optimization,
 *     Mathematical Programming Study 12, 1980, pp. 37-60"
 */
final class CoverSearch {

    private static final int FIRST_CLIMB = 300;
    private static final int LATER_CLIMB = 80;
    private static final int FORCED_CLIMB = 10;

    /** How steeply the work below a choice is taken to shrink with its surplus; found on charts with 200 cases. */
    private static final double STEEPNESS = 4;

    private static final double OUT = Double.POSITIVE_INFINITY;

    private final CoverChart chart;
    private final DualBound bound;
    private final long mostBranches;
    private final Predicate<int[]> visitor;
    private final int[] chosen;

    private int allowed;
    private boolean onlySmaller;
    private long branches;
    private boolean stopped;

    /** @param visitor sees each cover, and says whether to go on */
    CoverSearch(CoverChart chart, long mostBranches, Predicate<int[]> visitor) {
        this.chart = chart;
        this.bound = new DualBound(chart);
        this.mostBranches = mostBranches;
        this.visitor = visitor;
        this.chosen = new int[chart.rows() + 1];
    }

    /**
     * @param limit a cover may have so many columns
     * @param shrinking whether, after a cover is found, only smaller ones are of interest
     * @return whether the search came to its end
     */
    boolean run(int limit, boolean shrinking) {
        allowed = limit;
        onlySmaller = shrinking;
        int[] all = IntStream.range(0, chart.columns()).toArray();
        branch(all, Rows.all(chart.rows()), bound.firstPrices(), 0, FIRST_CLIMB);
        return !stopped;
    }

    private void branch(int[] active, long[] open, double[] prices, int depth, int climb) {
        if (Rows.isEmpty(open)) {
            found(depth);
            return;
        }
        stopped |= ++branches > mostBranches;
        if (stopped || depth >= allowed) {
            return;
        }
        bound.climb(active, open, prices, allowed - depth, climb);
        if (bound.value() > allowed - depth + DualBound.ROUNDING) {
            return;
        }
        double[] surplus = surplusOfUseful(active, allowed - depth);
        choose(useful(active, surplus), open, surplus, depth);
    }

    private void found(int depth) {
        stopped |= !visitor.test(Arrays.copyOf(chosen, depth));
        if (onlySmaller) {
            allowed = depth - 1;
        }
    }

    /** By column; columns that could only be part of too large a cover are out. */
    private double[] surplusOfUseful(int[] active, int more) {
        double[] surplus = new double[chart.columns()];
        Arrays.fill(surplus, OUT);
        for (int i = 0; i < active.length; i++) {
            double extra = bound.surplus()[i];
            if (bound.value() + Math.max(0, extra) <= more + DualBound.ROUNDING) {
                surplus[active[i]] = extra;
            }
        }
        return surplus;
    }

    private static int[] useful(int[] active, double[] surplus) {
        return Arrays.stream(active).filter(column -> surplus[column] < OUT).toArray();
    }

    private void choose(int[] useful, long[] open, double[] surplus, int depth) {
        double[] prices = bound.prices();
        double floor = bound.value();
        int[] choices = choices(hardestRow(open, surplus), surplus);
        for (int i = 0; i < choices.length && !stopped; i++) {
            double extra = surplus[choices[i]];
            boolean tooMany = floor + Math.max(0, extra) > allowed - depth + DualBound.ROUNDING;
            // Without this column, what its rows overpaid for it counts for the bound.
            floor -= Math.min(0, extra);
            surplus[choices[i]] = OUT;
            if (tooMany || replaceable(choices, i, open)) {
                continue;
            }
            long[] stillOpen = Rows.without(open, chart.mask(choices[i]));
            chosen[depth] = choices[i];
            branch(
                    reaching(useful, surplus, stillOpen),
                    stillOpen,
                    prices,
                    depth + 1,
                    choices.length == 1 ? FORCED_CLIMB : LATER_CLIMB);
        }
    }

    private int hardestRow(long[] open, double[] surplus) {
        double[] work = new double[surplus.length];
        for (int column = 0; column < work.length; column++) {
            work[column] = Math.exp(-STEEPNESS * surplus[column]);
        }
        int hardest = -1;
        double least = OUT;
        for (int row = 0; row < chart.rows(); row++) {
            if (Rows.contain(open, row)) {
                double sum = 0;
                for (int column : chart.columnsOf(row)) {
                    sum += work[column];
                }
                if (hardest < 0 || sum < least) {
                    least = sum;
                    hardest = row;
                }
            }
        }
        return hardest;
    }

    private int[] choices(int row, double[] surplus) {
        return Arrays.stream(chart.columnsOf(row))
                .filter(column -> surplus[column] < OUT)
                .boxed()
                .sorted((one, other) -> Double.compare(surplus[one], surplus[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean replaceable(int[] choices, int index, long[] open) {
        long[] needed = Rows.both(chart.mask(choices[index]), open);
        for (int i = 0; i < index; i++) {
            if (Rows.containAll(chart.mask(choices[i]), needed)) {
                return true;
            }
        }
        return false;
    }

    private int[] reaching(int[] useful, double[] surplus, long[] open) {
        return Arrays.stream(useful)
                .filter(column -> surplus[column] < OUT && Rows.meet(chart.mask(column), open))
                .toArray();
    }
}
