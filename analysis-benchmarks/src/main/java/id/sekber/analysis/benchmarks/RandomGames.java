package id.sekber.analysis.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Games drawn from a seed, of the kinds on which the nucleolus has been timed before: gains from 0 for a player alone.
 *
 * @see "M. Benedek, J. Fliege, T. D. Nguyen, Finding and Verifying the Nucleolus of Cooperative Games, Mathematical Programming
 *     190, 2021, pp. 135-170"
 */
final class RandomGames {

    private static final long SEED = 1;

    private RandomGames() {}

    static List<String> players(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(i -> "P" + i).toList();
    }

    /** Gain of each coalition by bit mask. */
    static double[] gains(int n, String type) {
        Random random = new Random(SEED);
        double[] gains = new double[1 << n];
        for (int s = 1; s < gains.length; s++) {
            int size = Integer.bitCount(s);
            if (size > 1) {
                gains[s] = switch (type) {
                    case "growing" -> size == n ? 100 * (n - 2) + random.nextInt(201) : 1 + random.nextInt(100 * size);
                    case "wide" -> 1 + random.nextInt(50 * n);
                    case "narrow" -> 1 + random.nextInt(n);
                    default -> throw new IllegalArgumentException("No games are drawn of type " + type);
                };
            }
        }
        return gains;
    }
}
