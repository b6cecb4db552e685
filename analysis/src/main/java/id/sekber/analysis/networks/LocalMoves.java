package id.sekber.analysis.networks;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Moves single nodes to the neighbouring community where modularity gains most, until no move gains. */
final class LocalMoves {

    private static final double GAIN = 1e-12;

    private final Adjacency ties;
    private final int[] community;
    private final SplittableRandom random;
    private final double[] strength;
    private final double[] strengthOf;
    private final double[] weightTo;
    private final double all;

    LocalMoves(Adjacency ties, int[] community, SplittableRandom random) {
        this.ties = ties;
        this.community = community;
        this.random = random;
        int n = ties.nodes();
        this.strength = new double[n];
        this.strengthOf = new double[n];
        this.weightTo = new double[n];
        this.all = Arrays.stream(ties.weight()).sum();
        for (int node = 0; node < n; node++) {
            strength[node] = ties.strength(node);
            strengthOf[community[node]] += strength[node];
        }
    }

    void run() {
        int[] order = shuffled(ties.nodes());
        for (boolean moved = true; moved; ) {
            moved = false;
            for (int node : order) {
                moved |= moves(node);
            }
        }
    }

    private int[] shuffled(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private boolean moves(int node) {
        int old = community[node];
        for (int i = ties.start()[node]; i < ties.start()[node + 1]; i++) {
            if (ties.neighbour()[i] != node) {
                weightTo[community[ties.neighbour()[i]]] += ties.weight()[i];
            }
        }
        strengthOf[old] -= strength[node];
        int best = old;
        double most = gain(node, old);
        for (int i = ties.start()[node]; i < ties.start()[node + 1]; i++) {
            int candidate = community[ties.neighbour()[i]];
            double gain = gain(node, candidate);
            if (gain > most + GAIN * all) {
                most = gain;
                best = candidate;
            }
        }
        for (int i = ties.start()[node]; i < ties.start()[node + 1]; i++) {
            weightTo[community[ties.neighbour()[i]]] = 0;
        }
        strengthOf[best] += strength[node];
        community[node] = best;
        return best != old;
    }

    private double gain(int node, int candidate) {
        return weightTo[candidate] - strengthOf[candidate] * strength[node] / all;
    }
}
