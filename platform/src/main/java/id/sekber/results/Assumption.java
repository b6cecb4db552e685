package id.sekber.results;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What must hold for a result to lead to the next, though nobody in the programme can make it hold.
 *
 * @param otherwise what is done if it does not hold
 */
public record Assumption(UUID id, Place place, String words, Hold hold, String otherwise, int version)
        implements Entry {

    /** How likely it is to hold. */
    public enum Hold {
        LIKELY("ok", "ok"),
        UNCERTAIN("warn", "warn"),
        UNLIKELY("bad", "bad");

        private final String tone;
        private final String icon;

        Hold(String tone, String icon) {
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
            return "results.hold." + name();
        }

        /** As it stands in forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Hold> find(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ASSUMPTION;
    }
}
