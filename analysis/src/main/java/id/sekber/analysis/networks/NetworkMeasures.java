package id.sekber.analysis.networks;

import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All measures of a network at once.
 *
 * <p>Input   a network and the seed of the search for communities.
 * <p>Result  measures of the whole, and of each node in the order given.
 * <p>Meaning degree, betweenness, closeness, clustering, core and brokerage count ties; eigenvector, page rank, constraint
 * and communities weigh them.
 * <p>Cost    that of {@link ShortestPaths}: time O(nodes times ties), memory O(64 nodes + ties).
 * <p>Edges   what needs groups is empty without them; a node without ties has no constraint; the eigenvector is empty
 * without ties, in a directed network without cycles, and where it does not settle.
 *
 * @param externalInternal ties between groups less ties within, in proportion to all (Krackhardt and Stern)
 * @see "D. Krackhardt and R. N. Stern, Informal Networks and Organizational Crises, Social Psychology Quarterly 51, 1988, pp.
 *     123-140"
 */
public record NetworkMeasures(
        Network network,
        Cohesion cohesion,
        Centralisation centralisation,
        Communities communities,
        Optional<Double> externalInternal,
        List<Position> positions) {

    /** Where one node stands. */
    public record Position(
            String id,
            int degree,
            int inDegree,
            int outDegree,
            double betweenness,
            double betweennessNormalised,
            double closeness,
            Optional<Double> eigenvector,
            double pageRank,
            Optional<Double> constraint,
            Optional<Brokerage> brokerage) {}

    public NetworkMeasures {
        positions = List.copyOf(positions);
    }

    public static NetworkMeasures of(Network network, long seed) {
        int n = network.size();
        ShortestPaths paths = ShortestPaths.of(network);
        double pairs = (n - 1.0) * (n - 2) / (network.directed() ? 1 : 2);
        double[] degree = new double[n];
        double[] normalised = new double[n];
        Optional<double[]> eigenvector = Influence.eigenvector(network);
        double[] pageRank = Influence.pageRank(network);
        List<Optional<Double>> constraint = Constraint.of(network);
        List<Brokerage> brokerage = network.grouped() ? Brokerage.of(network) : List.of();
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int node = i;
            int out = network.out().degree(i);
            int in = network.in().degree(i);
            degree[i] = network.directed() ? in + out : out;
            normalised[i] = pairs == 0 ? 0 : paths.betweenness()[i] / pairs;
            positions.add(new Position(
                    network.nodes().get(i).id(),
                    (int) degree[i],
                    in,
                    out,
                    paths.betweenness()[i],
                    normalised[i],
                    paths.closeness()[i],
                    eigenvector.map(scores -> scores[node]),
                    pageRank[i],
                    constraint.get(i),
                    brokerage.isEmpty() ? Optional.empty() : Optional.of(brokerage.get(i))));
        }
        return new NetworkMeasures(
                network,
                Cohesion.of(network),
                Centralisation.of(network, degree, normalised, paths.closeness()),
                Communities.of(network, seed),
                externalInternal(network),
                positions);
    }

    private static Optional<Double> externalInternal(Network network) {
        int ties = network.out().neighbour().length;
        if (!network.grouped() || ties == 0) {
            return Optional.empty();
        }
        int[] group = network.groups();
        int external = 0;
        for (int node = 0; node < network.size(); node++) {
            for (int i = network.out().start()[node]; i < network.out().start()[node + 1]; i++) {
                external += group[node] == group[network.out().neighbour()[i]] ? 0 : 1;
            }
        }
        return Optional.of((2.0 * external - ties) / ties);
    }

    /** The whole in one sentence, then the nodes by how much they stand between others. */
    public Explanation explanation() {
        return Explanation.of(
                        cohesion.density(),
                        "networks.whole",
                        positions.size(),
                        network.ties().size(),
                        cohesion.density(),
                        cohesion.components())
                .because(positions.stream()
                        .sorted(Comparator.comparingDouble(Position::betweenness)
                                .reversed())
                        .map(one -> Explanation.of(
                                one.betweenness(),
                                one.degree() == 0
                                        ? "networks.isolated"
                                        : one.betweenness() > 0 ? "networks.between" : "networks.edge",
                                one.id(),
                                one.degree(),
                                one.betweennessNormalised()))
                        .toList());
    }
}
