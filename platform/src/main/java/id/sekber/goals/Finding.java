package id.sekber.goals;

import id.sekber.vocabulary.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What was found about two goals of different members, and the sentence that says why.
 *
 * @param first of the member that comes first in the fixed order
 */
public record Finding(Kind kind, DevelopmentGoal first, DevelopmentGoal second, Reason why) {

    /** What it is, the gravest first. */
    public enum Kind {
        OPPOSITE("bad", "bad"),
        DIFFERENT_USE("bad", "bad"),
        SAME_GROUP("warn", "warn"),
        ALIGNED("ok", "ok"),
        NEAR("mute", "none");

        private final String tone;
        private final String icon;

        Kind(String tone, String icon) {
            this.tone = tone;
            this.icon = icon;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public boolean conflict() {
            return this == OPPOSITE || this == DIFFERENT_USE;
        }

        /** As it stands in addresses. */
        public String path() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String messageKey() {
            return "goals.finding." + name();
        }

        static Optional<Kind> find(String path) {
            return Arrays.stream(values())
                    .filter(kind -> kind.path().equals(path))
                    .findFirst();
        }
    }
}
