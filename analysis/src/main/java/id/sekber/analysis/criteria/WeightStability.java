package id.sekber.analysis.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far the weight of one criterion may go before another alternative comes first.
 *
 * <p>Input   m alternatives by n criteria as {@link AdditiveValue} takes them; weights. While one weight moves, the others keep
 *            their proportions and share what is left.
 * <p>Result  per criterion the range around its weight within which the first alternative stays first, and who comes first with
 *            it at either end; nobody where the weight may go all the way to 0 or 1.
 * <p>Meaning a narrow range says that the choice hangs on this weight: talk about it before anything else. The ranges hold for one
 *            weight at a time, not for several at once.
 * <p>Cost    time O(m n), memory O(m n): values are straight lines in the weight, so no search is needed.
 * <p>Edges   of several that share the first place the first in the table is followed, and its range may be a single point; a
 *            criterion with all the weight is moved against the others weighing alike; of one criterion the range is 0 to 1.
 *
 * @see "E. Triantaphyllou, A. Sanchez, A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria Decision-Making
 *     Methods, Decision Sciences 28(1), 1997, pp. 151-194"
 */
public final class WeightStability {

    /** Values this near are a tie and not a lead: partial values lie between 0 and 1. */
    private static final double TIE = 1e-12;

    /**
     * @param weight of the criterion now
     * @param lowest weight at which the first alternative still is first
     * @param highest weight at which it still is first
     * @param below who comes first below the lowest; empty where nobody does
     * @param above who comes first above the highest; empty where nobody does
     */
    public record Range(double weight, double lowest, double highest, List<Integer> below, List<Integer> above) {

        public Range {
            below = List.copyOf(below);
            above = List.copyOf(above);
        }
    }

    private WeightStability() {}

    /**
     * One range per criterion.
     *
     * @throws id.sekber.analysis.InputRefused if the weights are not one per criterion, or additive value refuses the table
     */
    public static List<Range> of(DecisionTable table, Weights weights) {
        table.requireAsMany(weights);
        AdditiveValue value = new AdditiveValue();
        int first = value.rank(table, weights).ranking().first().get(0);
        int n = weights.size();
        double[][] values = new double[n][];
        for (int c = 0; c < n; c++) {
            double[] alone = new double[n];
            alone[c] = 1;
            values[c] = value.rank(table, Weights.of(alone)).scores().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
        return IntStream.range(0, n)
                .mapToObj(c -> range(values, weights, c, first))
                .toList();
    }

    private static Range range(double[][] values, Weights weights, int criterion, int first) {
        double weight = weights.values().get(criterion);
        double[] rest = rest(values, weights, criterion);
        double lowest = 0;
        double highest = 1;
        List<Integer> below = new ArrayList<>();
        List<Integer> above = new ArrayList<>();
        for (int a = 0; a < rest.length; a++) {
            // The lead of the first over this one is a line in the weight: lead at 0 is in the rest, at 1 on the
            // criterion alone.
            double atNothing = rest[first] - rest[a];
            double atAll = values[criterion][first] - values[criterion][a];
            double slope = atAll - atNothing;
            if (a == first || Math.abs(slope) <= TIE) {
                continue;
            }
            double crossing = Math.min(1, Math.max(0, -atNothing / slope));
            if (slope > 0 && atNothing < -TIE) {
                lowest = nearer(lowest, crossing, a, below, true);
            } else if (slope < 0 && atAll < -TIE) {
                highest = nearer(highest, crossing, a, above, false);
            }
        }
        return new Range(weight, Math.min(lowest, weight), Math.max(highest, weight), below, above);
    }

    private static double nearer(double bound, double crossing, int rival, List<Integer> rivals, boolean lower) {
        double gain = lower ? crossing - bound : bound - crossing;
        if (gain > TIE) {
            rivals.clear();
        }
        if (gain >= -TIE) {
            rivals.add(rival);
        }
        return lower ? Math.max(bound, crossing) : Math.min(bound, crossing);
    }

    /** What each alternative is worth on the other criteria, in their proportions. */
    private static double[] rest(double[][] values, Weights weights, int criterion) {
        int n = values.length;
        double others = 0;
        for (int c = 0; c < n; c++) {
            others += c == criterion ? 0 : weights.values().get(c);
        }
        double[] rest = new double[values[criterion].length];
        for (int c = 0; c < n; c++) {
            double part = others > 0 ? weights.values().get(c) / others : 1.0 / (n - 1);
            for (int a = 0; c != criterion && a < rest.length; a++) {
                rest[a] += part * values[c][a];
            }
        }
        return rest;
    }
}
