package id.sekber.institution;

import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;

/**
 * A version of a rule: which choices of the box do not go together, or only under a condition.
 *
 * @param code such as {@code X3}
 * @param hard whether breaking it is a mistake and not only a risk
 * @param brokenWhen what it tests
 */
public record Rule(
        String code,
        int number,
        boolean hard,
        Wording rule,
        Wording reason,
        Wording source,
        boolean toVerify,
        boolean retired,
        Condition brokenWhen,
        Change change)
        implements Versioned {

    static final String FORM = "X[1-9][0-9]?";

    /** What it tests, as people read it. */
    public Reason test(Box box) {
        return brokenWhen.words(box);
    }

    /** What it tests, as it is written. */
    public String condition() {
        return brokenWhen.text();
    }
}
