package id.sekber.portfolio;

import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a member gives, as typed.
 *
 * @param points by the number of the programme
 */
public record ValuationForm(Map<String, String> points, String reason, int version) {

    static final String POINTS = "poin-";
    private static final int LONGEST_REASON = 2_000;

    public ValuationForm {
        points = new LinkedHashMap<>(points);
    }

    static ValuationForm of(Optional<Valuation> known) {
        Map<String, String> points = new LinkedHashMap<>();
        known.ifPresent(
                valuation -> valuation.points().forEach((number, given) -> points.put(number, String.valueOf(given))));
        return new ValuationForm(
                points,
                known.map(Valuation::reason).orElse(""),
                known.map(Valuation::version).orElse(-1));
    }

    static ValuationForm of(Typed typed) {
        String version = typed.text(Typed.VERSION);
        return new ValuationForm(
                typed.beginningWith(POINTS), typed.text("alasan"), version.matches("\\d{1,9}") ? typed.version() : -1);
    }

    public String of(String programme) {
        return points.getOrDefault(programme, "");
    }

    ValuationForm onTopOf(Valuation saved) {
        return new ValuationForm(points, reason, saved.version());
    }

    Problems problems(Choice choice) {
        Problems problems = Problems.NONE.unless(
                reason.length() <= LONGEST_REASON, "alasan", "portfolio.reason.long", reason.length(), LONGEST_REASON);
        boolean any = false;
        for (Choice.Candidate candidate : choice.candidates()) {
            String typed = of(candidate.number()).strip();
            boolean right = typed.matches("\\d|10");
            any |= right && !typed.equals("0");
            problems = problems.unless(
                    right, POINTS + candidate.number(), "portfolio.points.wrong", typed, Choice.MOST_POINTS);
        }
        return problems.any() ? problems : problems.unless(any, "", "portfolio.points.none");
    }

    Map<String, Integer> read(Choice choice) {
        Map<String, Integer> read = new LinkedHashMap<>();
        choice.candidates()
                .forEach(candidate -> read.put(
                        candidate.number(),
                        Integer.valueOf(of(candidate.number()).strip())));
        return read;
    }
}
