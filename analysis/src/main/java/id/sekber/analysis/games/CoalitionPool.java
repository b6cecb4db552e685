package id.sekber.analysis.games;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The coalitions that have complained so far: few of all, but those that matter. */
final class CoalitionPool {

    private static final int BYTE = 8;

    private int[] coalitions = new int[256];
    private double[] weights = new double[256];
    private double[] costs = new double[256];
    private int size;
    private final Set<Integer> known = new HashSet<>();

    /** Adds a coalition; one that is there already is left as it is. */
    void add(int coalition, double weight, double cost) {
        if (known.add(coalition)) {
            append(coalition, weight, cost);
        }
    }

    /** Adds the bound that a player pays no more than alone. */
    void addBound(int player, double cost) {
        append(1 << player, 0, cost);
    }

    private void append(int coalition, double weight, double cost) {
        if (size == coalitions.length) {
            coalitions = Arrays.copyOf(coalitions, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
            costs = Arrays.copyOf(costs, 2 * size);
        }
        coalitions[size] = coalition;
        weights[size] = weight;
        costs[size] = cost;
        size++;
    }

    /** Forgets the coalitions that the span has settled. */
    void forget(FixedSpan span) {
        int kept = 0;
        for (int k = 0; k < size; k++) {
            if (span.contains(coalitions[k])) {
                known.remove(coalitions[k]);
            } else {
                coalitions[kept] = coalitions[k];
                weights[kept] = weights[k];
                costs[kept] = costs[k];
                kept++;
            }
        }
        size = kept;
    }

    int coalition(int index) {
        return coalitions[index];
    }

    double weight(int index) {
        return weights[index];
    }

    double cost(int index) {
        return costs[index];
    }

    boolean isBound(int index) {
        return weights[index] == 0;
    }

    /** The coalition that the prices charge most beyond its cost and level, or -1 if none by more than the slack. */
    int mostViolated(double[] prices, double slack) {
        int n = prices.length - 1;
        double[][] sums = new double[(n + BYTE - 1) / BYTE][];
        for (int b = 0; b < sums.length; b++) {
            sums[b] = ExcessScan.sums(prices, b * BYTE, Math.min(BYTE, n - b * BYTE));
        }
        int worst = -1;
        double largest = slack;
        for (int k = 0; k < size; k++) {
            double complaint = weights[k] * prices[n] - costs[k];
            for (int b = 0, rest = coalitions[k]; rest != 0; b++, rest >>>= BYTE) {
                complaint += sums[b][rest & 0xff];
            }
            if (complaint > largest) {
                largest = complaint;
                worst = k;
            }
        }
        return worst;
    }
}
