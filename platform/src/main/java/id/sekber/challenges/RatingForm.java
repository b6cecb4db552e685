package id.sekber.challenges;

import id.sekber.challenges.Rating.Aspect;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Typed;
import java.util.EnumMap;
import java.util.Map;

/**
 * A rating as typed.
 *
 * @param steps what was chosen for each aspect
 * @param version the version of the member's draft that was read; 0 where there was none
 */
public record RatingForm(Map<Aspect, String> steps, String reason, int version) {

    static final int LONGEST_REASON = 2_000;

    static final RatingForm EMPTY = new RatingForm(Map.of(), "", 0);

    public RatingForm {
        Map<Aspect, String> copy = new EnumMap<>(Aspect.class);
        copy.putAll(steps);
        steps = copy;
    }

    static RatingForm typed(Typed typed) {
        Map<Aspect, String> steps = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            steps.put(aspect, typed.text(aspect.field()));
        }
        return new RatingForm(steps, typed.text("alasan"), typed.version());
    }

    /** To go on from, over the member's draft of this version. */
    static RatingForm of(Rating rating, int version) {
        Map<Aspect, String> steps = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            steps.put(aspect, String.valueOf(rating.of(aspect)));
        }
        return new RatingForm(steps, rating.reason(), version);
    }

    RatingForm onTopOf(int saved) {
        return new RatingForm(steps, reason, saved);
    }

    public String step(Aspect aspect) {
        return steps.getOrDefault(aspect, "");
    }

    int value(Aspect aspect) {
        return Integer.parseInt(step(aspect));
    }

    Problems problems() {
        Problems problems = Problems.NONE;
        for (Aspect aspect : Aspect.values()) {
            String step = step(aspect);
            problems = problems.unless(!step.isEmpty(), aspect.field(), "challenges.rating.step.missing")
                    .unless(step.matches("[0-4]?"), aspect.field(), "challenges.rating.step.unknown", step);
        }
        return problems.unless(!reason.isBlank(), "alasan", "challenges.rating.reason.missing")
                .unless(
                        reason.length() <= LONGEST_REASON,
                        "alasan",
                        "challenges.rating.reason.long",
                        reason.length(),
                        LONGEST_REASON);
    }
}
