package id.sekber.appraisal;

import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;

/**
 * The head of an appraisal as typed.
 *
 * @param version the version that was read before typing; 0 for a new one
 */
public record AppraisalForm(String title, String purpose, String samples, String seed, int version) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final int FEWEST_SAMPLES = 1_000;
    private static final int MOST_SAMPLES = 1_000_000;
    private static final int LARGEST_SEED = 999_999_999;

    static AppraisalForm blank() {
        return new AppraisalForm("", "", String.valueOf(Appraisal.USUAL_SAMPLES), "1", 0);
    }

    static AppraisalForm of(Appraisal appraisal) {
        return new AppraisalForm(
                appraisal.title(),
                appraisal.purpose(),
                String.valueOf(appraisal.samples()),
                String.valueOf(appraisal.seed()),
                appraisal.version());
    }

    static AppraisalForm of(Typed typed) {
        return new AppraisalForm(
                typed.text("judul"), typed.text("tujuan"), typed.text("undian"), typed.text("benih"), typed.version());
    }

    /** The same text, to be saved over this state: whoever saves it has seen both. */
    AppraisalForm onTopOf(Appraisal saved) {
        return new AppraisalForm(title, purpose, samples, seed, saved.version());
    }

    Problems problems() {
        return Problems.NONE
                .unless(!title.isBlank(), "judul", "appraisal.title.missing")
                .unless(title.length() <= LONGEST_TITLE, "judul", "appraisal.long", title.length(), LONGEST_TITLE)
                .unless(purpose.length() <= LONGEST_TEXT, "tujuan", "appraisal.long", purpose.length(), LONGEST_TEXT)
                .unless(
                        isWhole(samples, FEWEST_SAMPLES, MOST_SAMPLES),
                        "undian",
                        "appraisal.samples.wrong",
                        Shown.of(samples),
                        FEWEST_SAMPLES,
                        MOST_SAMPLES)
                .unless(isWhole(seed, 0, LARGEST_SEED), "benih", "appraisal.seed.wrong", Shown.of(seed), LARGEST_SEED);
    }

    int numberOfSamples() {
        return Integer.parseInt(samples.strip());
    }

    long numberOfSeed() {
        return Long.parseLong(seed.strip());
    }

    private static boolean isWhole(String text, int least, int most) {
        String number = text.strip();
        return number.matches("\\d{1,9}") && Integer.parseInt(number) >= least && Integer.parseInt(number) <= most;
    }
}
