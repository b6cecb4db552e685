package id.sekber.budgets;

import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;

/** The years of a budget as typed. */
public record FrameForm(String firstYear, String lastYear, int version) {

    private static final String YEAR = "2[01]\\d{2}";

    static FrameForm of(Typed typed) {
        return new FrameForm(typed.text("awal").trim(), typed.text("akhir").trim(), typed.version());
    }

    static FrameForm of(Frame frame) {
        return new FrameForm(Integer.toString(frame.firstYear()), Integer.toString(frame.lastYear()), frame.version());
    }

    FrameForm onTopOf(int saved) {
        return new FrameForm(firstYear, lastYear, saved);
    }

    Outcome<Frame> read() {
        Problems problems = Problems.NONE
                .unless(firstYear.matches(YEAR), "awal", "budgets.year.form", LineForm.shown(firstYear))
                .unless(lastYear.matches(YEAR), "akhir", "budgets.year.form", LineForm.shown(lastYear));
        if (problems.none()) {
            int first = Integer.parseInt(firstYear);
            int last = Integer.parseInt(lastYear);
            problems = problems.unless(first <= last, "akhir", "budgets.frame.backwards", lastYear, firstYear)
                    .unless(
                            last < first + Frame.MOST_YEARS,
                            "akhir",
                            "budgets.frame.long",
                            last - first + 1,
                            Frame.MOST_YEARS)
                    .unless(first >= 2001, "awal", "budgets.year.form", firstYear);
            if (problems.none()) {
                return Outcome.done(new Frame(first, last, version));
            }
        }
        return Outcome.refused(problems);
    }
}
