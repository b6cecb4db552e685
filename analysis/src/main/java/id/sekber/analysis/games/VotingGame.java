package id.sekber.analysis.games;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Voters with weights: a coalition wins if its weights sum to the quota or more.
 *
 * <p>Weights and quota are taken as the decimal numbers that were written, so that 0.1 and 0.2 do reach a quota of 0.3.
 *
 * @param weights one per player, not negative
 * @param quota positive, at most the sum of the weights
 */
public record VotingGame(List<String> players, List<Double> weights, double quota) {

    /** A coalition is a mask of 64 bits, and the number of coalitions of one size must fit a long. */
    public static final int MOST_PLAYERS = 60;

    /** Scaled sums stay far below the largest long. */
    private static final BigDecimal LARGEST_SUM = BigDecimal.valueOf(1L << 53);

    public VotingGame {
        players = Checked.names("players", players);
        if (players.size() > MOST_PLAYERS) {
            throw new InputRefused(
                    "players",
                    players.size() + " players",
                    "a voting game has at most " + MOST_PLAYERS,
                    "merge voters that always vote alike");
        }
        Checked.length("weights", players.size(), weights.size());
        weights = List.copyOf(weights);
        double sum = 0;
        for (int i = 0; i < weights.size(); i++) {
            sum += Checked.notNegative("weight of " + players.get(i), weights.get(i));
        }
        if (!(Checked.finite("quota", quota) > 0)) {
            throw new InputRefused(
                    "quota", String.valueOf(quota), "a quota must be positive", "give the weight that wins");
        }
        if (scaledQuota(weights, quota) > total(scaled(weights, quota))) {
            throw new InputRefused(
                    "quota",
                    String.valueOf(quota),
                    "no coalition could win, since all weights sum to " + sum,
                    "give a quota of at most that");
        }
    }

    /** The weights as whole numbers in a common unit, in which the quota is {@link #wholeQuota}. */
    long[] wholeWeights() {
        return scaled(weights, quota);
    }

    long wholeQuota() {
        return scaledQuota(weights, quota);
    }

    private static long total(long[] weights) {
        long total = 0;
        for (long weight : weights) {
            total += weight;
        }
        return total;
    }

    private static int decimals(List<Double> weights, double quota) {
        int decimals = decimals(quota);
        for (double weight : weights) {
            decimals = Math.max(decimals, decimals(weight));
        }
        return decimals;
    }

    private static int decimals(double number) {
        return Math.max(0, BigDecimal.valueOf(number).stripTrailingZeros().scale());
    }

    private static long[] scaled(List<Double> weights, double quota) {
        int decimals = decimals(weights, quota);
        List<BigDecimal> scaled = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (double weight : weights) {
            BigDecimal whole = BigDecimal.valueOf(weight).scaleByPowerOfTen(decimals);
            scaled.add(whole);
            sum = sum.add(whole);
        }
        if (sum.max(BigDecimal.valueOf(quota).scaleByPowerOfTen(decimals)).compareTo(LARGEST_SUM) > 0) {
            throw new InputRefused(
                    "weights",
                    "a sum of " + sum.toBigInteger() + " in units of the last decimal",
                    "weights and quota must fit 15 digits together",
                    "round them to the decimals that matter");
        }
        return scaled.stream().mapToLong(BigDecimal::longValueExact).toArray();
    }

    private static long scaledQuota(List<Double> weights, double quota) {
        BigDecimal whole = BigDecimal.valueOf(quota).scaleByPowerOfTen(decimals(weights, quota));
        return whole.min(LARGEST_SUM.add(BigDecimal.ONE)).longValueExact();
    }
}
