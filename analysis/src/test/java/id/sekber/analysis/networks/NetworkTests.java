package id.sekber.analysis.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.Reference;
import id.sekber.analysis.networks.NetworkMeasures.Position;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;

class NetworkTests {

    private static Network network(boolean directed, String groups, Object... ends) {
        List<Network.Tie> ties = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < ends.length; i += 3) {
            ties.add(new Network.Tie((String) ends[i], (String) ends[i + 1], ((Number) ends[i + 2]).doubleValue()));
            ids.add((String) ends[i]);
            ids.add((String) ends[i + 1]);
        }
        List<Network.Node> nodes = new ArrayList<>();
        for (String id : ids.stream().sorted().toList()) {
            nodes.add(new Network.Node(
                    id,
                    groups.isEmpty()
                            ? Optional.empty()
                            : Optional.of(groups.substring(nodes.size(), nodes.size() + 1))));
        }
        return Network.of(nodes, ties, directed);
    }

    private static final Object[] ARROWS = {
        "a", "b", 2, "b", "c", 1, "c", "a", 3, "c", "d", 1, "d", "e", 2, "e", "c", 1, "b", "a", 1, "f", "a", 1
    };

    private static double[] all(NetworkMeasures measures, ToDoubleFunction<Position> measure) {
        return measures.positions().stream().mapToDouble(measure).toArray();
    }

    /** Padgett and Ansell 1993; the Medici at 0.522 are in print, the others computed by another program. */
    @Test
    void florentineFamilies() {
        Reference reference = Reference.named("E-florentine-marriage");
        List<String> families = reference.at("expected/degree").keys();
        List<Network.Tie> ties = reference.textRows("edges").stream()
                .map(edge -> new Network.Tie(edge.get(0), edge.get(1), 1))
                .toList();
        NetworkMeasures measures = NetworkMeasures.of(
                Network.of(
                        families.stream()
                                .map(id -> new Network.Node(id, Optional.empty()))
                                .toList(),
                        ties,
                        false),
                1);
        for (Position position : measures.positions()) {
            String id = position.id();
            assertThat(position.degree()).isEqualTo((int) reference.number("expected/degree/" + id));
            assertThat(position.betweenness())
                    .isCloseTo(reference.number("expected/betweenness_raw/" + id), within(1e-6));
            assertThat(position.closeness()).isCloseTo(reference.number("expected/closeness/" + id), within(1e-6));
            assertThat(position.constraint().orElseThrow())
                    .isCloseTo(reference.number("expected/constraint_burt/" + id), within(1e-6));
            if (id.equals("Medici")) {
                assertThat(position.betweennessNormalised())
                        .isCloseTo(reference.number("published/Medici_betweenness_normalised"), within(5e-4));
            }
        }
        assertThat(measures.cohesion().density()).isCloseTo(20.0 / 105, within(1e-12));
        assertThat(measures.cohesion().components()).isEqualTo(1);
        assertThat(measures.explanation().text(Locale.ENGLISH))
                .startsWith("15 nodes and 20 ties: density 0.19, 1 separate parts.\n"
                        + "  Medici has 6 ties and stands between others on 52.2% of the shortest paths.\n");
    }

    /**
     * The kite: one node has most ties, two are closest to all, a fourth stands between most.
     *
     * @see "D. Krackhardt, Assessing the Political Landscape: Structure, Cognition, and Power in Organizations,
     *     Administrative Science Quarterly 35, 1990, pp. 342-369; measures as remembered from it"
     */
    @Test
    void kiteOfTenPeople() {
        NetworkMeasures measures = NetworkMeasures.of(
                network(
                        false, "", "a", "b", 1, "a", "c", 1, "a", "d", 1, "a", "f", 1, "b", "d", 1, "b", "e", 1, "b",
                        "g", 1, "c", "d", 1, "c", "f", 1, "d", "e", 1, "d", "f", 1, "d", "g", 1, "e", "g", 1, "f", "g",
                        1, "f", "h", 1, "g", "h", 1, "h", "i", 1, "i", "j", 1),
                1);
        assertThat(measures.positions()).extracting(Position::degree).containsExactly(4, 4, 3, 6, 3, 5, 5, 3, 2, 1);
        assertThat(all(measures, Position::closeness))
                .containsExactly(
                        new double[] {0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.310}, within(5.1e-4));
        assertThat(all(measures, Position::betweenness))
                .containsExactly(new double[] {0.83, 0.83, 0, 3.67, 0, 8.33, 8.33, 14, 8, 0}, within(5.1e-3));
    }

    private static Network karate() {
        List<Network.Tie> ties = Reference.named("E-karate-betweenness-modularity").rows("edges").stream()
                .map(edge -> new Network.Tie(
                        "" + edge.get(0).intValue(), "" + edge.get(1).intValue(), 1))
                .toList();
        return Network.of(
                IntStream.rangeClosed(1, 34)
                        .mapToObj(i -> new Network.Node("" + i, Optional.empty()))
                        .toList(),
                ties,
                false);
    }

    /** Zachary 1977; the best modularity is known to be 0.4198 (Brandes et al. 2008). */
    @Test
    void karateClub() {
        Reference reference = Reference.named("E-karate-betweenness-modularity");
        NetworkMeasures measures = NetworkMeasures.of(karate(), 1);
        List<Double> betweenness = reference.numbers("expected/betweenness_raw");
        List<Double> degree = reference.numbers("expected/degree");
        for (int i = 0; i < 34; i++) {
            assertThat(measures.positions().get(i).betweenness()).isCloseTo(betweenness.get(i), within(1e-6));
            assertThat(measures.positions().get(i).degree())
                    .isEqualTo(degree.get(i).intValue());
        }
        assertThat(measures.cohesion().transitivity())
                .isCloseTo(reference.number("expected/transitivity"), within(1e-8));
        assertThat(measures.communities().modularity())
                .isCloseTo(reference.number("expected/best_known_Q"), within(1e-8));
        for (List<Double> community : reference.rows("expected/best_partition")) {
            assertThat(community.stream()
                            .map(id -> measures.communities().of().get(id.intValue() - 1))
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void findsTheSameCommunitiesFromTheSameSeed() {
        Network network = random(new Random(3), 200, 600, false);
        assertThat(Communities.of(network, 5)).isEqualTo(Communities.of(network, 5));
    }

    /** Expected values from another program (networkx 3.6), with weights and directions; g has no ties. */
    @Test
    void weighsAndDirects() {
        Network arrows = network(true, "", ARROWS);
        List<Network.Node> nodes = new ArrayList<>(arrows.nodes());
        nodes.add(new Network.Node("g", Optional.empty()));
        NetworkMeasures measures = NetworkMeasures.of(Network.of(nodes, arrows.ties(), true), 1);
        assertThat(all(measures, Position::betweenness)).containsExactly(7, 6, 11, 4, 3, 0, 0);
        assertThat(all(measures, Position::closeness))
                .containsExactly(
                        new double[] {0.520833333, 0.347222222, 0.462962963, 0.347222222, 0.277777778, 0, 0},
                        within(1e-8));
        assertThat(all(measures, Position::pageRank))
                .containsExactly(
                        new double[] {
                            0.301484126, 0.280651751, 0.215035578, 0.070085304, 0.083962752, 0.024390244, 0.024390244
                        },
                        within(1e-8));
        assertThat(all(measures, position -> position.eigenvector().orElseThrow()))
                .containsExactly(
                        new double[] {1, 0.879042704, 0.465386539, 0.204547321, 0.17980583, 0, 0}, within(1e-8));
        assertThat(all(measures, position -> position.constraint().orElse(-1.0)))
                .containsExactly(
                        new double[] {0.557397959, 1.092155612, 0.690070704, 0.830246914, 0.830246914, 1, -1},
                        within(1e-8));
        Cohesion cohesion = measures.cohesion();
        assertThat(cohesion.core()).containsExactly(2, 2, 2, 2, 2, 1, 0);
        assertThat(cohesion.components()).isEqualTo(2);
        assertThat(cohesion.reciprocity()).isEqualTo(0.25);
        assertThat(cohesion.clustering()).containsExactly(1 / 3.0, 1.0, 1 / 3.0, 1.0, 1.0, 0.0, 0.0);
        assertThat(cohesion.transitivity()).isEqualTo(0.5);
        assertThat(cohesion.density()).isCloseTo(8.0 / 42, within(1e-12));
    }

    @Test
    void weighsTiesWithoutDirection() {
        NetworkMeasures measures =
                NetworkMeasures.of(network(false, "", "a", "b", 3, "b", "c", 1, "a", "c", 2, "c", "d", 4), 1);
        assertThat(all(measures, position -> position.constraint().orElseThrow()))
                .containsExactly(new double[] {0.734336735, 0.977244898, 0.579642857, 1}, within(1e-8));
        assertThat(all(measures, position -> position.eigenvector().orElseThrow()))
                .containsExactly(new double[] {0.744886026, 0.622836968, 1, 0.770204396}, within(1e-8));
        assertThat(all(measures, Position::pageRank))
                .containsExactly(new double[] {0.251836557, 0.207093780, 0.338941120, 0.202128544}, within(1e-8));
    }

    /** A star is the most centralised network there is, in each of Freeman's senses. */
    @Test
    void aStarIsWhollyCentralised() {
        NetworkMeasures star =
                NetworkMeasures.of(network(false, "", "m", "a", 1, "m", "b", 1, "m", "c", 1, "m", "d", 1), 1);
        assertThat(star.centralisation().degree()).isCloseTo(1, within(1e-12));
        assertThat(star.centralisation().betweenness()).isCloseTo(1, within(1e-12));
        assertThat(star.centralisation().closeness()).isCloseTo(1, within(1e-12));
        assertThat(star.positions().get(4).eigenvector().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(star.positions().get(0).eigenvector().orElseThrow()).isCloseTo(0.5, within(1e-9));
    }

    /** Each of Gould and Fernandez' roles once: the broker is b of group 1, the groups of a and c tell the role. */
    @Test
    void tellsTheRolesOfABroker() {
        Map<String, Brokerage> roles = Map.of(
                "111", new Brokerage(1, 0, 0, 0, 0),
                "212", new Brokerage(0, 1, 0, 0, 0),
                "112", new Brokerage(0, 0, 1, 0, 0),
                "211", new Brokerage(0, 0, 0, 1, 0),
                "213", new Brokerage(0, 0, 0, 0, 1));
        roles.forEach((groups, role) -> {
            Network way = network(true, groups, "a", "b", 1, "b", "c", 1);
            assertThat(Brokerage.of(way).get(1)).isEqualTo(role);
            assertThat(role.total()).isEqualTo(1);
            Network closed = network(true, groups, "a", "b", 1, "b", "c", 1, "a", "c", 1);
            assertThat(Brokerage.of(closed).get(1).total()).isZero();
        });
        // Without direction the way from c to a counts as well, and turns a representative into a gatekeeper.
        assertThat(Brokerage.of(network(false, "112", "a", "b", 1, "b", "c", 1)).get(1))
                .isEqualTo(new Brokerage(0, 0, 1, 1, 0));
    }

    @Test
    void comparesTiesBetweenAndWithinGroups() {
        assertThat(NetworkMeasures.of(network(false, "112", "a", "b", 1, "b", "c", 1, "a", "c", 1), 1)
                        .externalInternal())
                .hasValueSatisfying(index -> assertThat(index).isCloseTo(1 / 3.0, within(1e-12)));
        assertThat(NetworkMeasures.of(network(false, "", "a", "b", 1), 1).externalInternal())
                .isEmpty();
    }

    @Test
    void hasNoEigenvectorWithoutACycle() {
        assertThat(NetworkMeasures.of(network(true, "", "a", "b", 1, "b", "c", 1), 1)
                        .positions()
                        .get(0)
                        .eigenvector())
                .isEmpty();
    }

    @Property(tries = 60)
    void findsTheBetweennessThatTheLibraryFinds(@ForAll long seed, @ForAll boolean directed) {
        Random random = new Random(seed);
        Network network = random(random, 5 + random.nextInt(20), 10 + random.nextInt(60), directed);
        Map<Integer, Double> slow =
                new BetweennessCentrality<>(new AsUnweightedGraph<>(LibraryGraph.of(network))).getScores();
        double[] fast = ShortestPaths.of(network).betweenness();
        for (int i = 0; i < fast.length; i++) {
            assertThat(fast[i]).isCloseTo(slow.getOrDefault(i, -1.0), within(1e-9));
        }
    }

    @Property(tries = 60)
    void communitiesAreConnectedAndNoWorseThanOneForAll(@ForAll long seed) {
        Random random = new Random(seed);
        Network network = random(random, 5 + random.nextInt(30), 5 + random.nextInt(60), false);
        Communities communities = Communities.of(network, seed);
        int[] of = communities.of().stream().mapToInt(Integer::intValue).toArray();
        assertThat(communities.modularity())
                .isCloseTo(Communities.modularity(network.both(), of), within(1e-12))
                .isGreaterThanOrEqualTo(-1e-12);
        for (int community = 0; community <= Arrays.stream(of).max().orElse(0); community++) {
            int which = community;
            int[] members =
                    IntStream.range(0, of.length).filter(i -> of[i] == which).toArray();
            assertThat(reached(network.both(), of, members[0])).isEqualTo(members.length);
        }
    }

    private static int reached(Adjacency ties, int[] of, int first) {
        Set<Integer> seen = new LinkedHashSet<>(Set.of(first));
        List<Integer> waiting = new ArrayList<>(seen);
        for (int i = 0; i < waiting.size(); i++) {
            int node = waiting.get(i);
            for (int a = ties.start()[node]; a < ties.start()[node + 1]; a++) {
                int next = ties.neighbour()[a];
                if (of[next] == of[first] && seen.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return seen.size();
    }

    static Network random(Random random, int nodes, int ties, boolean directed) {
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        for (int i = 0; i < ties; i++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            if (directed ? from != to : from < to) {
                pairs.add(List.of(from, to));
            }
        }
        return Network.of(
                IntStream.range(0, nodes)
                        .mapToObj(i -> new Network.Node("n" + i, Optional.empty()))
                        .toList(),
                pairs.stream()
                        .map(pair -> new Network.Tie("n" + pair.get(0), "n" + pair.get(1), 1))
                        .toList(),
                directed);
    }

    @Test
    void refusesTiesThatJoinNothing() {
        assertThatThrownBy(() -> network(false, "", "a", "a", 1)).hasMessageContaining("\"a\" tied to itself");
        assertThatThrownBy(() -> network(false, "", "a", "b", 1, "b", "a", 1))
                .hasMessageContaining("edges[1]: found \"b\" to \"a\" again");
        assertThat(network(true, "", "a", "b", 1, "b", "a", 1).ties()).hasSize(2);
        assertThatThrownBy(() -> network(false, "", "a", "b", 0)).hasMessageContaining("the weight 0.0");
        assertThatThrownBy(() -> network(false, "", "a", "b", Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Network.of(
                        List.of(new Network.Node("a", Optional.of("x")), new Network.Node("b", Optional.empty())),
                        List.of(),
                        false))
                .hasMessageContaining("\"b\" without a group");
    }
}
