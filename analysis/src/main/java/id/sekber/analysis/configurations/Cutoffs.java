package id.sekber.analysis.configurations;

import id.sekber.analysis.InputRefused;

/**
 * Where the lines are drawn when the rows of a truth table are judged.
 *
 * @param inclusion from here on a row is coded 1, if its PRI is high enough too
 * @param exclusion below this a row is coded 0; between the two it is a contradiction, coded C
 * @param pri a row with less proportional reduction in inconsistency is coded 0
 * @param frequency a row with fewer cases counts as unseen, coded ?
 */
public record Cutoffs(double inclusion, double exclusion, double pri, int frequency) {

    /** The usual lines: inclusion 0.8, no demand on PRI, one case is enough. */
    public static final Cutoffs USUAL = new Cutoffs(0.8, 0.8, 0, 1);

    public Cutoffs {
        refuseOutside("inclusionCut", inclusion);
        refuseOutside("exclusionCut", exclusion);
        refuseOutside("priCut", pri);
        if (exclusion > inclusion) {
            throw new InputRefused(
                    "exclusionCut",
                    String.valueOf(exclusion),
                    "it must not lie above the inclusionCut " + inclusion,
                    "lower it, or leave it out to have no contradictions");
        }
        if (frequency < 1) {
            throw new InputRefused(
                    "frequencyCut", String.valueOf(frequency), "a row needs at least one case", "give 1 or more");
        }
    }

    private static void refuseOutside(String where, double cut) {
        if (!(cut >= 0 && cut <= 1)) {
            throw new InputRefused(where, String.valueOf(cut), "a cut lies between 0 and 1", "give 0.8, for instance");
        }
    }

    public Cutoffs withInclusion(double other) {
        return new Cutoffs(other, Math.min(exclusion, other), pri, frequency);
    }

    public Cutoffs withFrequency(int other) {
        return new Cutoffs(inclusion, exclusion, pri, other);
    }
}
