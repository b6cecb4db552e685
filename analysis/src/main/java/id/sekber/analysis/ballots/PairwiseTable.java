package id.sekber.analysis.ballots;

import java.util.ArrayList;
import java.util.List;

/**
 * How many voters place each alternative above each other.
 *
 * @param voters row a, column b: those who place a above b; 0 on the diagonal
 */
public record PairwiseTable(List<String> alternatives, List<List<Long>> voters) {

    public PairwiseTable {
        alternatives = List.copyOf(alternatives);
        voters = voters.stream().map(List::copyOf).toList();
    }

    public static PairwiseTable of(Ballots ballots) {
        List<List<Long>> rows = new ArrayList<>();
        for (long[] row : ballots.above()) {
            List<Long> list = new ArrayList<>();
            for (long each : row) {
                list.add(each);
            }
            rows.add(list);
        }
        return new PairwiseTable(ballots.alternatives(), rows);
    }

    public long above(int one, int other) {
        return voters.get(one).get(other);
    }

    /** Whether more voters place the one above the other than the other way round. */
    public boolean beats(int one, int other) {
        return above(one, other) > above(other, one);
    }
}
