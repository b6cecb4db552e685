package id.sekber.analysis.networks;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.PageRank;

/** Scores that grow with the scores of those who point to a node; ties count by their weight. */
final class Influence {

    private static final double DAMPING = 0.85;

    /** Two rounds that agree to this show all the digits that anyone reads. */
    private static final double CONVERGED = 1e-12;

    private static final int MOST_ROUNDS = 20_000;

    private Influence() {}

    /**
     * Eigenvector centrality, the largest score being 1: the share of a node in the strongest mode of the network.
     *
     * @return nothing if no node can be reached from itself, or if the rounds do not settle
     * @see "P. Bonacich, Power and Centrality: A Family of Measures, American Journal of Sociology 92, 1987, pp. 1170-1182"
     */
    static Optional<double[]> eigenvector(Network network) {
        Adjacency in = network.in();
        int n = network.size();
        if (in.neighbour().length == 0 || network.directed() && isAcyclic(network)) {
            return Optional.empty();
        }
        // A part of the old score is kept, else the scores of a network of two sides would swing for ever.
        double kept = Arrays.stream(in.weight()).sum() / n / 2;
        double[] scores = new double[n];
        Arrays.fill(scores, 1);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] next = new double[n];
            for (int node = 0; node < n; node++) {
                double sum = kept * scores[node];
                for (int i = in.start()[node]; i < in.start()[node + 1]; i++) {
                    sum += in.weight()[i] * scores[in.neighbour()[i]];
                }
                next[node] = sum;
            }
            double largest = Arrays.stream(next).max().orElse(1);
            double change = 0;
            for (int node = 0; node < n; node++) {
                next[node] /= largest;
                change = Math.max(change, Math.abs(next[node] - scores[node]));
            }
            scores = next;
            if (change < CONVERGED) {
                return Optional.of(scores);
            }
        }
        return Optional.empty();
    }

    private static boolean isAcyclic(Network network) {
        int n = network.size();
        int[] waiting = new int[n];
        int[] ready = new int[n];
        int count = 0;
        for (int node = 0; node < n; node++) {
            waiting[node] = network.in().degree(node);
            if (waiting[node] == 0) {
                ready[count++] = node;
            }
        }
        Adjacency out = network.out();
        for (int i = 0; i < count; i++) {
            for (int a = out.start()[ready[i]]; a < out.start()[ready[i] + 1]; a++) {
                if (--waiting[out.neighbour()[a]] == 0) {
                    ready[count++] = out.neighbour()[a];
                }
            }
        }
        return count == n;
    }

    /**
     * @see "S. Brin and L. Page, The Anatomy of a Large-Scale Hypertextual Web Search Engine, Computer Networks 30, 1998, pp.
     *     107-117"
     */
    static double[] pageRank(Network network) {
        Graph<Integer, ?> graph = LibraryGraph.of(network);
        Map<Integer, Double> scores = new PageRank<>(graph, DAMPING, MOST_ROUNDS, CONVERGED).getScores();
        double[] ranks = new double[network.size()];
        scores.forEach((node, score) -> ranks[node] = score);
        return ranks;
    }
}
