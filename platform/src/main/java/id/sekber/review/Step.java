package id.sekber.review;

import id.sekber.cases.Dimension;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of the plan of reform.
 *
 * @param memberCode code of the member that owns it; null when the office does
 * @param instrument the legal document that it needs; empty for none
 * @param remark how far it has come, or why it was dropped
 */
public record Step(
        UUID id,
        Dimension dimension,
        String what,
        @Nullable String memberCode,
        @Nullable String member,
        LocalDate due,
        String instrument,
        State state,
        String remark,
        int version) {

    public enum State {
        PLANNED("wait", "half"),
        UNDER_WAY("warn", "wait"),
        DONE("ok", "ok"),
        DROPPED("mute", "lock");

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
            return "review.step.state." + name();
        }
    }

    public boolean pending() {
        return state == State.PLANNED || state == State.UNDER_WAY;
    }

    public boolean late(LocalDate today) {
        return pending() && due.isBefore(today);
    }
}
