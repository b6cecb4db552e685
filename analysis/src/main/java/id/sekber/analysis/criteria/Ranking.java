package id.sekber.analysis.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks in the order of the alternatives, 1 = best; equals share the better rank (1, 2, 2, 4).
 *
 * @param ranks one rank per alternative
 */
public record Ranking(List<Integer> ranks) {

    /** Two scores this near, relative to the widest gap between scores, differ only by rounding and are a tie. */
    static final double TIE = 1e-12;

    public Ranking {
        ranks = List.copyOf(ranks);
    }

    /** The ranking in which the highest score comes first. */
    static Ranking highestFirst(double[] scores) {
        double tie = TIE * spread(scores);
        double[] ascending = scores.clone();
        Arrays.sort(ascending);
        return new Ranking(IntStream.range(0, scores.length)
                .mapToObj(i -> 1 + countAbove(ascending, scores[i] + tie))
                .toList());
    }

    /** The ranking in which the lowest score comes first. */
    static Ranking lowestFirst(double[] scores) {
        return highestFirst(
                IntStream.range(0, scores.length).mapToDouble(i -> -scores[i]).toArray());
    }

    /** The positions of the alternatives that share rank 1. */
    public List<Integer> first() {
        return IntStream.range(0, ranks.size())
                .filter(i -> ranks.get(i) == 1)
                .boxed()
                .toList();
    }

    private static double spread(double[] scores) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            low = Math.min(low, score);
            high = Math.max(high, score);
        }
        return Math.max(high - low, Math.max(Math.abs(low), Math.abs(high)));
    }

    private static int countAbove(double[] ascending, double bar) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > bar) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return ascending.length - low;
    }
}
