package id.sekber.activities;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an activity hands over.
 *
 * @param dueOn null while nobody has set a day
 * @param responsible code of the party that hands it over
 */
public record Deliverable(UUID id, String name, @Nullable LocalDate dueOn, String responsible, State state) {

    /** How far it has come. */
    public enum State {
        PLANNED("rencana", "mute", "none"),
        UNDER_WAY("dikerjakan", "wait", "half"),
        DELIVERED("selesai", "ok", "ok");

        private final String code;
        private final String tone;
        private final String icon;

        State(String code, String tone, String icon) {
            this.code = code;
            this.tone = tone;
            this.icon = icon;
        }

        static Optional<State> withCode(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code.equals(code))
                    .findFirst();
        }

        /** As forms and files name it. */
        public String code() {
            return code;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public String messageKey() {
            return "activities.state." + name();
        }
    }
}
