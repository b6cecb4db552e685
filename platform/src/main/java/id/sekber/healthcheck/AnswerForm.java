package id.sekber.healthcheck;

import id.sekber.healthcheck.Questionnaire.Item;
import id.sekber.healthcheck.Questionnaire.Kind;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers as typed.
 *
 * @param given by code of the item; an item that was left out is not there
 * @param code the code of a sheet that was sent before; empty for the first
 */
public record AnswerForm(Map<String, String> given, String code) {

    /** Fields of the form beside the items. */
    public static final String CODE = "kode";

    public static final String DO_NOT_KNOW = "tt";
    static final int LONGEST = 2_000;

    public static final AnswerForm EMPTY = new AnswerForm(Map.of(), "");

    public AnswerForm {
        given = new LinkedHashMap<>(given);
    }

    static AnswerForm of(Typed typed, Questionnaire questionnaire) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Item item : questionnaire.items()) {
            String text = clean(typed.text(item.code()));
            if (!text.isEmpty()) {
                given.put(item.code(), text);
            }
        }
        return new AnswerForm(given, typed.text(CODE).strip());
    }

    /** One kind of line end, and nothing that the database cannot keep. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "").strip();
    }

    public String answer(Item item) {
        return given.getOrDefault(item.code(), "");
    }

    public boolean is(Item item, int step) {
        return answer(item).equals(String.valueOf(step));
    }

    public boolean unknown(Item item) {
        return answer(item).equals(DO_NOT_KNOW);
    }

    Problems problems(Questionnaire questionnaire) {
        Problems problems = Problems.NONE.unless(!given.isEmpty(), "", "healthcheck.answer.nothing");
        for (Item item : questionnaire.items()) {
            String text = answer(item);
            if (text.isEmpty()) {
                continue;
            }
            problems = item.kind() == Kind.WORDS
                    ? problems.unless(
                            text.length() <= LONGEST, item.code(), "healthcheck.text.long", text.length(), LONGEST)
                    : problems.unless(
                            unknown(item) || onTheScale(item.kind(), text),
                            item.code(),
                            "healthcheck.answer.scale",
                            RoundForm.shown(text),
                            item.name(),
                            item.kind().lowest(),
                            item.kind().highest());
        }
        return problems;
    }

    private static boolean onTheScale(Kind kind, String text) {
        return text.matches("\\d")
                && Integer.parseInt(text) >= kind.lowest()
                && Integer.parseInt(text) <= kind.highest();
    }
}
