package id.sekber.analysis.games;

/**
 * Prenucleolus: the nucleolus without the condition that no player does worse than alone.
 *
 * <p>Input   a game of 1 to 30 players.
 *
 * <p>Result  n amounts in player order that sum to the value of all; unique and always there.
 *
 * <p>Meaning the least worst complaint, then the next; where the core is empty a single player may be asked to do worse
 * than alone for the peace of the others. Where there is a core it is the {@link Nucleolus}.
 *
 * <p>Cost    as the {@link Nucleolus}.
 *
 * <p>Edges   n = 1 pays all.
 *
 * @see "A. I. Sobolev, The Characterization of Optimality Principles by Functional Equations, 1975"
 */
public final class Prenucleolus {

    private Prenucleolus() {}

    public static Allocation of(CoalitionGame game) {
        return Complaints.allocation(game, "prenucleolus", game.prenucleolus());
    }
}
