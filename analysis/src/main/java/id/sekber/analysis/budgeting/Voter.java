package id.sekber.analysis.budgeting;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Someone who shares in the budget and says which projects are worth it.
 *
 * @param weight above zero; a voter of weight 2 counts and pays as two voters with the same ballot
 * @param utilities by project id, zero or more; a project that is not named is worth nothing; approval is a utility of 1
 */
public record Voter(String id, BigDecimal weight, Map<String, BigDecimal> utilities) {

    public Voter {
        utilities = Collections.unmodifiableMap(new LinkedHashMap<>(utilities));
    }

    public static Voter approving(String id, String... projects) {
        Map<String, BigDecimal> utilities = new LinkedHashMap<>();
        for (String project : projects) {
            utilities.put(project, BigDecimal.ONE);
        }
        return new Voter(id, BigDecimal.ONE, utilities);
    }

    public Voter weighing(double heavier) {
        return new Voter(id, BigDecimal.valueOf(heavier), utilities);
    }
}
