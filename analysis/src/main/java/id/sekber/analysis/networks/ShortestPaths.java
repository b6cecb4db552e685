package id.sekber.analysis.networks;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Betweenness and closeness: who lies on the shortest ways of others, and who is near to all.
 *
 * <p>Input   a network; ties count as steps of length one whatever their weight.
 * <p>Result  betweenness: for each node the sum over pairs of others of the part of their shortest paths that passes
 * through it, each pair once if ties have no direction; closeness: from others to the node, (r / (n - 1)) (r / sum of
 * distances) where r others can reach it.
 * <p>Meaning high betweenness marks a bridge, high closeness a node that news reaches early.
 * <p>Cost    time O(nodes times ties), memory O(64 nodes + ties); the sum is taken in fixed parts, so the answer does not
 * depend on the number of processors.
 * <p>Edges   a node without ties has 0 for both.
 *
 * @see "U. Brandes, A Faster Algorithm for Betweenness Centrality, Journal of Mathematical Sociology 25, 2001, pp. 163-177"
 * @see "S. Wasserman and K. Faust, Social Network Analysis, Cambridge University Press, 1994, pp. 200-201 (closeness of a
 *     network in several parts)"
 */
final class ShortestPaths {

    private static final int PARTS = 64;

    private final double[] betweenness;
    private final double[] closeness;

    private ShortestPaths(double[] betweenness, double[] closeness) {
        this.betweenness = betweenness;
        this.closeness = closeness;
    }

    double[] betweenness() {
        return betweenness;
    }

    double[] closeness() {
        return closeness;
    }

    static ShortestPaths of(Network network) {
        int n = network.size();
        Part whole = new Part(network.out());
        IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    Part sums = new Part(network.out());
                    for (int source = part; source < n; source += PARTS) {
                        sums.from(source);
                    }
                    return sums;
                })
                .toList()
                .forEach(whole::add);
        double[] closeness = new double[n];
        for (int node = 0; node < n; node++) {
            double reached = whole.reached[node];
            closeness[node] = reached == 0 ? 0 : reached / (n - 1) * (reached / whole.distances[node]);
        }
        double counted = network.directed() ? 1 : 2;
        return new ShortestPaths(
                Arrays.stream(whole.between).map(sum -> sum / counted).toArray(), closeness);
    }

    /** The sums over some of the sources. */
    private static final class Part {
        private final Adjacency ties;
        private final double[] between;
        private final double[] distances;
        private final double[] reached;
        private final int[] queue;
        private final int[] distance;
        private final double[] paths;
        private final double[] dependency;

        Part(Adjacency ties) {
            int n = ties.nodes();
            this.ties = ties;
            this.between = new double[n];
            this.distances = new double[n];
            this.reached = new double[n];
            this.queue = new int[n];
            this.distance = new int[n];
            this.paths = new double[n];
            this.dependency = new double[n];
            Arrays.fill(distance, -1);
        }

        void add(Part other) {
            for (int node = 0; node < between.length; node++) {
                between[node] += other.between[node];
                distances[node] += other.distances[node];
                reached[node] += other.reached[node];
            }
        }

        void from(int source) {
            int found = search(source);
            for (int i = found - 1; i > 0; i--) {
                int node = queue[i];
                double share = 0;
                for (int a = ties.start()[node]; a < ties.start()[node + 1]; a++) {
                    int next = ties.neighbour()[a];
                    if (distance[next] == distance[node] + 1) {
                        share += (1 + dependency[next]) / paths[next];
                    }
                }
                dependency[node] = share * paths[node];
                between[node] += dependency[node];
                distances[node] += distance[node];
                reached[node]++;
            }
            for (int i = 0; i < found; i++) {
                distance[queue[i]] = -1;
                paths[queue[i]] = 0;
                dependency[queue[i]] = 0;
            }
        }

        /** Breadth first; the nodes found stand in the queue by distance. */
        private int search(int source) {
            distance[source] = 0;
            paths[source] = 1;
            queue[0] = source;
            int found = 1;
            for (int i = 0; i < found; i++) {
                int node = queue[i];
                for (int a = ties.start()[node]; a < ties.start()[node + 1]; a++) {
                    int next = ties.neighbour()[a];
                    if (distance[next] < 0) {
                        distance[next] = distance[node] + 1;
                        queue[found++] = next;
                    }
                    if (distance[next] == distance[node] + 1) {
                        paths[next] += paths[node];
                    }
                }
            }
            return found;
        }
    }
}
