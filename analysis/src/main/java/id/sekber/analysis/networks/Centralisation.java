package id.sekber.analysis.networks;

import java.util.Arrays;

/**
 * How far a network turns around one node: 0 if all are alike, 1 for a star.
 *
 * @see "L. C. Freeman, Centrality in Social Networks: Conceptual Clarification, Social Networks 1, 1979, pp. 215-239"
 */
public record Centralisation(double degree, double betweenness, double closeness) {

    /** @param betweenness normalised */
    static Centralisation of(Network network, double[] degree, double[] betweenness, double[] closeness) {
        double n = network.size();
        if (n < 3) {
            return new Centralisation(0, 0, 0);
        }
        double pairs = (n - 1) * (n - 2);
        return new Centralisation(
                spread(degree) / (network.directed() ? 2 * pairs : pairs),
                spread(betweenness) / (n - 1),
                spread(closeness) * (2 * n - 3) / pairs);
    }

    private static double spread(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        return Arrays.stream(scores).map(score -> most - score).sum();
    }
}
