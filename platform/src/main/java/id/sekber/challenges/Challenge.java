package id.sekber.challenges;

import id.sekber.secretariats.Member;
import id.sekber.vocabulary.AffairCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem that no member can solve alone.
 *
 * @param number as people quote it, such as {@code T-2026-001}
 * @param affair the government affair it belongs to, where that is clear
 * @param closedOn the day on which it no longer was one
 * @param closing why it no longer is one; empty while it was never closed
 */
public record Challenge(
        UUID id,
        String number,
        String title,
        String story,
        @Nullable AffairCode affair,
        LocalDate raisedOn,
        @Nullable LocalDate closedOn,
        String closing,
        List<Affected> affected,
        List<Evidence> evidence,
        int version) {

    public Challenge {
        affected = List.copyOf(affected);
        evidence = List.copyOf(evidence);
    }

    /** A member that is affected; without a severity it is not yet assessed. */
    public record Affected(Member member, @Nullable Severity severity) {}

    /** The figures of an indicator for a region, or for the members together. */
    public record Evidence(String regionCode, String indicator) {

        /** As the form sends it. */
        public String text() {
            return regionCode + " " + indicator;
        }

        static Evidence parse(String text) {
            int space = text.indexOf(' ');
            return space < 0
                    ? new Evidence("", text)
                    : new Evidence(text.substring(0, space), text.substring(space + 1));
        }
    }

    public boolean open() {
        return closedOn == null;
    }
}
