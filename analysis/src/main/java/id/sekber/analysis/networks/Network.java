package id.sekber.analysis.networks;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Organisations or persons and the ties between them, each with a strength, with or without a direction. */
public final class Network {

    private final List<Node> nodes;
    private final List<Tie> ties;
    private final boolean directed;
    private final Adjacency out;
    private final Adjacency in;
    private final Adjacency both;

    /** @param group to which the node belongs, such as government, economic or civil; all nodes have one or none has */
    public record Node(String id, Optional<String> group) {}

    /** @param weight the strength of the tie, above 0 */
    public record Tie(String from, String to, double weight) {}

    private Network(List<Node> nodes, List<Tie> ties, boolean directed, Map<String, Integer> number) {
        this.nodes = nodes;
        this.ties = ties;
        this.directed = directed;
        int[] from = ties.stream()
                .mapToInt(tie -> number.getOrDefault(tie.from(), 0))
                .toArray();
        int[] to =
                ties.stream().mapToInt(tie -> number.getOrDefault(tie.to(), 0)).toArray();
        double[] weights = ties.stream().mapToDouble(Tie::weight).toArray();
        Adjacency arcs = Adjacency.of(nodes.size(), from, to, weights);
        this.both = arcs.undirected();
        this.out = directed ? arcs : both;
        this.in = directed ? arcs.reversed() : both;
    }

    /**
     * @throws InputRefused if an id stands twice, a tie names an unknown node, ties a node to itself, stands twice or has no
     *     positive weight, or if some nodes have a group and others none
     */
    public static Network of(List<Node> nodes, List<Tie> ties, boolean directed) {
        List<Node> all = List.copyOf(nodes);
        List<Tie> given = List.copyOf(ties);
        Checked.names("nodes", all.stream().map(Node::id).toList());
        refuseHalfGrouped(all);
        Map<String, Integer> number = new HashMap<>();
        for (Node node : all) {
            number.put(node.id(), number.size());
        }
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            refuseUnusable("edges[" + i + "]", given.get(i), number, seen, directed);
        }
        return new Network(all, given, directed, number);
    }

    private static void refuseHalfGrouped(List<Node> nodes) {
        boolean grouped = nodes.stream().anyMatch(node -> node.group().isPresent());
        for (int i = 0; i < nodes.size() && grouped; i++) {
            if (nodes.get(i).group().isEmpty()) {
                throw new InputRefused(
                        "nodes[" + i + "]",
                        "\"" + nodes.get(i).id() + "\" without a group",
                        "either all nodes have a group or none has",
                        "name its group");
            }
        }
    }

    private static void refuseUnusable(
            String where, Tie tie, Map<String, Integer> number, Set<List<String>> seen, boolean directed) {
        for (String end : List.of(tie.from(), tie.to())) {
            if (!number.containsKey(end)) {
                throw new InputRefused(
                        where, "\"" + end + "\"", "a tie joins two of the nodes", "add the node or correct its name");
            }
        }
        if (tie.from().equals(tie.to())) {
            throw new InputRefused(
                    where, "\"" + tie.from() + "\" tied to itself", "a tie joins two nodes", "remove it");
        }
        if (!(Checked.finite(where, tie.weight()) > 0)) {
            throw new InputRefused(
                    where, "the weight " + tie.weight(), "a tie has a positive weight", "correct it or remove the tie");
        }
        boolean ordered = directed || tie.from().compareTo(tie.to()) < 0;
        if (!seen.add(ordered ? List.of(tie.from(), tie.to()) : List.of(tie.to(), tie.from()))) {
            throw new InputRefused(
                    where,
                    "\"" + tie.from() + "\" to \"" + tie.to() + "\" again",
                    "a tie stands once",
                    "add up the weights of the two");
        }
    }

    public List<Node> nodes() {
        return nodes;
    }

    public List<Tie> ties() {
        return ties;
    }

    public boolean directed() {
        return directed;
    }

    int size() {
        return nodes.size();
    }

    Adjacency out() {
        return out;
    }

    Adjacency in() {
        return in;
    }

    /** The ties without their direction. */
    Adjacency both() {
        return both;
    }

    boolean grouped() {
        return nodes.get(0).group().isPresent();
    }

    /** The groups of the nodes as numbers. */
    int[] groups() {
        Map<String, Integer> number = new HashMap<>();
        return nodes.stream()
                .mapToInt(node -> number.computeIfAbsent(node.group().orElse(""), group -> number.size()))
                .toArray();
    }
}
