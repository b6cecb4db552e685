package id.sekber.submission;

import id.sekber.submission.Assessment.Score;
import id.sekber.submission.Checklist.Question;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An assessment as typed.
 *
 * @param points by the place of the question
 * @param reasons likewise
 * @param version the version that was read before typing; -1 for a new one
 */
public record AssessmentForm(Map<String, String> points, Map<String, String> reasons, int version) {

    static final String POINTS = "nilai-";
    static final String REASON = "alasan-";
    private static final int LONGEST_REASON = 1_000;

    public AssessmentForm {
        points = new LinkedHashMap<>(points);
        reasons = new LinkedHashMap<>(reasons);
    }

    static AssessmentForm of(Typed typed) {
        String version = typed.text(Typed.VERSION);
        return new AssessmentForm(
                typed.beginningWith(POINTS),
                typed.beginningWith(REASON),
                version.matches("\\d{1,9}") ? typed.version() : -1);
    }

    static AssessmentForm of(Optional<Assessment> known) {
        Map<String, String> points = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        known.ifPresent(assessment -> assessment.scores().forEach((place, score) -> {
            points.put(String.valueOf(place), String.valueOf(score.points()));
            reasons.put(String.valueOf(place), score.reason());
        }));
        return new AssessmentForm(
                points, reasons, known.map(Assessment::version).orElse(-1));
    }

    AssessmentForm onTopOf(Assessment saved) {
        return new AssessmentForm(points, reasons, saved.version());
    }

    public String point(int place) {
        return points.getOrDefault(String.valueOf(place), "");
    }

    public String reason(int place) {
        return reasons.getOrDefault(String.valueOf(place), "");
    }

    /** @param whole whether every question must have been answered, as when it is released */
    Problems problems(Checklist checklist, boolean whole) {
        Problems problems = Problems.NONE;
        List<Question> questions = checklist.questions();
        for (int i = 0; i < questions.size(); i++) {
            String typed = point(i).strip();
            String reason = reason(i);
            String words = questions.get(i).words();
            problems = problems.unless(!whole || !typed.isEmpty(), POINTS + i, "submission.points.missing", words)
                    .unless(
                            typed.isEmpty() || typed.matches("[0-4]"),
                            POINTS + i,
                            "submission.points.wrong",
                            typed,
                            words,
                            Assessment.HIGHEST)
                    .unless(
                            !whole || !low(typed) || !reason.isBlank(),
                            REASON + i,
                            "submission.reason.missing",
                            words,
                            typed)
                    .unless(
                            reason.length() <= LONGEST_REASON,
                            REASON + i,
                            "submission.reason.long",
                            reason.length(),
                            LONGEST_REASON);
        }
        return problems;
    }

    private static boolean low(String typed) {
        return typed.matches("[0-" + Assessment.NEEDS_REASON + "]");
    }

    /** Only for what has no problem; questions without an answer are left out. */
    Map<Integer, Score> read(Checklist checklist) {
        Map<Integer, Score> scores = new LinkedHashMap<>();
        for (int i = 0; i < checklist.questions().size(); i++) {
            String typed = point(i).strip();
            if (!typed.isEmpty()) {
                scores.put(i, new Score(Integer.parseInt(typed), reason(i).strip()));
            }
        }
        return scores;
    }
}
