package id.sekber.analysis.ballots;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All ballots on some alternatives: what every rule of this package counts.
 *
 * <p>Input   1 to 1,000 alternatives by name; ballots that each order all of them, of at most 10^12 voters together.
 *
 * <p>Edges   an order that leaves an alternative out, names one twice or names a stranger is refused; the order of the
 * ballots, and whether equal ones are counted together, changes no answer.
 */
public final class Ballots {

    public static final int MOST_ALTERNATIVES = 1000;

    /** Points and comparisons of so many voters still fit a whole number of 63 bits. */
    public static final long MOST_VOTERS = 1_000_000_000_000L;

    private final List<String> alternatives;
    private final long[] voters;
    private final int[][] orders;

    private Ballots(List<String> alternatives, List<Ballot> ballots) {
        this.alternatives = alternatives;
        this.voters = ballots.stream().mapToLong(Ballot::voters).toArray();
        this.orders = new int[ballots.size()][];
        Map<String, Integer> positions = new HashMap<>();
        for (String alternative : alternatives) {
            positions.put(alternative, positions.size());
        }
        long all = 0;
        for (int b = 0; b < orders.length; b++) {
            String where = "ballots[" + b + "]";
            orders[b] = checkedOrder(where, ballots.get(b).order(), positions);
            // No overflow: the sum so far and each number are far below 2^62.
            all += Math.min(voters[b], MOST_VOTERS + 1);
            if (all > MOST_VOTERS) {
                throw new InputRefused(
                        where + ".voters",
                        "more than " + MOST_VOTERS + " voters together",
                        "so many cannot be counted exactly",
                        "divide all numbers of voters by a common factor");
            }
        }
    }

    public static Ballots of(List<String> alternatives, List<Ballot> ballots) {
        List<String> names = Checked.names("alternatives", alternatives);
        if (names.size() > MOST_ALTERNATIVES) {
            throw new InputRefused(
                    "alternatives",
                    names.size() + " alternatives",
                    "there may be " + MOST_ALTERNATIVES,
                    "sift them before they are voted on");
        }
        if (ballots.isEmpty()) {
            throw new InputRefused("ballots", "an empty list", "there must be at least one ballot", "add the ballots");
        }
        return new Ballots(names, ballots);
    }

    private static int[] checkedOrder(String where, List<String> order, Map<String, Integer> positions) {
        boolean[] seen = new boolean[positions.size()];
        int[] checked = new int[order.size()];
        for (int k = 0; k < checked.length; k++) {
            String name = order.get(k);
            Integer position = positions.get(name);
            if (position == null) {
                throw new InputRefused(
                        where + ".order[" + k + "]",
                        "\"" + name + "\"",
                        "a ballot orders the alternatives",
                        "correct the name or add the alternative");
            }
            if (seen[position]) {
                throw new InputRefused(
                        where + ".order[" + k + "]",
                        "\"" + name + "\" again",
                        "an alternative has one place on a ballot",
                        "remove one of the two");
            }
            seen[position] = true;
            checked[k] = position;
        }
        if (checked.length < seen.length) {
            positions.forEach((name, position) -> {
                if (!seen[position]) {
                    throw new InputRefused(
                            where + ".order",
                            "no \"" + name + "\"",
                            "a ballot orders every alternative",
                            "add its place");
                }
            });
        }
        return checked;
    }

    public List<String> alternatives() {
        return alternatives;
    }

    /** How many voters there are. */
    public long voters() {
        return Arrays.stream(voters).sum();
    }

    /** How many alternatives there are. */
    int size() {
        return alternatives.size();
    }

    /** For each standing alternative the voters who place it above all others that stand; 0 for the rest. */
    long[] firsts(BitSet standing) {
        long[] firsts = new long[size()];
        for (int b = 0; b < orders.length; b++) {
            for (int alternative : orders[b]) {
                if (standing.get(alternative)) {
                    firsts[alternative] += voters[b];
                    break;
                }
            }
        }
        return firsts;
    }

    /** For each alternative, over all voters, how many others stand below it. */
    long[] below() {
        long[] below = new long[size()];
        for (int b = 0; b < orders.length; b++) {
            for (int k = 0; k < orders[b].length; k++) {
                below[orders[b][k]] += voters[b] * (size() - 1 - k);
            }
        }
        return below;
    }

    /** Row a, column b: the voters who place a above b. */
    long[][] above() {
        long[][] above = new long[size()][size()];
        for (int b = 0; b < orders.length; b++) {
            int[] order = orders[b];
            for (int k = 0; k < order.length; k++) {
                for (int l = k + 1; l < order.length; l++) {
                    above[order[k]][order[l]] += voters[b];
                }
            }
        }
        return above;
    }

    /** The names of the alternatives in the set, in their order. */
    List<String> names(BitSet set) {
        return set.stream().mapToObj(alternatives::get).toList();
    }
}
