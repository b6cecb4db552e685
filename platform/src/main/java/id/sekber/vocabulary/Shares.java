package id.sekber.vocabulary;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How one whole is divided: shares in a fixed order that sum to exactly one. */
public record Shares(List<Share> asList) {

    public Shares {
        asList = List.copyOf(asList);
        requireWhole(asList);
    }

    /** Proportional to the weights, which are measured in one unit; a weight of zero is a share of nothing. */
    public static Shares ofWeights(List<BigDecimal> weights) {
        reasonAgainst(weights).ifPresent(reason -> {
            throw new WeightsRefused(reason);
        });
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Shares(
                weights.stream().map(weight -> Share.ofRatio(weight, sum)).toList());
    }

    /** Why no shares can be made of these weights, if so: none given, one negative, or all zero. */
    public static Optional<Reason> reasonAgainst(List<BigDecimal> weights) {
        if (weights.isEmpty()) {
            return Optional.of(Reason.of("vocabulary.weights.empty"));
        }
        Optional<BigDecimal> negative =
                weights.stream().filter(weight -> weight.signum() < 0).findFirst();
        if (negative.isPresent()) {
            return Optional.of(Reason.of(
                    "vocabulary.weights.negative", Quote.of(negative.get().toPlainString())));
        }
        if (weights.stream().allMatch(weight -> weight.signum() == 0)) {
            return Optional.of(Reason.of("vocabulary.weights.allZero", String.valueOf(weights.size())));
        }
        return Optional.empty();
    }

    public static Shares equal(int count) {
        return ofWeights(Collections.nCopies(count, BigDecimal.ONE));
    }

    /** The weighted mean of several divisions among the same sharers, exact. */
    public static Shares mix(List<Shares> divisions, List<BigDecimal> weights) {
        if (divisions.size() != weights.size()) {
            throw new IllegalArgumentException("%d divisions came with %d weights; give one weight for each division."
                    .formatted(divisions.size(), weights.size()));
        }
        List<Share> importance = ofWeights(weights).asList();
        int sharers = divisions.get(0).size();
        if (divisions.stream().anyMatch(division -> division.size() != sharers)) {
            throw new IllegalArgumentException(
                    "Divisions for %s sharers cannot be mixed; each must divide among the same sharers."
                            .formatted(divisions.stream().map(Shares::size).toList()));
        }
        return new Shares(IntStream.range(0, sharers)
                .mapToObj(sharer -> IntStream.range(0, divisions.size())
                        .mapToObj(i -> divisions.get(i).get(sharer).times(importance.get(i)))
                        .reduce(Share.NOTHING, Share::plus))
                .toList());
    }

    public Share get(int index) {
        return asList.get(index);
    }

    public int size() {
        return asList.size();
    }

    private static void requireWhole(List<Share> shares) {
        Share sum = Share.NOTHING;
        for (Share share : shares) {
            if (sum.compareTo(share.complement()) > 0) {
                throw notOne(shares);
            }
            sum = sum.plus(share);
        }
        if (!sum.equals(Share.WHOLE)) {
            throw notOne(shares);
        }
    }

    private static IllegalArgumentException notOne(List<Share> shares) {
        return new IllegalArgumentException(
                "The shares %s do not sum to exactly one; make them from weights with Shares.ofWeights."
                        .formatted(shares));
    }
}
