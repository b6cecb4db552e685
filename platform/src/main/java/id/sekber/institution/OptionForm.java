package id.sekber.institution;

import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import id.sekber.vocabulary.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of an option as typed.
 *
 * @param texts each field with its text, in the order of the form
 * @param base the version that was read before typing; 0 for a new option
 */
public record OptionForm(Map<String, String> texts, int base) {

    public static final String NAME = "nama";
    public static final String DEFINITION = "arti";
    public static final String FOR = "mendukung";
    public static final String AGAINST = "menentang";

    public OptionForm {
        texts = new LinkedHashMap<>(texts);
    }

    static OptionForm blank() {
        return of(new Typed(Map.of()));
    }

    static OptionForm of(Typed typed) {
        Map<String, String> texts = new LinkedHashMap<>();
        BoxFields.both(texts, typed, NAME, DEFINITION, FOR, AGAINST);
        BoxFields.common(texts, typed);
        return new OptionForm(texts, typed.version());
    }

    static OptionForm of(OptionVersion version) {
        Map<String, String> texts = new LinkedHashMap<>();
        BoxFields.put(texts, NAME, version.name());
        BoxFields.put(texts, DEFINITION, version.definition());
        BoxFields.put(texts, FOR, version.speaksFor());
        BoxFields.put(texts, AGAINST, version.speaksAgainst());
        BoxFields.put(texts, version.source(), version.toVerify(), version.retired());
        return new OptionForm(texts, version.number());
    }

    /** The same text, to be saved upon this version: whoever saves it has seen both. */
    OptionForm upon(OptionVersion saved) {
        return new OptionForm(texts, saved.number());
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    Problems problems() {
        return BoxFields.needed(Problems.NONE, texts, NAME, BoxFields.LONGEST_NAME)
                .and(BoxFields.needed(Problems.NONE, texts, DEFINITION, BoxFields.LONGEST_TEXT))
                .and(BoxFields.bothOrNone(Problems.NONE, texts, FOR))
                .and(BoxFields.bothOrNone(Problems.NONE, texts, AGAINST))
                .and(BoxFields.commonProblems(texts));
    }

    OptionVersion version(Option option, int number, Change change) {
        return new OptionVersion(
                option,
                number,
                BoxFields.wording(texts, NAME),
                BoxFields.wording(texts, DEFINITION),
                wordingIfAny(FOR),
                wordingIfAny(AGAINST),
                BoxFields.wording(texts, BoxFields.SOURCE),
                BoxFields.ticked(texts, BoxFields.TO_VERIFY),
                BoxFields.ticked(texts, BoxFields.RETIRED),
                change);
    }

    private @Nullable Wording wordingIfAny(String field) {
        return text(field).isEmpty() ? null : BoxFields.wording(texts, field);
    }
}
