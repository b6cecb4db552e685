package id.sekber.appraisal;

import id.sekber.vocabulary.Money;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to set the secretariat up.
 *
 * @param ordinal its number in the appraisal, never used again; 1 is today's model
 * @param idea what it is about, in a few sentences
 * @param profile number of the version of the profile that today's model was taken from; null for the others
 * @param choices codes of the options of the box
 * @param costKeys by which costs would be divided; empty: unknown
 * @param transition what changing over would cost; null while nobody has said
 * @param changedAt when its choices last changed, so that older scores can be told
 */
public record Alternative(
        int ordinal,
        String name,
        String idea,
        @Nullable Integer profile,
        Set<String> choices,
        Set<String> costKeys,
        @Nullable Transition transition,
        Instant changedAt,
        int version) {

    public static final int MOST = 8;

    /** The number of today's model. */
    static final int TODAY = 1;

    /** What changing over from today's model costs once, at least and at most. */
    public record Transition(Money low, Money high, String source) {

        public Transition {
            if (low.isNegative() || low.compareTo(high) > 0 || source.isBlank()) {
                throw new IllegalArgumentException(
                        "A transition of %s to %s from \"%s\" is no range with a source; order the two and name it."
                                .formatted(low, high, source));
            }
        }
    }

    public Alternative {
        choices = Set.copyOf(choices);
        costKeys = Set.copyOf(costKeys);
    }

    public boolean today() {
        return ordinal == TODAY;
    }
}
