package id.sekber.appraisal;

import id.sekber.vocabulary.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What matters in an appraisal. Scores run from 0 to 10; more is better unless stated.
 *
 * @param ordinal its number in the appraisal, never used again
 * @param ready the ready criterion; null for one that was added in its own words
 * @param ownName empty for a ready one
 */
public record Criterion(
        int ordinal, @Nullable ReadyCriterion ready, String ownName, String ownDefinition, boolean lessIsBetter) {

    static final int MOST = 20;

    public Criterion {
        if ((ready == null) == ownName.isBlank()) {
            throw new IllegalArgumentException(
                    "Criterion %d is either a ready one or has its own name; give one of the two.".formatted(ordinal));
        }
    }

    public Reason name() {
        return ready == null ? Reason.of("appraisal.text", ownName) : Reason.of(ready.nameKey());
    }

    public Reason definition() {
        return ready == null ? Reason.of("appraisal.text", ownDefinition) : Reason.of(ready.definitionKey());
    }
}
