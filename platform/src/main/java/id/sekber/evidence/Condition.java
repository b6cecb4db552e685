package id.sekber.evidence;

import java.util.Locale;

/**
 * A trait as one of the conditions of a study.
 *
 * @param expected what theory and experience say about it alone
 */
public record Condition(Trait trait, Anchors anchors, Expected expected) {

    /** That its presence, or its absence, should help the outcome; or nothing. */
    public enum Expected {
        EITHER,
        PRESENT,
        ABSENT;

        public String messageKey() {
            return "evidence.expected." + code();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
