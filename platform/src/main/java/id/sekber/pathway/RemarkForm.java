package id.sekber.pathway;

import id.sekber.vocabulary.Problems;

/**
 * A remark as typed.
 *
 * @param version the version that was read before typing; 0 while nothing was said
 */
public record RemarkForm(String lacking, String notNeeded, int version) {

    static final int LONGEST = 2_000;

    static RemarkForm of(Remark remark) {
        return new RemarkForm(remark.lacking(), remark.notNeeded(), remark.version());
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    RemarkForm onTopOf(Remark saved) {
        return new RemarkForm(lacking, notNeeded, saved.version());
    }

    Problems problems() {
        return Problems.NONE
                .unless(lacking.isEmpty() || notNeeded.isEmpty(), "tidak-perlu", "pathway.problem.both")
                .unless(lacking.length() <= LONGEST, "kurang", "pathway.problem.long", lacking.length(), LONGEST)
                .unless(
                        notNeeded.length() <= LONGEST,
                        "tidak-perlu",
                        "pathway.problem.long",
                        notNeeded.length(),
                        LONGEST);
    }
}
