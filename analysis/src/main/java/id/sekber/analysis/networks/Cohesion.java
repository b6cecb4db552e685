package id.sekber.analysis.networks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.Coreness;

/**
 * How closely a network is knit.
 *
 * @param density ties in proportion to all that could be
 * @param component for each node the number of the part of the network in which it lies, directions apart
 * @param clustering for each node how many pairs of its neighbours are tied to each other, directions apart; 0 with fewer
 *     than two neighbours
 * @param transitivity the same over all nodes at once
 * @param core for each node the largest k such that it belongs to a set whose members all have k
 *     neighbours within it, directions apart
 * @param reciprocity how many of the ties are returned; 1 where ties have no direction
 * @see "S. Wasserman and K. Faust, Social Network Analysis, Cambridge University Press, 1994, ch. 4 and 7"
 * @see "S. B. Seidman, Network Structure and Minimum Degree, Social Networks 5, 1983, pp. 269-287"
 */
public record Cohesion(
        double density,
        int components,
        List<Integer> component,
        List<Double> clustering,
        double transitivity,
        List<Integer> core,
        double reciprocity) {

    public static Cohesion of(Network network) {
        double n = network.size();
        double possible = n * (n - 1) / (network.directed() ? 1 : 2);
        int[] component = new int[network.size()];
        List<Set<Integer>> parts = new ConnectivityInspector<>(LibraryGraph.undirected(network)).connectedSets();
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            parts.get(i).forEach(node -> component[node] = part);
        }
        Triangles triangles = Triangles.of(network.both());
        Map<Integer, Integer> core = new Coreness<>(LibraryGraph.undirected(network)).getScores();
        return new Cohesion(
                possible == 0 ? 0 : network.ties().size() / possible,
                parts.size(),
                Lists.of(component),
                Lists.of(triangles.clustering()),
                triangles.transitivity(),
                core.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList(),
                reciprocity(network));
    }

    private static double reciprocity(Network network) {
        if (!network.directed() || network.ties().isEmpty()) {
            return network.directed() ? 0 : 1;
        }
        // A pair tied both ways is two arcs but one tie without direction.
        int ties = network.both().neighbour().length / 2;
        int returned = 2 * (network.ties().size() - ties);
        return (double) returned / network.ties().size();
    }
}
