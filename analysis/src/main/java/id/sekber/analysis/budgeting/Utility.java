package id.sekber.analysis.budgeting;

/** What a supported project is worth to a voter. */
public enum Utility {
    /** Its cost: a voter gains by every rupiah spent on what the voter supports. */
    COST,
    /** One: a voter gains by every project that the voter supports, large or small. */
    CARDINALITY,
    /** What the ballot says: the points of a scored ballot, one for an approval. */
    STATED;

    /** What is usual for these ballots. */
    public static Utility usualFor(Election election) {
        return election.isApproval() ? COST : STATED;
    }
}
