package id.sekber.submission;

import id.sekber.submission.Assessment.Score;
import id.sekber.submission.Checklist.Question;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What all who released an assessment by this checklist say of a version.
 *
 * @param percent of all points, each question by its weight and each assessor alike; null while nobody released one
 */
public record Judged(
        Checklist checklist,
        List<Line> lines,
        int assessors,
        @Nullable BigDecimal percent) {

    /** Assessors this far apart should talk before a mean is believed. */
    private static final int WIDE = 2;

    /** @param by what each assessor gave, by post */
    public record Line(Question question, BigDecimal mean, int lowest, int highest, Map<String, Score> by) {

        public boolean apart() {
            return highest - lowest >= WIDE;
        }
    }

    public Judged {
        lines = List.copyOf(lines);
    }

    /** @param released whole: each has a score for every question */
    static Judged of(Checklist checklist, List<Assessment> released) {
        if (released.isEmpty()) {
            return new Judged(checklist, List.of(), 0, null);
        }
        List<Line> lines = new ArrayList<>();
        long weighted = 0;
        long weights = 0;
        for (int i = 0; i < checklist.questions().size(); i++) {
            Question question = checklist.questions().get(i);
            Map<String, Score> by = new TreeMap<>();
            int sum = 0;
            int lowest = Assessment.HIGHEST;
            int highest = 0;
            for (Assessment assessment : released) {
                Score score = assessment.scores().get(i);
                if (score == null) {
                    throw new IllegalArgumentException(
                            "A released assessment lacks a score for \"" + question.words() + "\".");
                }
                by.put(assessment.as(), score);
                sum += score.points();
                lowest = Math.min(lowest, score.points());
                highest = Math.max(highest, score.points());
            }
            weighted += (long) question.weight() * sum;
            weights += question.weight();
            lines.add(new Line(question, divided(sum, released.size()), lowest, highest, by));
        }
        return new Judged(
                checklist,
                lines,
                released.size(),
                divided(weighted * 100, weights * Assessment.HIGHEST * released.size()));
    }

    private static BigDecimal divided(long sum, long by) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(by), 1, RoundingMode.HALF_UP);
    }

    /** True where no mark is set, too. */
    public boolean passes() {
        return checklist.pass() == null
                || percent != null && percent.compareTo(BigDecimal.valueOf(checklist.pass())) >= 0;
    }
}
