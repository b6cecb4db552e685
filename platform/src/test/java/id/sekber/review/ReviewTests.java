package id.sekber.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.cases.Dimension;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void lacksFindingRecommendationAndEvidenceOnEveryDimensionAndAPlan() {
        List<String> lacking = lacks(
                review(Arrays.stream(Dimension.values()).map(Chapter::empty).toList(), List.of(), List.of()));

        assertThat(lacking).hasSize(16);
        assertThat(lacking)
                .containsOnly(
                        "review.lack.today", "review.lack.recommendation", "review.lack.evidence", "review.lack.steps");
    }

    @Test
    void lacksNothingWhenEachDimensionIsWrittenAndRestsOnSomething() {
        assertThat(lacks(review(written(), evidence(), List.of(step(Step.State.PLANNED)))))
                .isEmpty();
    }

    @Test
    void needsAStepEvenWhenAllIsWritten() {
        assertThat(lacks(review(written(), evidence(), List.of()))).containsExactly("review.lack.steps");
    }

    @Test
    void handsOnWhatIsNeitherDoneNorDropped() {
        Review review = review(
                written(),
                evidence(),
                List.of(
                        step(Step.State.PLANNED),
                        step(Step.State.UNDER_WAY),
                        step(Step.State.DONE),
                        step(Step.State.DROPPED)));

        assertThat(review.pending()).extracting(Step::state).containsExactly(Step.State.PLANNED, Step.State.UNDER_WAY);
        assertThat(review.done()).isEqualTo(1);
    }

    @Test
    void isLateOnlyWhileSomethingIsToDo() {
        assertThat(step(Step.State.PLANNED).late(TODAY.plusDays(1))).isTrue();
        assertThat(step(Step.State.PLANNED).late(TODAY)).isFalse();
        assertThat(step(Step.State.DONE).late(TODAY.plusYears(1))).isFalse();
    }

    private static List<String> lacks(Review review) {
        return review.lacks().stream().map(lack -> lack.words().key()).collect(Collectors.toList());
    }

    private static List<Chapter> written() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Chapter(dimension, "Begini.", "", "", "Tetap.", "", 1))
                .toList();
    }

    private static List<Exhibit> evidence() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Exhibit(UUID.randomUUID(), dimension, "Buletin", null))
                .toList();
    }

    private static Step step(Step.State state) {
        return new Step(UUID.randomUUID(), Dimension.FUNDING, "Menetapkan iuran", null, null, TODAY, "", state, "", 0);
    }

    private static Review review(List<Chapter> chapters, List<Exhibit> exhibits, List<Step> steps) {
        @Nullable String none = null;
        return new Review(
                UUID.randomUUID(),
                "R-2026-001",
                2026,
                "Tinjauan",
                1,
                none,
                TODAY,
                Review.State.DRAFT,
                none,
                none,
                null,
                false,
                chapters,
                exhibits,
                steps,
                0);
    }
}
