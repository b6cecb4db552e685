package id.sekber.appraisal;

import id.sekber.cases.Achievement;
import id.sekber.cases.Case;
import id.sekber.cases.Coding;
import id.sekber.cases.Holdings;
import id.sekber.cases.Near;
import id.sekber.evidence.Lessons.Lesson;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What cases like an alternative achieved: the nearest by all codes, and those of the same form.
 *
 * @param nearest the nearest first, without the case that describes the secretariat itself
 * @param sameForm cases with the same organising model that agree on legal personality and professional management as well,
 *     where the alternative says so; the nearest first
 * @param lessons what the studies of the secretariat found of combinations that the alternative has, or could complete
 * @param reached per outcome what the nearest those of the same form, and those with the same combination reached
 */
public record ComparableCases(List<Near> nearest, List<Near> sameForm, List<Lesson> lessons, List<Reached> reached) {

    static final int NEAREST = 5;

    /** Scores of cases run from 0 to 1, those of an appraisal from 0 to 10. */
    private static final int DIGITS_TO_TEN = 1;

    /**
     * @param near lowest and highest among the nearest
     * @param form lowest and highest among those of the same form; null where there is none
     * @param combination lowest and highest among the cases that have a combination of conditions which the alternative wholly has
     *     and which a study of this outcome found; null where there is none
     */
    public record Reached(
            Achievement outcome,
            Span near,
            @Nullable Span form,
            @Nullable Span combination) {}

    /** From the lowest to the highest score, on the scale from 0 to 10. */
    public record Span(BigDecimal low, BigDecimal high) {

        static Optional<Span> of(List<Near> cases, Achievement outcome) {
            List<BigDecimal> scores = cases.stream()
                    .map(near -> near.known().judgement().score(outcome).movePointRight(DIGITS_TO_TEN))
                    .sorted()
                    .toList();
            return over(scores);
        }

        static Optional<Span> ofCombinations(List<Lesson> lessons, Achievement outcome) {
            return over(lessons.stream()
                    .filter(Lesson::whole)
                    .filter(lesson -> lesson.outcome().achievement().equals(Optional.of(outcome)))
                    .flatMap(lesson -> Stream.of(lesson.low(), lesson.high()))
                    .flatMap(Stream::ofNullable)
                    .map(score -> score.movePointRight(DIGITS_TO_TEN))
                    .sorted()
                    .toList());
        }

        private static Optional<Span> over(List<BigDecimal> sorted) {
            return sorted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Span(sorted.get(0), sorted.get(sorted.size() - 1)));
        }
    }

    static ComparableCases of(Coding coding, @Nullable String ownCase, Holdings cases, List<Lesson> lessons) {
        List<Near> others = cases.byNearness(coding).stream()
                .filter(near -> !near.known().id().equals(ownCase))
                .toList();
        List<Near> nearest = others.stream().limit(NEAREST).toList();
        List<Near> sameForm = coding.model() == null
                ? List.of()
                : others.stream()
                        .filter(near -> sameForm(coding, near.known().coding()))
                        .toList();
        return new ComparableCases(
                nearest,
                sameForm,
                lessons,
                Arrays.stream(Achievement.values())
                        .flatMap(outcome -> Span.of(nearest, outcome)
                                .map(near -> new Reached(
                                        outcome,
                                        near,
                                        Span.of(sameForm, outcome).orElse(null),
                                        Span.ofCombinations(lessons, outcome).orElse(null)))
                                .stream())
                        .toList());
    }

    private static boolean sameForm(Coding one, Coding other) {
        return Objects.equals(one.model(), other.model())
                && agree(one.legalPersonality(), other.legalPersonality())
                && agree(one.professionalManager(), other.professionalManager());
    }

    private static boolean agree(@Nullable Object asked, @Nullable Object found) {
        return asked == null || asked.equals(found);
    }

    /** What the cases say to a ready criterion that is an outcome. */
    public Optional<Reached> to(Criterion criterion) {
        ReadyCriterion ready = criterion.ready();
        return ready == null
                ? Optional.empty()
                : reached.stream()
                        .filter(each -> each.outcome().name().equals(ready.name()))
                        .findFirst();
    }

    /** Those that may be cited first: the nearest, then those of the same form. */
    public List<Case> suggested() {
        return Stream.concat(nearest.stream(), sameForm.stream())
                .map(Near::known)
                .distinct()
                .toList();
    }
}
