package id.sekber.challenges;

import id.sekber.challenges.Rating.Aspect;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How far the members are apart about a challenge. The spread of an aspect is the mean distance between two members, that of
 * the challenge the mean over the three aspects; from 0, all alike, to 4.
 *
 * @param ratings released ones, at most one a member
 */
public record Divergence(List<Rating> ratings) {

    private static final int SCALE = 6;

    public Divergence {
        ratings = List.copyOf(ratings);
    }

    /** Whether there are two members to compare. */
    public boolean known() {
        return ratings.size() > 1;
    }

    public BigDecimal spread(Aspect aspect) {
        int pairs = ratings.size() * (ratings.size() - 1) / 2;
        return pairs == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(distances(aspect)).divide(BigDecimal.valueOf(pairs), SCALE, RoundingMode.HALF_UP);
    }

    private int distances(Aspect aspect) {
        int sum = 0;
        for (int i = 0; i < ratings.size(); i++) {
            for (int j = i + 1; j < ratings.size(); j++) {
                sum += Math.abs(ratings.get(i).of(aspect) - ratings.get(j).of(aspect));
            }
        }
        return sum;
    }

    public BigDecimal spread() {
        return Arrays.stream(Aspect.values())
                .map(this::spread)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(Aspect.values().length), SCALE, RoundingMode.HALF_UP);
    }

    public int lowest(Aspect aspect) {
        return ratings.stream().mapToInt(rating -> rating.of(aspect)).min().orElse(0);
    }

    public int highest(Aspect aspect) {
        return ratings.stream().mapToInt(rating -> rating.of(aspect)).max().orElse(0);
    }

    /** Where the members are furthest apart; the first of several that are. */
    public Aspect widest() {
        return Arrays.stream(Aspect.values())
                .max(Comparator.<Aspect, BigDecimal>comparing(this::spread)
                        .thenComparing(Comparator.<Aspect>naturalOrder().reversed()))
                .orElseThrow();
    }
}
