package id.sekber.analysis.networks;

import java.util.ArrayList;
import java.util.List;

/**
 * In which roles a node stands between two others that have no tie themselves, by the groups of the three.
 *
 * <p>Input   a network whose nodes have groups. A way a, b, c counts for b if a is tied to b, b to c, and a not to c; ties
 * without direction count in both.
 * <p>Result  raw counts for each node.
 * <p>Meaning coordinator: all three of one group; itinerant: a and c of one, b of another; representative: a and b of one,
 * speaking to c; gatekeeper: b and c of one, spoken to by a; liaison: three different groups.
 * <p>Cost    time O(sum over nodes of ties in times ties out), memory O(nodes).
 *
 * @see "R. V. Gould and R. M. Fernandez, Structures of Mediation, Sociological Methodology 19, 1989, pp. 89-126"
 */
public record Brokerage(long coordinator, long itinerant, long representative, long gatekeeper, long liaison) {

    private static final int ROLES = 5;

    public long total() {
        return coordinator + itinerant + representative + gatekeeper + liaison;
    }

    static List<Brokerage> of(Network network) {
        Adjacency out = network.out();
        int[] group = network.groups();
        long[][] counts = new long[network.size()][ROLES];
        boolean[] tied = new boolean[network.size()];
        for (int from = 0; from < network.size(); from++) {
            mark(out, from, tied, true);
            for (int i = out.start()[from]; i < out.start()[from + 1]; i++) {
                int broker = out.neighbour()[i];
                for (int j = out.start()[broker]; j < out.start()[broker + 1]; j++) {
                    int to = out.neighbour()[j];
                    if (to != from && !tied[to]) {
                        counts[broker][role(group[from], group[broker], group[to])]++;
                    }
                }
            }
            mark(out, from, tied, false);
        }
        List<Brokerage> brokerage = new ArrayList<>();
        for (long[] count : counts) {
            brokerage.add(new Brokerage(count[0], count[1], count[2], count[3], count[4]));
        }
        return List.copyOf(brokerage);
    }

    private static int role(int from, int broker, int to) {
        if (from == to) {
            return from == broker ? 0 : 1;
        }
        return from == broker ? 2 : broker == to ? 3 : 4;
    }

    private static void mark(Adjacency out, int node, boolean[] tied, boolean as) {
        for (int i = out.start()[node]; i < out.start()[node + 1]; i++) {
            tied[out.neighbour()[i]] = as;
        }
    }
}
