package id.sekber.analysis.networks;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/** A network as a graph of the library, whose nodes are the numbers of ours. */
final class LibraryGraph {

    private LibraryGraph() {}

    /** With directions and weights as they are. */
    static Graph<Integer, DefaultWeightedEdge> of(Network network) {
        return network.directed()
                ? filled(new DefaultDirectedWeightedGraph<>(DefaultWeightedEdge.class), network.out(), true)
                : undirected(network);
    }

    /** Directions apart. */
    static Graph<Integer, DefaultWeightedEdge> undirected(Network network) {
        return filled(new SimpleWeightedGraph<>(DefaultWeightedEdge.class), network.both(), false);
    }

    private static Graph<Integer, DefaultWeightedEdge> filled(
            Graph<Integer, DefaultWeightedEdge> graph, Adjacency ties, boolean directed) {
        for (int node = 0; node < ties.nodes(); node++) {
            graph.addVertex(node);
        }
        for (int node = 0; node < ties.nodes(); node++) {
            for (int i = ties.start()[node]; i < ties.start()[node + 1]; i++) {
                int other = ties.neighbour()[i];
                if (directed || node < other) {
                    graph.setEdgeWeight(graph.addEdge(node, other), ties.weight()[i]);
                }
            }
        }
        return graph;
    }
}
