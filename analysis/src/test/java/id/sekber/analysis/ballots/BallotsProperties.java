package id.sekber.analysis.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Every rule against its definition, on small elections in which ties are frequent. */
class BallotsProperties {

    private static List<String> names(int m) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < m; i++) {
            names.add("P" + i);
        }
        return names;
    }

    private static List<Ballot> random(int m, Random random) {
        List<Ballot> ballots = new ArrayList<>();
        for (int b = 1 + random.nextInt(5); b > 0; b--) {
            List<String> order = new ArrayList<>(names(m));
            Collections.shuffle(order, random);
            ballots.add(new Ballot(1 + random.nextInt(3), order));
        }
        return ballots;
    }

    /** All orders of the names, by brute force. */
    private static List<List<String>> orders(List<String> names) {
        if (names.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : names) {
            List<String> others = new ArrayList<>(names);
            others.remove(first);
            for (List<String> rest : orders(others)) {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private static long contradictions(List<String> order, List<Ballot> ballots) {
        long sum = 0;
        for (Ballot ballot : ballots) {
            for (int k = 0; k < order.size(); k++) {
                for (int l = k + 1; l < order.size(); l++) {
                    boolean denied = ballot.order().indexOf(order.get(l))
                            < ballot.order().indexOf(order.get(k));
                    sum += denied ? ballot.voters() : 0;
                }
            }
        }
        return sum;
    }

    @Property(tries = 150)
    void kemenyOrdersAreTheLeastContradictingOfAll(@ForAll @IntRange(min = 1, max = 6) int m, @ForAll long seed) {
        List<Ballot> ballots = random(m, new Random(seed));
        Kemeny kemeny = Kemeny.of(Ballots.of(names(m), ballots));
        long least = Long.MAX_VALUE;
        List<List<String>> best = new ArrayList<>();
        for (List<String> order : orders(names(m))) {
            long sum = contradictions(order, ballots);
            if (sum < least) {
                best.clear();
                least = sum;
            }
            if (sum == least) {
                best.add(order);
            }
        }
        assertThat(kemeny.contradictions()).isEqualTo(least);
        assertThat(kemeny.count()).isEqualTo(best.size());
        assertThat(kemeny.orders()).isEqualTo(best.subList(0, Math.min(best.size(), Kemeny.MOST_SHOWN)));
        assertThat(kemeny.winners())
                .isEqualTo(best.stream().map(order -> order.get(0)).distinct().toList());
    }

    @Property(tries = 300)
    void condorcetWinnersComeFirstInEveryKemenyOrder(@ForAll @IntRange(min = 1, max = 7) int m, @ForAll long seed) {
        Ballots ballots = Ballots.of(names(m), random(m, new Random(seed)));
        Condorcet.of(ballots)
                .winner()
                .ifPresent(winner -> assertThat(Kemeny.of(ballots).winners()).containsExactly(winner));
    }

    /** Every set of alternatives whose members beat all outside it, the smallest of them. */
    @Property(tries = 300)
    void topGroupIsTheSmallestThatBeatsAllOutside(@ForAll @IntRange(min = 1, max = 6) int m, @ForAll long seed) {
        Ballots ballots = Ballots.of(names(m), random(m, new Random(seed)));
        Condorcet condorcet = Condorcet.of(ballots);
        int smallest = (1 << m) - 1;
        for (int set = 1; set < 1 << m; set++) {
            boolean dominates = true;
            for (int a = 0; a < m; a++) {
                for (int b = 0; b < m; b++) {
                    boolean crosses = (set >> a & 1) == 1 && (set >> b & 1) == 0;
                    dominates &= !crosses || condorcet.table().beats(a, b);
                }
            }
            if (dominates && Integer.bitCount(set) < Integer.bitCount(smallest)) {
                smallest = set;
            }
        }
        int group = smallest;
        assertThat(condorcet.topGroup())
                .isEqualTo(names(m).stream()
                        .filter(name -> (group >> names(m).indexOf(name) & 1) == 1)
                        .toList());
        assertThat(condorcet.winner().isPresent())
                .isEqualTo(condorcet.topGroup().size() == 1);
        assertThat(condorcet.unbeaten()).isSubsetOf(condorcet.topGroup());
    }

    /** Every way of breaking every tie, one alternative at a time, until a single one is left. */
    @Property(tries = 300)
    void runoffWinnersAreThoseOfEveryWayOfBreakingTies(@ForAll @IntRange(min = 1, max = 6) int m, @ForAll long seed) {
        List<Ballot> ballots = random(m, new Random(seed));
        Set<String> winners = new TreeSet<>();
        leave(new ArrayList<>(names(m)), ballots, winners);
        InstantRunoff runoff = InstantRunoff.of(Ballots.of(names(m), ballots));
        assertThat(runoff.winners()).containsExactlyElementsOf(winners);
        if (!runoff.ways().isEmpty()) {
            Set<String> byWays = new TreeSet<>();
            runoff.ways().forEach(way -> byWays.addAll(way.winners()));
            assertThat(byWays).isEqualTo(winners);
        }
    }

    private static void leave(List<String> standing, List<Ballot> ballots, Set<String> winners) {
        if (standing.size() == 1) {
            winners.add(standing.get(0));
            return;
        }
        long[] votes = new long[standing.size()];
        for (Ballot ballot : ballots) {
            String first = ballot.order().stream()
                    .filter(standing::contains)
                    .findFirst()
                    .orElseThrow();
            votes[standing.indexOf(first)] += ballot.voters();
        }
        long fewest = Arrays.stream(votes).min().orElseThrow();
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] == fewest) {
                List<String> rest = new ArrayList<>(standing);
                rest.remove(i);
                leave(rest, ballots, winners);
            }
        }
    }

    @Property(tries = 200)
    void pointsAndVotesAreCountedAsDefined(@ForAll @IntRange(min = 1, max = 8) int m, @ForAll long seed) {
        List<Ballot> ballots = random(m, new Random(seed));
        Borda borda = Borda.of(Ballots.of(names(m), ballots));
        Plurality plurality = Plurality.of(Ballots.of(names(m), ballots));
        for (int a = 0; a < m; a++) {
            long points = 0;
            long votes = 0;
            for (Ballot ballot : ballots) {
                int place = ballot.order().indexOf("P" + a);
                points += ballot.voters() * (m - 1 - place);
                votes += place == 0 ? ballot.voters() : 0;
            }
            assertThat(borda.points().get(a)).isEqualTo(points);
            assertThat(plurality.votes().get(a)).isEqualTo(votes);
        }
        assertThat(borda.order().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(names(m));
    }

    /** Neutral: alternatives under other names. Anonymous: ballots in another order, and counted one by one. */
    @Property(tries = 200)
    void favoursNeitherNamesNorVoters(@ForAll @IntRange(min = 1, max = 6) int m, @ForAll long seed) {
        Random random = new Random(seed);
        List<Ballot> ballots = random(m, random);
        List<String> renamed = new ArrayList<>(names(m));
        Collections.shuffle(renamed, random);
        List<Ballot> others = new ArrayList<>();
        for (Ballot ballot : ballots) {
            List<String> order = ballot.order().stream()
                    .map(name -> renamed.get(names(m).indexOf(name)))
                    .toList();
            for (long voter = 0; voter < ballot.voters(); voter++) {
                others.add(new Ballot(1, order));
            }
        }
        Collections.shuffle(others, random);
        Ballots one = Ballots.of(names(m), ballots);
        Ballots other = Ballots.of(names(m), others);
        sameUnder(renamed, Plurality.of(one).winners(), Plurality.of(other).winners());
        sameUnder(renamed, Borda.of(one).winners(), Borda.of(other).winners());
        sameUnder(
                renamed,
                InstantRunoff.of(one).winners(),
                InstantRunoff.of(other).winners());
        sameUnder(renamed, Condorcet.of(one).topGroup(), Condorcet.of(other).topGroup());
        sameUnder(renamed, Condorcet.of(one).unbeaten(), Condorcet.of(other).unbeaten());
        sameUnder(renamed, Kemeny.of(one).winners(), Kemeny.of(other).winners());
        assertThat(Kemeny.of(other).count()).isEqualTo(Kemeny.of(one).count());
        assertThat(Kemeny.of(other).contradictions()).isEqualTo(Kemeny.of(one).contradictions());
    }

    private static void sameUnder(List<String> renamed, List<String> one, List<String> other) {
        assertThat(other)
                .containsExactlyInAnyOrderElementsOf(one.stream()
                        .map(name -> renamed.get(names(renamed.size()).indexOf(name)))
                        .toList());
    }
}
