package id.sekber.review;

import id.sekber.vocabulary.Problems;

/**
 * A chapter as typed.
 *
 * @param version the version that was read before typing
 */
public record ChapterForm(
        String today, String lessons, String alternatives, String recommendation, String dissent, int version) {

    static final int LONGEST = 10_000;

    static ChapterForm of(Chapter chapter) {
        return new ChapterForm(
                chapter.today(),
                chapter.lessons(),
                chapter.alternatives(),
                chapter.recommendation(),
                chapter.dissent(),
                chapter.version());
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    ChapterForm onTopOf(Chapter saved) {
        return new ChapterForm(today, lessons, alternatives, recommendation, dissent, saved.version());
    }

    Problems problems() {
        return within(Problems.NONE, "kini", today)
                .and(within(Problems.NONE, "pelajaran", lessons))
                .and(within(Problems.NONE, "pilihan", alternatives))
                .and(within(Problems.NONE, "saran", recommendation))
                .and(within(Problems.NONE, "beda", dissent));
    }

    private static Problems within(Problems problems, String field, String text) {
        return problems.unless(text.length() <= LONGEST, field, "review.text.long", text.length(), LONGEST);
    }
}
