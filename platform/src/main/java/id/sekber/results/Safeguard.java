package id.sekber.results;

import id.sekber.programmes.Party;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bound on what a programme may do to one member beside money, such as odour, trucks or the load of a river.
 *
 * <p>A member is harmed where the value that is expected, or the last that was measured, lies beyond the threshold. No money
 * nets that; only the member's own agreement in writing does, and only up to the bound that it names.
 *
 * @param baseline without the programme; null while unknown
 * @param expected with the programme; null while unknown
 * @param source where the threshold is from
 * @param toVerify whether that has still to be verified
 * @param inForceSince null for one that is proposed and does not bind yet
 * @param measured by day, the oldest first
 */
public record Safeguard(
        UUID id,
        Party member,
        String indicator,
        String unit,
        Side side,
        BigDecimal threshold,
        @Nullable Value baseline,
        @Nullable BigDecimal expected,
        String source,
        boolean toVerify,
        @Nullable Instant inForceSince,
        List<Measured> measured,
        List<Consent> consents,
        int version) {

    /** Within this part of the threshold a value is near it. */
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    /** @param source who measured it, or where it can be read */
    public record Measured(LocalDate on, BigDecimal value, String source) {}

    /**
     * The member's agreement in writing to bear more than the threshold.
     *
     * @param bound up to which value
     * @param binding whether the agreement is in force and the member one of those who signed it
     */
    public record Consent(UUID id, String agreement, String clause, BigDecimal bound, boolean ended, boolean binding) {

        public boolean inForce() {
            return binding && !ended;
        }
    }

    /** How the member fares by it. */
    public enum State {
        UNKNOWN("mute", "data"),
        KEPT("ok", "ok"),
        NEAR("warn", "warn"),
        BREACHED("bad", "bad"),
        AGREED("wait", "doc");

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
            return "results.safeguard.state." + name();
        }
    }

    public Safeguard {
        measured = List.copyOf(measured);
        consents = List.copyOf(consents);
    }

    public boolean inForce() {
        return inForceSince != null;
    }

    public Optional<Measured> lastMeasured() {
        return measured.isEmpty() ? Optional.empty() : Optional.of(measured.get(measured.size() - 1));
    }

    /** Of what is expected and what was last measured the value that is worse for the member. */
    public Optional<BigDecimal> worst() {
        List<BigDecimal> values = new ArrayList<>();
        if (expected != null) {
            values.add(expected);
        }
        lastMeasured().map(Measured::value).ifPresent(values::add);
        return values.stream().reduce((one, other) -> side.beyond(one, other) ? one : other);
    }

    public State state() {
        Optional<BigDecimal> worst = worst();
        if (worst.isEmpty()) {
            return State.UNKNOWN;
        }
        BigDecimal value = worst.get();
        if (side.beyond(value, threshold)) {
            boolean agreed =
                    consents.stream().anyMatch(consent -> consent.inForce() && !side.beyond(value, consent.bound()));
            return agreed ? State.AGREED : State.BREACHED;
        }
        BigDecimal distance = threshold.subtract(value).abs();
        return distance.compareTo(threshold.abs().multiply(NEAR)) <= 0 ? State.NEAR : State.KEPT;
    }

    /** Whether it binds, and the member is harmed by what lies beyond it without having agreed to that. */
    public boolean harms() {
        return inForce() && state() == State.BREACHED;
    }

    /** Whether it protects the member at least as well as the other one did. */
    boolean atLeastAsStrictAs(Safeguard other) {
        return member.code().equals(other.member().code())
                && indicator.equals(other.indicator())
                && unit.equals(other.unit())
                && side == other.side()
                && !side.beyond(threshold, other.threshold());
    }

    /** How the member fares, in a sentence. */
    public Reason inWords() {
        Optional<BigDecimal> worst = worst();
        if (worst.isEmpty()) {
            return Reason.of("results.safeguard.said.UNKNOWN", member.shortName(), indicator);
        }
        return Reason.of(
                "results.safeguard.said." + state().name(),
                member.shortName(),
                indicator,
                worst.get(),
                unit,
                Reason.of(side.messageKey()),
                threshold);
    }

    public SafeguardPicture picture() {
        return SafeguardPicture.of(this);
    }
}
