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
 * <p>Cost    time O(nodes times ties), memory O(64 nodes + ties) and the ties once more for each processor; the sum is taken
 * in fixed parts, so the answer does not depend on the number of processors.
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
        Sums whole = new Sums(n);
        IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    Sums sums = new Sums(n);
                    Search search = new Search(network.out(), sums);
                    for (int source = part; source < n; source += PARTS) {
                        search.from(source);
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

    /** What the searches from some of the sources add up to. */
    private static final class Sums {
        private final double[] between;
        private final double[] distances;
        private final double[] reached;

        Sums(int nodes) {
            this.between = new double[nodes];
            this.distances = new double[nodes];
            this.reached = new double[nodes];
        }

        void add(Sums other) {
            for (int node = 0; node < between.length; node++) {
                between[node] += other.between[node];
                distances[node] += other.distances[node];
                reached[node] += other.reached[node];
            }
        }
    }

    /** One search after another on the same arrays. */
    private static final class Search {

        /** Farther than any node that was found. */
        private static final int NOT_FOUND = Integer.MAX_VALUE;

        private final Adjacency ties;
        private final Sums sums;

        /** How many nodes a search from there finds at most. */
        private final int[] reach;

        private final int[] queue;
        private final int[] distance;
        private final double[] paths;

        /** (1 + dependency) / paths of a node: what each path to it gives to the node before it. */
        private final double[] part;

        /** The arcs that lie on shortest paths, by the place of their node in the queue. */
        private final int[] onward;

        private final int[] onwardStart;

        Search(Adjacency ties, Sums sums) {
            int n = ties.nodes();
            this.ties = ties;
            this.sums = sums;
            this.reach = new int[n];
            // One place more, because a candidate is written before it is known to count.
            this.queue = new int[n + 1];
            this.distance = new int[n];
            this.paths = new double[n];
            this.part = new double[n];
            this.onward = new int[ties.neighbour().length + 1];
            this.onwardStart = new int[n + 1];
            Arrays.fill(distance, NOT_FOUND);
            Arrays.fill(reach, n);
        }

        /** Back from the farthest, adding up, and leaving the arrays as the next search needs them. */
        void from(int source) {
            int found = search(source);
            for (int i = found - 1; i > 0; i--) {
                int node = queue[i];
                double share = 0;
                for (int a = onwardStart[i]; a < onwardStart[i + 1]; a++) {
                    share += part[onward[a]];
                }
                double dependency = share * paths[node];
                part[node] = (1 + dependency) / paths[node];
                sums.between[node] += dependency;
                sums.distances[node] += distance[node];
                sums.reached[node]++;
                forget(node, found);
            }
            forget(source, found);
        }

        /** A node that was found can find nothing that was not. */
        private void forget(int node, int found) {
            paths[node] = 0;
            distance[node] = NOT_FOUND;
            reach[node] = Math.min(reach[node], found);
        }

        /**
         * Breadth first; the nodes found stand in the queue by distance. Whether an arc leads onward is as good as a throw of a
         * coin, which processors guess badly, so it is counted by the sign of a difference and not branched on.
         */
        private int search(int source) {
            int[] start = ties.start();
            int[] neighbour = ties.neighbour();
            distance[source] = 0;
            paths[source] = 1;
            queue[0] = source;
            int found = 1;
            int arcs = 0;
            int i = 0;
            while (i < found && !(found == reach[source] && distance[queue[i]] == distance[queue[found - 1]])) {
                int node = queue[i];
                int here = distance[node];
                onwardStart[i] = arcs;
                for (int a = start[node]; a < start[node + 1]; a++) {
                    int next = neighbour[a];
                    int known = distance[next];
                    onward[arcs] = next;
                    arcs += here - known >>> 31;
                    queue[found] = next;
                    found += here + 1 - known >>> 31;
                    distance[next] = Math.min(known, here + 1);
                }
                for (int a = onwardStart[i]; a < arcs; a++) {
                    paths[onward[a]] += paths[node];
                }
                i++;
            }
            // Once all are found, no tie leads on from the farthest of them.
            Arrays.fill(onwardStart, i, found + 1, arcs);
            return found;
        }
    }
}
