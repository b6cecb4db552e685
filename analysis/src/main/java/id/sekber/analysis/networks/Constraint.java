package id.sekber.analysis.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Burt's constraint: how far a node's ties lead back to the same others, leaving it little room to broker.
 *
 * <p>Input   a network; a tie counts by its weight, in both directions together.
 * <p>Result  for each node the sum over its neighbours j of (p_ij + sum over q of p_iq p_qj) squared, p_ij being the part
 * of i's ties that goes to j.
 * <p>Meaning low: bridges structural holes; high: bound into one circle.
 * <p>Cost    time O(sum of squared degrees), memory O(nodes).
 * <p>Edges   nothing for a node without ties.
 *
 * @see "R. S. Burt, Structural Holes, Harvard University Press, 1992, pp. 54-55"
 */
final class Constraint {

    private Constraint() {}

    static List<Optional<Double>> of(Network network) {
        Adjacency ties = network.both();
        int n = ties.nodes();
        double[] strength = new double[n];
        for (int node = 0; node < n; node++) {
            strength[node] = ties.strength(node);
        }
        double[] part = new double[n];
        List<Optional<Double>> constraints = new ArrayList<>();
        for (int node = 0; node < n; node++) {
            spread(ties, node, part, strength[node]);
            constraints.add(
                    ties.degree(node) == 0 ? Optional.empty() : Optional.of(constraint(ties, node, part, strength)));
            spread(ties, node, part, Double.POSITIVE_INFINITY);
        }
        return List.copyOf(constraints);
    }

    /** Sets the parts of a node's ties; an infinite whole sets them back to 0. */
    private static void spread(Adjacency ties, int node, double[] part, double whole) {
        for (int i = ties.start()[node]; i < ties.start()[node + 1]; i++) {
            part[ties.neighbour()[i]] = ties.weight()[i] / whole;
        }
    }

    private static double constraint(Adjacency ties, int node, double[] part, double[] strength) {
        double sum = 0;
        for (int i = ties.start()[node]; i < ties.start()[node + 1]; i++) {
            int neighbour = ties.neighbour()[i];
            double bound = part[neighbour];
            for (int j = ties.start()[neighbour]; j < ties.start()[neighbour + 1]; j++) {
                int between = ties.neighbour()[j];
                bound += part[between] * ties.weight()[j] / strength[between];
            }
            sum += bound * bound;
        }
        return sum;
    }
}
