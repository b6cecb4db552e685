package id.sekber.analysis.networks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Communities: groups of nodes with more ties among themselves than chance would give.
 *
 * <p>Input   a network (directions apart, ties by weight) and a seed.
 * <p>Result  for each node the number of its community, counted by first member, and the modularity of the whole.
 * <p>Meaning modularity compares the weight within communities with what random ties of equal strengths would put there:
 * 0 no better than chance, above 0.3 a clear structure. The partition is good but not proven to be the best.
 * <p>Cost    nearly O(ties) for each of {@value #RUNS} runs, fewer on large networks; the same seed gives the same answer.
 * <p>Edges   without ties every node is its own community and modularity is 0.
 *
 * @see "V. D. Blondel et al., Fast Unfolding of Communities in Large Networks, Journal of Statistical Mechanics, 2008,
 *     P10008"
 * @see "V. A. Traag, L. Waltman and N. J. van Eck, From Louvain to Leiden, Scientific Reports 9, 2019, 5233 (communities
 *     must be connected)"
 */
public record Communities(List<Integer> of, double modularity) {

    private static final int RUNS = 50;

    /** So many ties are looked at over all runs: a few seconds at most. */
    private static final long WORK = 20_000_000;

    /** A move must gain more than rounding could feign. */
    private static final double GAIN = 1e-12;

    public static Communities of(Network network, long seed) {
        Adjacency ties = network.both();
        int n = ties.nodes();
        int[] best = identity(n);
        double highest = modularity(ties, best);
        long runs = Math.max(1, Math.min(RUNS, WORK / Math.max(1, ties.neighbour().length * 20L)));
        SplittableRandom random = new SplittableRandom(seed);
        for (long run = 0; run < runs && ties.neighbour().length > 0; run++) {
            int[] found = climbed(ties, random);
            double modularity = modularity(ties, found);
            if (modularity > highest + GAIN) {
                highest = modularity;
                best = found;
            }
        }
        return new Communities(Lists.of(numbered(best)), highest);
    }

    private static int[] identity(int n) {
        int[] each = new int[n];
        Arrays.setAll(each, i -> i);
        return each;
    }

    /** Louvain levels, communities split into their connected parts, and again from there while that still gains. */
    private static int[] climbed(Adjacency ties, SplittableRandom random) {
        int[] community = identity(ties.nodes());
        double before = Double.NEGATIVE_INFINITY;
        for (double now = modularity(ties, community); now > before + GAIN; now = modularity(ties, community)) {
            before = now;
            new LocalMoves(ties, community, random).run();
            community = connectedParts(ties, numbered(community));
            Adjacency whole = contracted(ties, community);
            if (whole.nodes() < ties.nodes()) {
                int[] above = climbed(whole, random);
                for (int node = 0; node < community.length; node++) {
                    community[node] = above[community[node]];
                }
            }
        }
        return numbered(community);
    }

    private static int[] connectedParts(Adjacency ties, int[] community) {
        int[] part = new int[community.length];
        Arrays.fill(part, -1);
        int[] stack = new int[community.length];
        int parts = 0;
        for (int first = 0; first < part.length; first++) {
            if (part[first] < 0) {
                int height = 1;
                stack[0] = first;
                part[first] = parts;
                while (height > 0) {
                    int node = stack[--height];
                    for (int i = ties.start()[node]; i < ties.start()[node + 1]; i++) {
                        int next = ties.neighbour()[i];
                        if (part[next] < 0 && community[next] == community[node]) {
                            part[next] = parts;
                            stack[height++] = next;
                        }
                    }
                }
                parts++;
            }
        }
        return part;
    }

    /** Each community as one node; ties within it become a tie to itself. */
    private static Adjacency contracted(Adjacency ties, int[] community) {
        int[] from = new int[ties.neighbour().length];
        int[] to = new int[from.length];
        for (int node = 0; node < ties.nodes(); node++) {
            for (int i = ties.start()[node]; i < ties.start()[node + 1]; i++) {
                from[i] = community[node];
                to[i] = community[ties.neighbour()[i]];
            }
        }
        int communities = Arrays.stream(community).max().orElse(-1) + 1;
        return Adjacency.of(communities, from, to, ties.weight()).merged();
    }

    /** Numbers from 0 in the order in which communities first appear. */
    private static int[] numbered(int[] community) {
        List<Integer> seen = new ArrayList<>();
        int[] number = new int[Arrays.stream(community).max().orElse(0) + 1];
        Arrays.fill(number, -1);
        int[] numbered = new int[community.length];
        for (int node = 0; node < community.length; node++) {
            if (number[community[node]] < 0) {
                number[community[node]] = seen.size();
                seen.add(community[node]);
            }
            numbered[node] = number[community[node]];
        }
        return numbered;
    }

    /**
     * @see "M. E. J. Newman and M. Girvan, Finding and Evaluating Community Structure in Networks, Physical Review E 69, 2004,
     *     026113"
     */
    static double modularity(Adjacency ties, int[] community) {
        double all = Arrays.stream(ties.weight()).sum();
        if (all == 0) {
            return 0;
        }
        double within = 0;
        double[] strength = new double[Arrays.stream(community).max().orElse(0) + 1];
        for (int node = 0; node < ties.nodes(); node++) {
            strength[community[node]] += ties.strength(node);
            for (int i = ties.start()[node]; i < ties.start()[node + 1]; i++) {
                within += community[ties.neighbour()[i]] == community[node] ? ties.weight()[i] : 0;
            }
        }
        double expected =
                Arrays.stream(strength).map(sum -> sum / all * (sum / all)).sum();
        return within / all - expected;
    }
}
