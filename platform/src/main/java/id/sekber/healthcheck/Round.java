package id.sekber.healthcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round of the health check.
 *
 * @param purpose the words of the secretariat to those who are invited
 * @param questionnaire version of the questionnaire
 * @param anonymous whether those who answer are unnamed within their group
 * @param minimum the smallest group of which a figure is shown
 * @param closesOn the last day on which answers are taken
 */
public record Round(
        UUID id,
        String number,
        String title,
        String purpose,
        int questionnaire,
        boolean anonymous,
        int minimum,
        LocalDate opensOn,
        LocalDate closesOn,
        State state,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        int version) {

    public enum State {
        DRAFT("mute", "none"),
        OPEN("wait", "half"),
        CLOSED("ok", "ok");

        private final String tone;
        private final String icon;

        State(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String messageKey() {
            return "healthcheck.state." + name();
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }
    }

    /** A round in a list, with how many were asked and how many answered. */
    public record Summary(Round round, int asked, int answered) {}

    public boolean draft() {
        return state == State.DRAFT;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    public boolean closed() {
        return state == State.CLOSED;
    }

    public boolean takesAnswersOn(LocalDate day) {
        return open() && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    public boolean overOn(LocalDate day) {
        return open() && day.isAfter(closesOn);
    }

    public Questionnaire questions() {
        return Questionnaires.version(questionnaire);
    }

    /** With fewer people than this a round says nothing about a spread, even where everyone is named. */
    int fewest() {
        return Math.max(minimum, RoundForm.FEWEST_ASKED);
    }
}
