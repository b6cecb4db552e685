package id.sekber.analysis.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.costs.ConnectionNetwork.Link;
import id.sekber.analysis.games.Coalition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ConnectionNetworkTests {

    private static final List<Link> EXAMPLE = List.of(
            new Link("A", "plant", 4),
            new Link("B", "plant", 4),
            new Link("A", "B", 5),
            new Link("A", "J", 2),
            new Link("B", "J", 2),
            new Link("plant", "J", 2),
            new Link("plant", "J", 9));

    @Test
    void goesByWayOfTheJunction() {
        ConnectionNetwork network = ConnectionNetwork.of(List.of("A", "B"), "plant", EXAMPLE);
        assertThat(network.game().alone(0)).isEqualTo(4);
        assertThat(network.game().grand()).isEqualTo(6);
        assertThat(network.plan(Coalition.of(0, 1)).works())
                .extracting(Plan.Work::name)
                .containsExactlyInAnyOrder("A-J", "B-J", "plant-J");
    }

    @Test
    void costsNothingAtThePlant() {
        ConnectionNetwork network = ConnectionNetwork.of(List.of("A", "B"), "B", List.of(new Link("A", "B", 3)));
        assertThat(network.game().alone(1)).isZero();
        assertThat(network.game().grand()).isEqualTo(3);
    }

    /** The cheapest Steiner tree is the cheapest spanning tree over all choices of junctions. */
    @Property(tries = 100)
    void agreesWithSpanningTreesOverAllChoicesOfJunctions(
            @ForAll @IntRange(min = 1, max = 4) int members,
            @ForAll @IntRange(min = 0, max = 4) int junctions,
            @ForAll long seed) {
        Random random = new Random(seed);
        int nodes = members + 1 + junctions;
        double[][] costs = new double[nodes][nodes];
        List<Link> links = new ArrayList<>();
        for (int u = 0; u < nodes; u++) {
            Arrays.fill(costs[u], Double.POSITIVE_INFINITY);
        }
        for (int u = 0; u < nodes; u++) {
            for (int v = 0; v < u; v++) {
                if (v == u - 1 || random.nextInt(3) > 0) {
                    costs[u][v] = costs[v][u] = random.nextInt(20);
                    links.add(new Link("N" + u, "N" + v, costs[u][v]));
                }
            }
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            names.add("N" + i);
        }
        Collections.shuffle(links, random);
        ConnectionNetwork network = ConnectionNetwork.of(names, "N" + members, links);
        for (int s = 1; s < 1 << members; s++) {
            double least = Double.POSITIVE_INFINITY;
            int needed = s | 1 << members;
            for (int set = 0; set < 1 << nodes; set++) {
                if ((set & needed) == needed) {
                    least = Math.min(least, spanningTree(costs, set));
                }
            }
            Plan plan = network.plan(new Coalition(s));
            assertThat(plan.cost()).isCloseTo(least, within(1e-9));
            assertThat(network.game().value(new Coalition(s))).isCloseTo(least, within(1e-9));
        }
    }

    private static double spanningTree(double[][] costs, int set) {
        double cost = 0;
        int reached = set & -set;
        while (reached != set) {
            double least = Double.POSITIVE_INFINITY;
            int nearest = 0;
            for (int u = 0; u < costs.length; u++) {
                for (int v = 0; v < costs.length; v++) {
                    boolean leads = (reached >> u & 1) == 1 && (reached >> v & 1) == 0 && (set >> v & 1) == 1;
                    if (leads && costs[u][v] < least) {
                        least = costs[u][v];
                        nearest = 1 << v;
                    }
                }
            }
            if (nearest == 0) {
                return Double.POSITIVE_INFINITY;
            }
            reached |= nearest;
            cost += least;
        }
        return cost;
    }

    @Test
    void refusesWhatCannotBeConnected() {
        assertThatThrownBy(() -> ConnectionNetwork.of(List.of("A", "Z"), "plant", EXAMPLE))
                .hasMessageContaining("no way from Z to plant");
        assertThatThrownBy(() -> ConnectionNetwork.of(List.of("A"), "plant", List.of(new Link("A", "A", 1))))
                .hasMessageContaining("both ends alike");
        assertThatThrownBy(() -> ConnectionNetwork.of(List.of("A"), "plant", List.of(new Link("A", "plant", -1))))
                .hasMessageContaining("link A-plant");
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            many.add("M" + i);
        }
        assertThatThrownBy(() -> ConnectionNetwork.of(many, "plant", EXAMPLE)).hasMessageContaining("at most 15");
    }
}
