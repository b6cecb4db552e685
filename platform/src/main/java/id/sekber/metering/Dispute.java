package id.sekber.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's dispute of a slip, and how it was settled.
 *
 * @param root identity of the first reading of the slip
 * @param claimed the quantity that the member holds to be right; null where it names none
 */
public record Dispute(
        UUID id,
        String number,
        UUID root,
        String meter,
        String slip,
        String member,
        String memberName,
        int memberOrdinal,
        String claim,
        @Nullable BigDecimal claimed,
        LocalDate raisedOn,
        String raisedBy,
        State state,
        @Nullable LocalDate settledOn,
        @Nullable String settledBy,
        @Nullable String reason,
        int version) {

    public enum State {
        OPEN("warn", "chat"),
        /** The reading stands. */
        UPHELD("mute", "ok"),
        /** The reading was corrected. */
        CORRECTED("ok", "pen"),
        WITHDRAWN("mute", "x");

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
            return "metering.dispute." + name();
        }
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
