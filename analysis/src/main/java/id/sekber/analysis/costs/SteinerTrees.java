package id.sekber.analysis.costs;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * Dreyfus and Wagner's table: the cheapest tree that spans a set of members and one more node, for all sets and nodes.
 *
 * <p>A cheapest tree at a node is either two smaller ones joined there, or one elsewhere and the way to it.
 */
final class SteinerTrees {

    /** An edge as one number: the smaller node times this, plus the larger. */
    static final long NODE_BASE = 1 << 16;

    private final int nodes;
    private final int plant;
    private final double[][] way;
    private final int[][] next;
    private final double[][] tree;
    /** Where the tree branches, or the member itself, from which a way leads to the node. */
    private final int[][] from;

    /** One of the two sets whose trees are joined at a node. */
    private final int[][] parts;

    /** Members are the first nodes. */
    SteinerTrees(int nodes, int members, int plant, double[][] costs) {
        this.nodes = nodes;
        this.plant = plant;
        this.way = costs;
        this.next = new int[nodes][nodes];
        this.tree = new double[1 << members][nodes];
        this.from = new int[1 << members][nodes];
        this.parts = new int[1 << members][nodes];
        findWays();
        for (int set = 1; set < tree.length; set++) {
            if (Integer.bitCount(set) == 1) {
                int member = Integer.numberOfTrailingZeros(set);
                for (int v = 0; v < nodes; v++) {
                    tree[set][v] = way[member][v];
                    from[set][v] = member;
                }
            } else {
                join(set);
            }
        }
    }

    static long edge(int one, int other) {
        return Math.min(one, other) * NODE_BASE + Math.max(one, other);
    }

    double cost(int set) {
        return tree[set][plant];
    }

    /** The edges of the cheapest tree that connects the members of the set to the plant, each once. */
    Set<Long> edges(int set) {
        Set<Long> edges = new TreeSet<>();
        collect(set, plant, edges);
        return edges;
    }

    /** Shortest ways between all nodes, with the first step of each. */
    private void findWays() {
        for (int u = 0; u < nodes; u++) {
            way[u][u] = 0;
            for (int v = 0; v < nodes; v++) {
                next[u][v] = v;
            }
        }
        for (int k = 0; k < nodes; k++) {
            for (int u = 0; u < nodes; u++) {
                for (int v = 0; v < nodes; v++) {
                    if (way[u][k] + way[k][v] < way[u][v]) {
                        way[u][v] = way[u][k] + way[k][v];
                        next[u][v] = next[u][k];
                    }
                }
            }
        }
    }

    /** Joins two trees at each node, then lets each node be reached from where joining is cheaper. */
    private void join(int set) {
        double[] joined = new double[nodes];
        int[] part = parts[set];
        Arrays.fill(joined, Double.POSITIVE_INFINITY);
        int lowest = set & -set;
        for (int one = set & set - 1; one != 0; one = one - 1 & (set ^ lowest)) {
            double[] first = tree[one];
            double[] second = tree[set ^ one];
            for (int v = 0; v < nodes; v++) {
                double sum = first[v] + second[v];
                if (sum < joined[v]) {
                    joined[v] = sum;
                    part[v] = one;
                }
            }
        }
        for (int v = 0; v < nodes; v++) {
            double best = joined[v];
            int origin = v;
            for (int u = 0; u < nodes; u++) {
                if (joined[u] + way[u][v] < best) {
                    best = joined[u] + way[u][v];
                    origin = u;
                }
            }
            tree[set][v] = best;
            from[set][v] = origin;
        }
    }

    private void collect(int set, int v, Set<Long> edges) {
        int at = from[set][v];
        for (int u = at; u != v; u = next[u][v]) {
            edges.add(edge(u, next[u][v]));
        }
        if (Integer.bitCount(set) > 1) {
            int one = parts[set][at];
            collect(one, at, edges);
            collect(set ^ one, at, edges);
        }
    }
}
