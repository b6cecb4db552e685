package id.sekber.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.vocabulary.Reason;
import id.sekber.vocabulary.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourseTests {

    private static final Phase FIRST = new Phase(1, new Wording("Memulai", "Initiating"));
    private static final Phase SECOND = new Phase(2, new Wording("Membentuk", "Establishing"));
    private static final Step NEEDS = step(1, FIRST, List.of(), "needs", "initiator");
    private static final Step PARTNERS = step(2, FIRST, List.of(1), "benefit");
    private static final Step TEAM = step(3, SECOND, List.of(1, 2), "mandate");

    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    @Test
    void beginsWithTheFirstStepAndLocksWhatWaitsForIt() {
        Course course = course();

        assertThat(states(course)).containsExactly(StepState.NOT_STARTED, StepState.LOCKED, StepState.LOCKED);
        assertThat(course.next().map(line -> line.step().number())).contains(1);
        assertThat(line(course, 3).missingWords())
                .contains(Reason.of(
                        "pathway.missing.steps",
                        Reason.of(
                                "pathway.list",
                                Reason.of("pathway.numbered", 1, NEEDS.name()),
                                Reason.of("pathway.numbered", 2, PARTNERS.name()))));
    }

    @Test
    void isUnderWayUntilEveryOutputIsShown() {
        show(1, "needs");
        assertThat(states(course())).startsWith(StepState.UNDER_WAY, StepState.LOCKED);
        assertThat(line(course(), 1).missingWords())
                .contains(Reason.of("pathway.missing.outputs", new Wording("initiator", "initiator")));

        show(1, "initiator");
        assertThat(states(course())).startsWith(StepState.READY, StepState.NOT_STARTED);
        assertThat(line(course(), 1).missingWords()).isEmpty();
        assertThat(course().done()).isEqualTo(1);
    }

    @Test
    void lacksWhatTheOfficeSaysEvenWhenEverythingIsShown() {
        show(1, "needs");
        show(1, "initiator");
        remarks.add(new Remark(1, "Tanda tangan Bantul", "", "Staf", Instant.EPOCH, 1));

        assertThat(states(course())).startsWith(StepState.LACKING, StepState.LOCKED);
        assertThat(line(course(), 1).missingWords()).contains(Reason.of("pathway.missing.said", "Tanda tangan Bantul"));
    }

    @Test
    void aStepThatIsNotNeededOpensTheNext() {
        remarks.add(new Remark(1, "", "Sudah ada sejak 2003", "Staf", Instant.EPOCH, 1));

        assertThat(states(course())).startsWith(StepState.SET_ASIDE, StepState.NOT_STARTED);
        assertThat(course().next().map(line -> line.step().number())).contains(2);
    }

    @Test
    void isFinishedWhenEveryStepIsDone() {
        for (int step = 1; step <= 3; step++) {
            remarks.add(new Remark(step, "", "Tidak perlu", "Staf", Instant.EPOCH, 1));
        }

        assertThat(course().next()).isEmpty();
        assertThat(course().done()).isEqualTo(3);
        assertThat(course().phases()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aStepWaitsForEarlierStepsOnly() {
        assertThatThrownBy(() -> step(2, FIRST, List.of(2), "x")).hasMessageContaining("Step 2 waits for step 2");
        assertThatThrownBy(() -> new Remark(1, "kurang", "tidak perlu", "Staf", Instant.EPOCH, 1))
                .hasMessageContaining("lacks nothing");
    }

    private Course course() {
        Path path = new Path(new UUID(0, 1), "J-2026-001", "Uji", Path.Kind.NEW, "", LocalDate.of(2026, 11, 24), 0);
        return Course.of(path, List.of(NEEDS, PARTNERS, TEAM), evidence, remarks);
    }

    private void show(int step, String output) {
        evidence.add(new Evidence(
                new UUID(0, evidence.size()), step, output, null, "Catatan", "Uji", "Staf", Instant.EPOCH));
    }

    private static Course.Line line(Course course, int step) {
        return course.line(step).orElseThrow();
    }

    private static List<StepState> states(Course course) {
        return course.lines().stream().map(Course.Line::state).toList();
    }

    private static Step step(int number, Phase phase, List<Integer> after, String... outputs) {
        Wording name = new Wording("Langkah " + number, "Step " + number);
        return new Step(
                number,
                phase,
                after,
                name,
                name,
                name,
                List.of(outputs).stream()
                        .map(key -> new Output(key, new Wording(key, key)))
                        .toList());
    }
}
