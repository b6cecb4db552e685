package id.sekber.institution;

import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A version of a rule as typed.
 *
 * @param texts each field with its text, in the order of the form
 * @param base the version that was read before typing; 0 for a new rule
 */
public record RuleForm(Map<String, String> texts, int base) {

    public static final String RULE = "aturan";
    public static final String REASON = "alasan";
    public static final String KIND = "sifat";
    public static final String CONDITION = "syarat";
    public static final String HARD = "keras";
    public static final String SOFT = "lunak";

    public RuleForm {
        texts = new LinkedHashMap<>(texts);
    }

    static RuleForm blank() {
        return of(new Typed(Map.of()));
    }

    static RuleForm of(Typed typed) {
        Map<String, String> texts = new LinkedHashMap<>();
        BoxFields.both(texts, typed, RULE, REASON);
        texts.put(KIND, typed.text(KIND));
        texts.put(CONDITION, BoxFields.clean(typed.text(CONDITION)));
        BoxFields.common(texts, typed);
        return new RuleForm(texts, typed.version());
    }

    static RuleForm of(Rule rule) {
        Map<String, String> texts = new LinkedHashMap<>();
        BoxFields.put(texts, RULE, rule.rule());
        BoxFields.put(texts, REASON, rule.reason());
        texts.put(KIND, rule.hard() ? HARD : SOFT);
        texts.put(CONDITION, rule.condition());
        BoxFields.put(texts, rule.source(), rule.toVerify(), rule.retired());
        return new RuleForm(texts, rule.number());
    }

    /** The same text, to be saved upon this version: whoever saves it has seen both. */
    RuleForm upon(Rule saved) {
        return new RuleForm(texts, saved.number());
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    Problems problems() {
        return BoxFields.needed(Problems.NONE, texts, RULE, BoxFields.LONGEST_TEXT)
                .and(BoxFields.needed(Problems.NONE, texts, REASON, BoxFields.LONGEST_TEXT))
                .unless(text(KIND).equals(HARD) || text(KIND).equals(SOFT), KIND, "institution.box.problem.kind")
                .and(BoxFields.commonProblems(texts));
    }

    Rule rule(String code, int number, Condition condition, Change change) {
        return new Rule(
                code,
                number,
                text(KIND).equals(HARD),
                BoxFields.wording(texts, RULE),
                BoxFields.wording(texts, REASON),
                BoxFields.wording(texts, BoxFields.SOURCE),
                BoxFields.ticked(texts, BoxFields.TO_VERIFY),
                BoxFields.ticked(texts, BoxFields.RETIRED),
                condition,
                change);
    }
}
