package id.sekber.analysis.networks;

/** How many pairs of neighbours are tied to each other, by node. */
record Triangles(double[] clustering, double transitivity) {

    static Triangles of(Adjacency ties) {
        int n = ties.nodes();
        boolean[] near = new boolean[n];
        double[] clustering = new double[n];
        double closed = 0;
        double all = 0;
        for (int node = 0; node < n; node++) {
            mark(ties, node, near, true);
            double tied = 0;
            for (int i = ties.start()[node]; i < ties.start()[node + 1]; i++) {
                int neighbour = ties.neighbour()[i];
                for (int j = ties.start()[neighbour]; j < ties.start()[neighbour + 1]; j++) {
                    tied += near[ties.neighbour()[j]] ? 1 : 0;
                }
            }
            mark(ties, node, near, false);
            double pairs = ties.degree(node) * (ties.degree(node) - 1.0);
            clustering[node] = pairs == 0 ? 0 : tied / pairs;
            closed += tied;
            all += pairs;
        }
        return new Triangles(clustering, all == 0 ? 0 : closed / all);
    }

    private static void mark(Adjacency ties, int node, boolean[] near, boolean as) {
        for (int i = ties.start()[node]; i < ties.start()[node + 1]; i++) {
            near[ties.neighbour()[i]] = as;
        }
    }
}
