package id.sekber.analysis.costs;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import id.sekber.analysis.games.Coalition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cheapest network that connects every member of the coalition to the plant.
 *
 * <p>Input   up to 15 members, each at a node of its own; the plant's node; links that could be built, with costs at least
 * 0. Nodes are named by the links; those of neither a member nor the plant are junctions.
 *
 * <p>Result  for every coalition the cheapest tree (Steiner tree), exactly; a pipe may pass through any node, also that of
 * a municipality outside the coalition.
 *
 * <p>Meaning sewers, water mains, fibre. Example: A and B each 4 from the plant and 5 from each other, a junction J 2 from
 * each of the three: alone 4 each, together 6 by way of the junction.
 *
 * <p>Cost    one computation for all coalitions: time O(3^n V + 2^n V^2) for V nodes, memory O(2^n V).
 *
 * <p>Edges   a member that no links connect to the plant is refused by name; a member at the plant costs nothing.
 *
 * @see "S. E. Dreyfus, R. A. Wagner, The Steiner Problem in Graphs, Networks 1, 1971, pp. 195-207; N. Megiddo, Cost
 *     Allocation for Steiner Trees, Networks 8, 1978, pp. 1-6"
 */
public final class ConnectionNetwork implements CostModel {

    /** 3^15 pairs of coalitions at each node take some seconds; each further member triples that. */
    public static final int MOST_MEMBERS = 15;

    /** The nodes' distances and the table of trees stay below some hundred megabytes. */
    public static final int MOST_NODES = 500;

    /** A link that could be built between two nodes, usable both ways. */
    public record Link(String from, String to, double cost) {}

    private final List<String> members;
    private final SteinerTrees trees;
    private final Map<Long, Link> cheapest = new HashMap<>();

    private ConnectionNetwork(List<String> members, String plantNode, List<Link> links) {
        this.members = members;
        Map<String, Integer> numbers = new HashMap<>();
        for (String member : members) {
            numbers.putIfAbsent(member, numbers.size());
        }
        numbers.putIfAbsent(plantNode, numbers.size());
        int plant = numbers.getOrDefault(plantNode, 0);
        for (Link link : links) {
            checked(link);
            numbers.putIfAbsent(link.from(), numbers.size());
            numbers.putIfAbsent(link.to(), numbers.size());
        }
        if (numbers.size() > MOST_NODES) {
            throw new InputRefused(
                    "links",
                    numbers.size() + " nodes",
                    "there may be " + MOST_NODES,
                    "leave out nodes no tree would use");
        }
        for (Link link : links) {
            long edge = SteinerTrees.edge(numbers.getOrDefault(link.from(), 0), numbers.getOrDefault(link.to(), 0));
            cheapest.merge(edge, link, (one, other) -> one.cost() <= other.cost() ? one : other);
        }
        this.trees = new SteinerTrees(numbers.size(), members.size(), plant, costs(numbers.size()));
        for (int i = 0; i < members.size(); i++) {
            if (trees.cost(1 << i) == Double.POSITIVE_INFINITY) {
                throw new InputRefused(
                        "links",
                        "no way from " + members.get(i) + " to " + plantNode,
                        "every member must be connected by links that could be built",
                        "add the missing links");
            }
        }
    }

    /**
     * @param members whose names are also the names of their nodes
     * @param plantNode the name of the plant's node
     */
    public static ConnectionNetwork of(List<String> members, String plantNode, List<Link> links) {
        List<String> names = Checked.names("members", members);
        if (names.size() > MOST_MEMBERS) {
            throw new InputRefused(
                    "members",
                    names.size() + " members",
                    "cheapest trees are found for at most " + MOST_MEMBERS,
                    "merge members that would be connected together anyway");
        }
        return new ConnectionNetwork(names, plantNode, List.copyOf(links));
    }

    private static void checked(Link link) {
        String where = "link " + link.from() + "-" + link.to();
        Checked.notNegative(where, link.cost());
        if (link.from().equals(link.to())) {
            throw new InputRefused(where, "both ends alike", "a link joins two nodes", "remove it");
        }
    }

    @Override
    public List<String> members() {
        return members;
    }

    @Override
    public Plan plan(Coalition coalition) {
        List<Plan.Work> works = new ArrayList<>();
        for (long edge : trees.edges((int) coalition.members())) {
            Link link = cheapest.get(edge);
            if (link == null) {
                throw new IllegalStateException("A tree uses a link that is not there.");
            }
            Explanation why = Explanation.of(link.cost(), "costs.link", link.from(), link.to(), link.cost());
            works.add(new Plan.Work(link.from() + "-" + link.to(), link.cost(), why));
        }
        return Plan.of(coalition.joined(members), works);
    }

    private double[][] costs(int nodes) {
        double[][] costs = new double[nodes][nodes];
        for (double[] row : costs) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cheapest.forEach((edge, link) -> {
            int from = (int) (edge / SteinerTrees.NODE_BASE);
            int to = (int) (edge % SteinerTrees.NODE_BASE);
            costs[from][to] = link.cost();
            costs[to][from] = link.cost();
        });
        return costs;
    }
}
