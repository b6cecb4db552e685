package id.sekber.programmes;

import id.sekber.vocabulary.Reason;

/**
 * Where a programme is on its way, and what comes next.
 *
 * @param next the next step in words
 * @param path where it is taken, below the address of the secretariat
 */
public record Progress(State state, Reason next, String path) {

    public enum State {
        LACKS_DATA("warn", "data", "programmes.state.lacks-data"),
        UNDER_WAY("wait", "half", "programmes.state.under-way"),
        WAITING("wait", "wait", "programmes.state.waiting"),
        DECIDED("ok", "ok", "programmes.state.decided");

        private final String tone;
        private final String icon;
        private final String messageKey;

        State(String tone, String icon, String messageKey) {
            this.tone = tone;
            this.icon = icon;
            this.messageKey = messageKey;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public String messageKey() {
            return messageKey;
        }
    }
}
