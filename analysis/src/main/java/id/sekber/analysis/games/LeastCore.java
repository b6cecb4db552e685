package id.sekber.analysis.games;

import id.sekber.analysis.Explanation;
import java.util.List;

/**
 * Least core: the smallest number by which every coalition's complaint can be bounded, and one allocation that does so.
 *
 * <p>Input   a game of 1 to 30 players.
 *
 * <p>Result  epsilon in the unit of the game, and the prenucleolus as its witness: of all allocations of the least core
 * the only one that goes on lowering the next worst complaints.
 *
 * <p>Meaning the core is empty exactly if epsilon is positive; then epsilon is the fee for leaving, or the subsidy per
 * coalition, that would make all stay.
 *
 * <p>Cost    as the {@link Nucleolus}.
 *
 * <p>Edges   n = 1 has no coalition that could complain: epsilon is 0.
 *
 * @see "M. Maschler, B. Peleg, L. S. Shapley, Mathematics of Operations Research 4, 1979, pp. 303-338"
 */
public record LeastCore(double epsilon, boolean coreIsEmpty, Allocation witness) {

    public static LeastCore of(CoalitionGame game) {
        ExcessSequence sequence = game.prenucleolus();
        List<ExcessSequence.Level> levels = sequence.levels();
        double epsilon = levels.isEmpty() ? 0 : levels.get(0).excess();
        Allocation witness = Complaints.allocation(game, "least-core", sequence);
        return new LeastCore(epsilon, epsilon > game.tolerance(), witness);
    }

    public Explanation explanation() {
        return Explanation.of(epsilon, coreIsEmpty ? "games.core.empty" : "games.core.there", Math.abs(epsilon))
                .because(witness.explanation());
    }
}
