package id.sekber.costsharing;

import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.util.Locale;
import java.util.Optional;

/**
 * A key as it was put to the members, in words that no later change of a key or of a text touches.
 *
 * @param name as people call it
 * @param formula the rule in one sentence
 * @param source where its figures come from and of when they are
 */
public record FrozenKey(Wording name, Wording formula, Wording source) {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    static FrozenKey of(Key key, ReasonText words) {
        return new FrozenKey(both(key.name(), words), both(key.formula(), words), both(key.source(), words));
    }

    private static Wording both(Reason reason, ReasonText words) {
        return new Wording(words.of(reason, INDONESIAN), words.of(reason, Locale.ENGLISH));
    }

    /** Empty for an offer of the time before keys were kept in words. */
    static Optional<Wording> wording(String indonesian, String english) {
        return indonesian.isBlank() || english.isBlank()
                ? Optional.empty()
                : Optional.of(new Wording(indonesian, english));
    }

    static Reason reason(Wording wording) {
        return Reason.of("costsharing.label", wording.indonesian(), wording.english());
    }
}
