package id.sekber.analysis.networks;

import java.util.Arrays;

/** Who is tied to whom, in flat arrays: the neighbours of node i stand from {@code start[i]} up to {@code start[i + 1]}. */
record Adjacency(int[] start, int[] neighbour, double[] weight) {

    int nodes() {
        return start.length - 1;
    }

    int degree(int node) {
        return start[node + 1] - start[node];
    }

    double strength(int node) {
        double sum = 0;
        for (int i = start[node]; i < start[node + 1]; i++) {
            sum += weight[i];
        }
        return sum;
    }

    /** The arcs from[i] to to[i], in the order of their targets within each node. */
    static Adjacency of(int nodes, int[] from, int[] to, double[] weights) {
        int[] start = new int[nodes + 1];
        for (int node : from) {
            start[node + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            start[i + 1] += start[i];
        }
        int[] next = Arrays.copyOf(start, nodes);
        int[] neighbour = new int[from.length];
        double[] weight = new double[from.length];
        for (int arc : byTarget(nodes, to)) {
            int place = next[from[arc]]++;
            neighbour[place] = to[arc];
            weight[place] = weights[arc];
        }
        return new Adjacency(start, neighbour, weight);
    }

    private static int[] byTarget(int nodes, int[] to) {
        int[] next = new int[nodes + 1];
        for (int node : to) {
            next[node + 1]++;
        }
        for (int i = 0; i < nodes; i++) {
            next[i + 1] += next[i];
        }
        int[] order = new int[to.length];
        for (int arc = 0; arc < to.length; arc++) {
            order[next[to[arc]]++] = arc;
        }
        return order;
    }

    Adjacency reversed() {
        return of(nodes(), neighbour, sources(), weight);
    }

    private int[] sources() {
        int[] sources = new int[neighbour.length];
        for (int node = 0; node < nodes(); node++) {
            Arrays.fill(sources, start[node], start[node + 1], node);
        }
        return sources;
    }

    /** Ties without direction: a pair tied both ways becomes one tie with the sum of both weights. */
    Adjacency undirected() {
        int[] one = sources();
        int arcs = neighbour.length;
        int[] from = Arrays.copyOf(one, 2 * arcs);
        int[] to = Arrays.copyOf(neighbour, 2 * arcs);
        double[] weights = Arrays.copyOf(weight, 2 * arcs);
        System.arraycopy(neighbour, 0, from, arcs, arcs);
        System.arraycopy(one, 0, to, arcs, arcs);
        System.arraycopy(weight, 0, weights, arcs, arcs);
        return of(nodes(), from, to, weights).merged();
    }

    Adjacency merged() {
        int[] newStart = new int[start.length];
        int[] newNeighbour = new int[neighbour.length];
        double[] newWeight = new double[weight.length];
        int count = 0;
        for (int node = 0; node < nodes(); node++) {
            for (int i = start[node]; i < start[node + 1]; i++) {
                if (i > start[node] && neighbour[i] == neighbour[i - 1]) {
                    newWeight[count - 1] += weight[i];
                } else {
                    newNeighbour[count] = neighbour[i];
                    newWeight[count++] = weight[i];
                }
            }
            newStart[node + 1] = count;
        }
        return new Adjacency(newStart, Arrays.copyOf(newNeighbour, count), Arrays.copyOf(newWeight, count));
    }
}
