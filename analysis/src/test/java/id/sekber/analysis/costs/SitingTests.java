package id.sekber.analysis.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.sekber.analysis.LinearProgramme;
import id.sekber.analysis.LinearProgramme.Optimal;
import id.sekber.analysis.costs.Siting.Site;
import id.sekber.analysis.games.Coalition;
import id.sekber.analysis.games.GameProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SitingTests {

    private static Siting example(double capacity) {
        return new Siting(
                List.of("A", "B"),
                List.of(10.0, 10.0),
                List.of(new Site("at A", 50, 0, capacity), new Site("at B", 50, 0, capacity)),
                List.of(List.of(0.0, 20.0), List.of(20.0, 0.0)),
                0.1);
    }

    @Test
    void opensOneSiteWhereCarriageIsCheaperThanASecond() {
        Siting siting = example(20);
        assertThat(siting.game().alone(0)).isEqualTo(50);
        assertThat(siting.game().grand()).isEqualTo(70);
        assertThat(siting.plan(Coalition.of(0, 1)).works())
                .extracting(Plan.Work::name)
                .containsExactly("at A", "A-at A", "B-at A");
    }

    @Test
    void opensBothWhereOneIsTooSmall() {
        assertThat(example(15).game().grand()).isEqualTo(100);
        assertThat(example(10).game().grand()).isEqualTo(100);
    }

    @Test
    void opensNothingForNoDemand() {
        Siting siting =
                new Siting(List.of("A"), List.of(0.0), List.of(new Site("S", 5, 1, 1)), List.of(List.of(1.0)), 1);
        assertThat(siting.plan(Coalition.of(0)).cost()).isZero();
    }

    /** Every set of sites, each with its transport problem as a certified linear programme. */
    @Property(tries = 60)
    void agreesWithEverySetOfSites(
            @ForAll @IntRange(min = 1, max = 4) int members,
            @ForAll @IntRange(min = 1, max = 4) int places,
            @ForAll long seed) {
        Random random = new Random(seed);
        Siting siting = random(members, places, random);
        for (int s = 1; s < 1 << members; s++) {
            double least = Double.POSITIVE_INFINITY;
            for (int open = 1; open < 1 << places; open++) {
                least = Math.min(least, costWith(siting, new Coalition(s), open));
            }
            assertThat(siting.plan(new Coalition(s)).cost()).isCloseTo(least, within(1e-6));
        }
        assertThat(GameProperties.of(siting.game()).monotone()).isTrue();
    }

    private static Siting random(int members, int places, Random random) {
        List<String> names = new ArrayList<>();
        List<Double> demands = new ArrayList<>();
        List<List<Double>> distances = new ArrayList<>();
        double total = 0;
        for (int i = 0; i < members; i++) {
            names.add("M" + i);
            demands.add(1.0 + random.nextInt(9));
            total += demands.get(i);
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < places; j++) {
                row.add((double) random.nextInt(30));
            }
            distances.add(row);
        }
        List<Site> sites = new ArrayList<>();
        for (int j = 0; j < places; j++) {
            double capacity = j == 0 ? Math.max(1, total - places + 1) : 1 + random.nextInt((int) total);
            sites.add(new Site("S" + j, random.nextInt(100), random.nextInt(4), capacity));
        }
        return new Siting(names, demands, sites, distances, 0.5);
    }

    private static double costWith(Siting siting, Coalition coalition, int open) {
        int m = siting.members().size();
        int p = siting.sites().size();
        double[] costs = new double[m * p];
        double fixed = 0;
        for (int j = 0; j < p; j++) {
            fixed += (open >> j & 1) == 1 ? siting.sites().get(j).fixedCost() : 0;
            for (int i = 0; i < m; i++) {
                costs[i * p + j] = siting.unitCost(i, j);
            }
        }
        LinearProgramme programme = LinearProgramme.minimise(costs);
        for (int i = 0; i < m; i++) {
            double[] row = new double[m * p];
            for (int j = 0; j < p; j++) {
                row[i * p + j] = 1;
            }
            programme.equal(coalition.contains(i) ? siting.demands().get(i) : 0, row);
        }
        for (int j = 0; j < p; j++) {
            double[] row = new double[m * p];
            for (int i = 0; i < m; i++) {
                row[i * p + j] = 1;
            }
            programme.atMost((open >> j & 1) == 1 ? siting.sites().get(j).capacity() : 0, row);
        }
        return programme.outcome() instanceof Optimal optimal ? fixed + optimal.value() : Double.POSITIVE_INFINITY;
    }

    @Test
    void refusesWhatIsNoSiting() {
        assertThatThrownBy(() -> example(9)).hasMessageContaining("all sites together hold 18.0");
        Site site = new Site("S", 5, 1, 100);
        assertThatThrownBy(() -> new Siting(List.of("A"), List.of(1.0), List.of(site), List.of(List.of()), 1))
                .hasMessageContaining("distances of A");
        assertThatThrownBy(() -> new Siting(List.of("A"), List.of(1.0), List.of(site), List.of(List.of(Double.NaN)), 1))
                .hasMessageContaining("distance A-S");
        assertThatThrownBy(() ->
                        new Siting(List.of("A"), List.of(1.0), List.of(site, site), List.of(List.of(1.0, 2.0)), 1))
                .hasMessageContaining("\"S\" again");
        assertThatThrownBy(() -> new Siting(List.of("A"), List.of(1.0), List.of(site), List.of(List.of(1.0)), -1))
                .hasMessageContaining("carriage");
    }
}
