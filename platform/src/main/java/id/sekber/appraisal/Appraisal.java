package id.sekber.appraisal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A comparison of ways to set the secretariat up.
 *
 * @param samples how often weights and scores are drawn
 * @param seed from which they are drawn, so that anyone can draw the same again
 * @param criteria those that count, in their order
 * @param alternatives those that are compared, today's model first
 */
public record Appraisal(
        UUID id,
        String number,
        String title,
        String purpose,
        State state,
        int samples,
        long seed,
        Instant openedAt,
        String openedBy,
        List<Criterion> criteria,
        List<Alternative> alternatives,
        int version) {

    public static final int USUAL_SAMPLES = 200_000;

    /** Whether members may still score and weigh. */
    public enum State {
        OPEN("wait", "wait"),
        CLOSED("mute", "lock");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public String messageKey() {
            return "appraisal.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Appraisal {
        criteria = List.copyOf(criteria);
        alternatives = List.copyOf(alternatives);
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public Alternative today() {
        return alternatives.get(0);
    }

    public Optional<Alternative> find(int ordinal) {
        return alternatives.stream()
                .filter(alternative -> alternative.ordinal() == ordinal)
                .findFirst();
    }

    public Alternative alternative(int ordinal) {
        return find(ordinal).orElseThrow(() -> new AlternativeNotFound(number + "/" + ordinal));
    }

    /** Whether there is something to compare: two alternatives and one criterion. */
    public boolean comparable() {
        return alternatives.size() > 1 && !criteria.isEmpty();
    }
}
