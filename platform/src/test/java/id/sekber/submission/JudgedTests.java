package id.sekber.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.submission.Assessment.Score;
import id.sekber.submission.Checklist.Question;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JudgedTests {

    private static final Checklist CHECKLIST = new Checklist(
            new UUID(0, 1), "Dua hal", "", 60, List.of(new Question("Untung?", 3), new Question("Sah?", 1)), false);

    @Test
    void weighsQuestionsAndTakesAssessorsAlike() {
        // 3 x (4 + 2) + 1 x (0 + 4) = 22 of 4 x 4 x 2 = 32 points.
        Judged judged = Judged.of(CHECKLIST, List.of(by("A", 4, 0), by("B", 2, 4)));

        assertThat(judged.percent()).isEqualByComparingTo("68.8");
        assertThat(judged.passes()).isTrue();
        assertThat(judged.lines()).extracting(Judged.Line::apart).containsExactly(true, true);
        assertThat(judged.lines().get(0).mean()).isEqualByComparingTo("3");
    }

    @Test
    void assessorsWhoNearlyAgreeAreNotApart() {
        Judged judged = Judged.of(CHECKLIST, List.of(by("A", 2, 1), by("B", 3, 1)));

        assertThat(judged.lines()).noneMatch(Judged.Line::apart);
        assertThat(judged.percent()).isEqualByComparingTo("53.1");
        assertThat(judged.passes()).isFalse();
    }

    @Test
    void nobodyMeansNoFigure() {
        assertThat(Judged.of(CHECKLIST, List.of()).percent()).isNull();
    }

    @Test
    void linesOfAChecklistAreReadWithTheirWeights() {
        ChecklistForm form = new ChecklistForm("Judul", "", "", "3; Untung?\n\nSah?\n");

        assertThat(form.problems().any()).isFalse();
        assertThat(form.read()).isEqualTo(CHECKLIST.questions());
    }

    @Test
    void aWeightThatIsNoneIsRefusedWithItsQuestion() {
        ChecklistForm form = new ChecklistForm("Judul", "", "101", "0; Untung?\nberat; Sah?");

        assertThat(form.problems().list())
                .extracting(problem -> problem.reason().key())
                .containsExactly("submission.pass.wrong", "submission.weight.wrong", "submission.weight.wrong");
    }

    @Test
    void releasingAsksForEveryAnswerAndForReasonsWhereALotLacks() {
        AssessmentForm form = new AssessmentForm(Map.of("0", "1"), Map.of(), -1);

        assertThat(form.problems(CHECKLIST, false).any()).isFalse();
        assertThat(form.problems(CHECKLIST, true).list())
                .extracting(problem -> problem.reason().key())
                .containsExactly("submission.reason.missing", "submission.points.missing");
        assertThat(new AssessmentForm(Map.of("0", "5"), Map.of(), -1)
                        .problems(CHECKLIST, false)
                        .any())
                .isTrue();
    }

    private static Assessment by(String who, int... points) {
        Map<Integer, Score> scores = new HashMap<>();
        for (int i = 0; i < points.length; i++) {
            scores.put(i, new Score(points[i], ""));
        }
        return new Assessment(new UUID(0, 2), CHECKLIST.id(), new UUID(0, 3), who, scores, Instant.EPOCH, 0);
    }
}
