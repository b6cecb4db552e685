package id.sekber.evidence;

import id.sekber.analysis.configurations.Cutoffs;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that an analyst decides in a study.
 *
 * @param negated whether the absence of the outcome is to be explained
 * @param excluded the cases that are left out, by their identifier, each with its reason
 */
public record Settings(
        Trait outcome,
        Anchors outcomeAnchors,
        boolean negated,
        List<Condition> conditions,
        Map<String, String> excluded,
        Cuts cuts) {

    public static final int FEWEST_CONDITIONS = 2;
    public static final int MOST_CONDITIONS = 8;

    /**
     * Where the lines are drawn when rows are judged.
     *
     * @param exclusion below this a row is coded 0; between this and the inclusion it is a contradiction
     */
    public record Cuts(BigDecimal inclusion, BigDecimal exclusion, BigDecimal pri, int frequency) {

        public static final Cuts USUAL = new Cuts(new BigDecimal("0.8"), new BigDecimal("0.8"), BigDecimal.ZERO, 1);

        Cutoffs cutoffs() {
            return new Cutoffs(inclusion.doubleValue(), exclusion.doubleValue(), pri.doubleValue(), frequency);
        }
    }

    public Settings {
        conditions = List.copyOf(conditions);
        excluded = new LinkedHashMap<>(excluded);
        if (conditions.size() < FEWEST_CONDITIONS || conditions.size() > MOST_CONDITIONS) {
            throw new IllegalArgumentException("A study has %d to %d conditions, not %d; choose others."
                    .formatted(FEWEST_CONDITIONS, MOST_CONDITIONS, conditions.size()));
        }
    }
}
