package id.sekber.analysis.games;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who would complain most about an allocation: the worst coalition of all, and the worst that each player is in.
 *
 * <p>Of several that complain alike the smallest is named, and of these the one of the earliest players.
 */
final class Objections {

    private final CoalitionGame game;
    private final double[] lowSums;
    private final double[] highSums;
    private final int low;
    private final double[] most;
    private final int[] worst;

    private Objections(CoalitionGame game, double[] amounts) {
        int n = game.size();
        this.game = game;
        this.low = n / 2;
        this.lowSums = ExcessScan.sums(amounts, 0, low);
        this.highSums = ExcessScan.sums(amounts, low, n - low);
        this.most = new double[n];
        this.worst = new int[n];
        findMost();
        findSmallest();
    }

    static Objections to(CoalitionGame game, Allocation allocation) {
        return new Objections(game, allocation.toArray());
    }

    /** Empty only if there is a single player, who has no proper coalition. */
    Optional<Objection> worst() {
        Optional<Objection> best = Optional.empty();
        for (int i = 0; i < most.length && game.size() > 1; i++) {
            Objection other = of(i);
            if (best.isEmpty() || comesBefore(other, best.get())) {
                best = Optional.of(other);
            }
        }
        return best;
    }

    List<Objection> byPlayer() {
        List<Objection> list = new ArrayList<>();
        for (int i = 0; i < most.length && game.size() > 1; i++) {
            list.add(of(i));
        }
        return list;
    }

    private Objection of(int player) {
        return new Objection(new Coalition(worst[player]), excess(worst[player]));
    }

    private boolean comesBefore(Objection one, Objection other) {
        double difference = one.excess() - other.excess();
        return Math.abs(difference) > game.tolerance()
                ? difference > 0
                : isSmaller(
                        (int) one.coalition().members(), (int) other.coalition().members());
    }

    private static boolean isSmaller(int one, int other) {
        int difference = Integer.bitCount(one) - Integer.bitCount(other);
        return difference < 0 || (difference == 0 && one < other);
    }

    private void findMost() {
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        int grand = game.table().length - 1;
        double least = Double.NEGATIVE_INFINITY;
        for (int s = 1; s < grand; s++) {
            double excess = excess(s);
            if (excess > least) {
                least = Double.POSITIVE_INFINITY;
                for (int i = 0; i < most.length; i++) {
                    if ((s >>> i & 1) == 1) {
                        most[i] = Math.max(most[i], excess);
                    }
                    least = Math.min(least, most[i]);
                }
            }
        }
    }

    private void findSmallest() {
        int grand = game.table().length - 1;
        double tolerance = game.tolerance();
        double least = Double.POSITIVE_INFINITY;
        for (double value : most) {
            least = Math.min(least, value);
        }
        for (int s = 1; s < grand; s++) {
            double excess = excess(s);
            if (excess >= least - tolerance) {
                for (int rest = s; rest != 0; rest &= rest - 1) {
                    int i = Integer.numberOfTrailingZeros(rest);
                    if (excess >= most[i] - tolerance && (worst[i] == 0 || isSmaller(s, worst[i]))) {
                        worst[i] = s;
                    }
                }
            }
        }
    }

    private double excess(int coalition) {
        double sum = highSums[coalition >>> low] + lowSums[coalition & (lowSums.length - 1)];
        return game.sign() * (sum - game.table()[coalition]);
    }
}
