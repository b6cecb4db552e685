package id.sekber.challenges;

/**
 * Where a challenge or a programme is followed on.
 *
 * @param path below the address of the secretariat
 */
public record Strand(Kind kind, String number, String title, String path) {

    /** What it leads to. */
    public enum Kind {
        GOAL,
        PROGRAMME,
        INDICATOR
    }
}
