package id.sekber.analysis.games;

import id.sekber.analysis.Explanation;
import java.util.List;
import java.util.function.Supplier;

/**
 * Nucleolus: among all allocations in which no player does worse than alone, the one whose worst complaint is least, and
 * whose next worst complaint is least among these, and so on.
 *
 * <p>Input   a game of 1 to 30 players in which acting together costs no more than acting alone.
 *
 * <p>Result  n amounts in player order that sum to the value of all; unique.
 *
 * <p>Meaning the most stable allocation: it lies in the core whenever there is one. A complaint is what a coalition pays
 * beyond its own cost.
 *
 * <p>Cost    at most n - 1 linear programmes of n + 1 rows, and some looks through all 2^n coalitions for each.
 *
 * <p>Edges   not applicable where acting alone is cheaper in total ({@link Prenucleolus} still is); n = 1 pays all.
 *
 * @see "D. Schmeidler, The Nucleolus of a Characteristic Function Game, SIAM J. Applied Mathematics 17, 1969, pp. 1163-1170"
 */
public final class Nucleolus {

    private Nucleolus() {}

    public static Apportionment of(CoalitionGame game) {
        return amongImputations(game, "nucleolus", game::prenucleolus, ExcessSequence.Measure.PLAIN);
    }

    /** The unbounded sequence where it keeps every player at its value alone, otherwise the bounded one. */
    static Apportionment amongImputations(
            CoalitionGame game, String method, Supplier<ExcessSequence> unbounded, ExcessSequence.Measure measure) {
        double surplus = surplus(game);
        if (surplus < -game.tolerance()) {
            return new NotApplicable(method, Explanation.of(surplus, "games.imputation.none", game.grand(), -surplus));
        }
        if (surplus <= game.tolerance()) {
            return onlyImputation(game, method);
        }
        ExcessSequence sequence = unbounded.get();
        boolean keepsAll = keepsAll(game, sequence.amounts());
        return Complaints.allocation(game, method, keepsAll ? sequence : ExcessSequence.of(game, measure, true));
    }

    /** Where acting together saves nothing, everyone pays as if alone. */
    private static Allocation onlyImputation(CoalitionGame game, String method) {
        double[] amounts = new double[game.size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = game.alone(i);
        }
        return Allocation.explained(game, method, amounts, "games.imputation.only", List.of());
    }

    /** What all save by acting together instead of alone. */
    static double surplus(CoalitionGame game) {
        double surplus = -game.grand();
        for (int i = 0; i < game.size(); i++) {
            surplus += game.alone(i);
        }
        return game.sign() * surplus;
    }

    private static boolean keepsAll(CoalitionGame game, double[] amounts) {
        for (int i = 0; i < amounts.length; i++) {
            if (game.gain(i, amounts[i]) < -game.tolerance()) {
                return false;
            }
        }
        return true;
    }
}
