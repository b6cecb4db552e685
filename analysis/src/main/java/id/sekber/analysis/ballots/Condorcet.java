package id.sekber.analysis.ballots;

import id.sekber.analysis.Explanation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Condorcet winner: the alternative that more voters prefer than not, against each other one.
 *
 * <p>Input   ballots.
 *
 * <p>Result  the table of all comparisons of two; the winner if there is one; those that none beats; and the top group: the
 * smallest group of which each member beats everyone outside it (Smith set).
 *
 * <p>Meaning a winner stands against any counter-proposal. Majorities can run in a circle, then there is none, and the top
 * group says among whom the circle runs.
 *
 * <p>Cost    one look at each pair of each ballot, and O(m^2) for m alternatives.
 *
 * <p>Edges   halves that are equal beat neither way, so there may be several that none beats and still no winner; a single
 * alternative wins.
 *
 * @see "J.-A.-N. de Condorcet, Essai sur l'application de l'analyse a la probabilite des decisions, 1785; J. H. Smith,
 *     Aggregation of Preferences with Variable Electorate, Econometrica 41, 1973, pp. 1027-1041"
 */
public record Condorcet(
        PairwiseTable table,
        Optional<String> winner,
        List<String> unbeaten,
        List<String> topGroup,
        Explanation explanation) {

    public static Condorcet of(Ballots ballots) {
        PairwiseTable table = PairwiseTable.of(ballots);
        int m = ballots.size();
        BitSet unbeaten = new BitSet();
        int best = 0;
        int most = -1;
        for (int a = 0; a < m; a++) {
            int notLost = 0;
            int won = 0;
            for (int b = 0; b < m; b++) {
                notLost += a == b || table.beats(b, a) ? 0 : 1;
                won += table.beats(a, b) ? 1 : 0;
            }
            unbeaten.set(a, notLost == m - 1);
            if (won + notLost > most) {
                most = won + notLost;
                best = a;
            }
        }
        BitSet top = topGroup(table, best);
        Optional<String> winner =
                top.cardinality() == 1 ? Optional.of(ballots.alternatives().get(best)) : Optional.empty();
        return new Condorcet(
                table, winner, ballots.names(unbeaten), ballots.names(top), explained(ballots, table, top));
    }

    /** From one that is surely in it, because nobody has more comparisons won and fewer lost: all who are not beaten. */
    private static BitSet topGroup(PairwiseTable table, int first) {
        BitSet group = new BitSet();
        group.set(first);
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int member = open.remove();
            for (int other = 0; other < table.alternatives().size(); other++) {
                if (!group.get(other) && !table.beats(member, other)) {
                    group.set(other);
                    open.add(other);
                }
            }
        }
        return group;
    }

    /** The comparisons of the winner with each other, or of the members of the top group among themselves. */
    private static Explanation explained(Ballots ballots, PairwiseTable table, BitSet top) {
        List<Explanation> parts = new ArrayList<>();
        boolean won = top.cardinality() == 1;
        top.stream().forEach(a -> {
            for (int b = 0; b < ballots.size(); b++) {
                if (won ? a != b : a < b && top.get(b)) {
                    parts.add(pair(table, a, b));
                }
            }
        });
        return Explanation.of(
                        top.cardinality(),
                        won ? "ballots.condorcet" : "ballots.condorcet.none",
                        String.join(", ", ballots.names(top)))
                .because(parts);
    }

    static Explanation pair(PairwiseTable table, int one, int other) {
        return Explanation.of(
                table.above(one, other),
                "ballots.pair",
                table.alternatives().get(one),
                table.alternatives().get(other),
                table.above(one, other),
                table.above(other, one));
    }
}
