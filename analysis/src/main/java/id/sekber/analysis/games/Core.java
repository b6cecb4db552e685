package id.sekber.analysis.games;

/**
 * Core: the allocations that no coalition has reason to leave.
 *
 * <p>Input   a game and an allocation of it.
 *
 * <p>Result  true if the amounts sum to the value of all and no coalition's excess is above 1e-9 of the game's scale.
 *
 * <p>Meaning nobody, alone or together with any others, would do better on its own.
 *
 * <p>Cost    O(2^n), two looks through all coalitions.
 *
 * <p>Edges   n = 1: the only efficient allocation is in the core.
 *
 * @see "D. B. Gillies, Solutions to General Non-Zero-Sum Games, Contributions to the Theory of Games IV, 1959, pp. 47-85"
 */
public final class Core {

    private Core() {}

    public static boolean contains(CoalitionGame game, Allocation allocation) {
        return allocation.isEfficientIn(game)
                && Objections.to(game, allocation).worst().stream().allMatch(o -> o.excess() <= game.tolerance());
    }
}
