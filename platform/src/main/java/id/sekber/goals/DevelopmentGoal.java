package id.sekber.goals;

import id.sekber.secretariats.Member;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A development goal of one member, as the asker may see it.
 *
 * @param number as people quote it, such as {@code TP-2026-001}
 * @param revised whether a change by the member waits for its release; only the member itself sees that
 * @param releasedAs the post in which someone released it; empty while it is a draft
 * @param withdrawnAt when the member gave it up; null while it holds
 * @param withdrawnWhy empty while it holds
 * @param version of what is to be edited: the goal, or the change that waits beside it
 */
public record DevelopmentGoal(
        UUID id,
        String number,
        Member member,
        Aim aim,
        boolean revised,
        Instant writtenAt,
        @Nullable Instant releasedAt,
        String releasedAs,
        @Nullable Instant withdrawnAt,
        String withdrawnWhy,
        int version) {

    /** Where a goal stands. */
    public enum State {
        DRAFT("warn", "pen"),
        RELEASED("ok", "ok"),
        WITHDRAWN("mute", "lock");

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
            return "goals.state." + name();
        }
    }

    public State state() {
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return releasedAt == null ? State.DRAFT : State.RELEASED;
    }

    /** Whether it counts when members are compared: released and not given up. */
    public boolean holds() {
        return state() == State.RELEASED;
    }
}
