package id.sekber.appraisal;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a voice expects of an alternative on a criterion: anything from low to high, on a scale from 0 to 10.
 *
 * @param criterion ordinal of the criterion
 * @param cases identifiers of the cases that it rests on; a score without one has no evidence
 */
public record Estimate(int criterion, BigDecimal low, BigDecimal high, String reason, List<String> cases) {

    static final BigDecimal LEAST = BigDecimal.ZERO;
    static final BigDecimal MOST = BigDecimal.TEN;

    public Estimate {
        cases = List.copyOf(cases);
        if (low.compareTo(LEAST) < 0 || high.compareTo(MOST) > 0 || low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "A score from %s to %s is no range within 0 to 10; correct it.".formatted(low, high));
        }
    }

    public boolean evidenced() {
        return !cases.isEmpty();
    }
}
