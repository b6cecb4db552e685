package id.sekber.analysis.games;

/**
 * Per-capita nucleolus: as the {@link Nucleolus}, with each complaint divided by the number of members who share it.
 *
 * <p>Input   a game of 1 to 30 players in which acting together costs no more than acting alone.
 *
 * <p>Result  n amounts in player order that sum to the value of all; unique.
 *
 * <p>Meaning a saving of all is passed on to everyone, which the nucleolus does not promise; in the core whenever there
 * is one.
 *
 * <p>Cost    as the {@link Nucleolus}.
 *
 * <p>Edges   not applicable where acting alone is cheaper in total; n = 1 pays all.
 *
 * @see "J. H. Grotte, Computation of and Observations on the Nucleolus, the Normalized Nucleolus, and the Central Games,
 *     1970; H. P. Young, N. Okada, T. Hashimoto, Cost Allocation in Water Resources Development, 1982"
 */
public final class PerCapitaNucleolus {

    private PerCapitaNucleolus() {}

    public static Apportionment of(CoalitionGame game) {
        ExcessSequence.Measure measure = ExcessSequence.Measure.PER_CAPITA;
        return Nucleolus.amongImputations(
                game, "per-capita-nucleolus", () -> ExcessSequence.of(game, measure, false), measure);
    }
}
