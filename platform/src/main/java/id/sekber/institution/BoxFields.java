package id.sekber.institution;

import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import id.sekber.vocabulary.Wording;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that options and rules have in common when they are typed: texts in both languages, source, marks, and why. */
final class BoxFields {

    static final String SOURCE = "sumber";
    static final String TO_VERIFY = "verifikasi";
    static final String RETIRED = "berhenti";
    static final String WHY = "mengapa";
    static final String ENGLISH = "_en";
    static final String YES = "ya";
    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 2_000;

    private BoxFields() {}

    static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    static void both(Map<String, String> texts, Typed typed, String... fields) {
        for (String field : fields) {
            texts.put(field, clean(typed.text(field)));
            texts.put(field + ENGLISH, clean(typed.text(field + ENGLISH)));
        }
    }

    static void common(Map<String, String> texts, Typed typed) {
        both(texts, typed, SOURCE);
        texts.put(TO_VERIFY, typed.text(TO_VERIFY));
        texts.put(RETIRED, typed.text(RETIRED));
        texts.put(WHY, clean(typed.text(WHY)));
    }

    static void put(Map<String, String> texts, String field, @Nullable Wording wording) {
        texts.put(field, wording == null ? "" : wording.indonesian());
        texts.put(field + ENGLISH, wording == null ? "" : wording.english());
    }

    static void put(Map<String, String> texts, Wording source, boolean toVerify, boolean retired) {
        put(texts, SOURCE, source);
        texts.put(TO_VERIFY, toVerify ? YES : "");
        texts.put(RETIRED, retired ? YES : "");
        texts.put(WHY, "");
    }

    static Wording wording(Map<String, String> texts, String field) {
        return new Wording(texts.getOrDefault(field, ""), texts.getOrDefault(field + ENGLISH, ""));
    }

    static boolean ticked(Map<String, String> texts, String field) {
        return texts.getOrDefault(field, "").equals(YES);
    }

    static Problems needed(Problems problems, Map<String, String> texts, String field, int longest) {
        Problems found = problems;
        for (String each : new String[] {field, field + ENGLISH}) {
            String text = texts.getOrDefault(each, "");
            found = found.unless(!text.isEmpty(), each, "institution.box.problem.missing." + language(each))
                    .unless(text.length() <= longest, each, "institution.problem.long", text.length(), longest);
        }
        return found;
    }

    static Problems bothOrNone(Problems problems, Map<String, String> texts, String field) {
        boolean none = texts.getOrDefault(field, "").isEmpty()
                && texts.getOrDefault(field + ENGLISH, "").isEmpty();
        return none ? problems : needed(problems, texts, field, LONGEST_TEXT);
    }

    static Problems commonProblems(Map<String, String> texts) {
        String why = texts.getOrDefault(WHY, "");
        return needed(Problems.NONE, texts, SOURCE, LONGEST_TEXT)
                .unless(!why.isEmpty(), WHY, "institution.box.problem.why")
                .unless(why.length() <= LONGEST_TEXT, WHY, "institution.problem.long", why.length(), LONGEST_TEXT);
    }

    private static String language(String field) {
        return field.endsWith(ENGLISH) ? "english" : "indonesian";
    }

    /** Whether both say the same, whatever the reason for saying it. */
    static boolean same(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .allMatch(
                        field -> field.getKey().equals(WHY) || field.getValue().equals(other.get(field.getKey())));
    }
}
