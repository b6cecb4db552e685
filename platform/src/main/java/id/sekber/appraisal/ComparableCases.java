package id.sekber.appraisal;

import id.sekber.cases.Achievement;
import id.sekber.cases.Case;
import id.sekber.cases.Cases;
import id.sekber.cases.Coding;
import id.sekber.cases.Near;
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
 * @param reached per outcome what the nearest and those of the same form reached
 */
public record ComparableCases(List<Near> nearest, List<Near> sameForm, List<Reached> reached) {

    static final int NEAREST = 5;

    /** Scores of cases run from 0 to 1, those of an appraisal from 0 to 10. */
    private static final int DIGITS_TO_TEN = 1;

    /**
     * @param near lowest and highest among the nearest
     * @param form lowest and highest among those of the same form; null where there is none
     */
    public record Reached(
            Achievement outcome, Span near, @Nullable Span form) {}

    /** From the lowest to the highest score, on the scale from 0 to 10. */
    public record Span(BigDecimal low, BigDecimal high) {

        static Optional<Span> of(List<Near> cases, Achievement outcome) {
            List<BigDecimal> scores = cases.stream()
                    .map(near -> near.known().judgement().score(outcome).movePointRight(DIGITS_TO_TEN))
                    .sorted()
                    .toList();
            return scores.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Span(scores.get(0), scores.get(scores.size() - 1)));
        }
    }

    static ComparableCases of(Coding coding, @Nullable String ownCase, Cases cases) {
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
                Arrays.stream(Achievement.values())
                        .flatMap(outcome -> Span.of(nearest, outcome)
                                .map(near -> new Reached(
                                        outcome,
                                        near,
                                        Span.of(sameForm, outcome).orElse(null)))
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
