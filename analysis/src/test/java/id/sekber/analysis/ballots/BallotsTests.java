package id.sekber.analysis.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BallotsTests {

    private static final List<String> ABC = List.of("a", "b", "c");

    /** Borda's own point: 21 voters of whom 13 would place last the one who wins by plurality. */
    private static final Ballots BORDA = Ballots.of(
            ABC,
            List.of(
                    Ballot.of(1, "a", "b", "c"),
                    Ballot.of(7, "a", "c", "b"),
                    Ballot.of(7, "b", "c", "a"),
                    Ballot.of(6, "c", "b", "a")));

    /** The table of Condorcet 1785 as given by Young 1988; remembered, so each answer is held against brute force too. */
    private static final Ballots CONDORCET = Ballots.of(
            ABC,
            List.of(
                    Ballot.of(23, "a", "b", "c"),
                    Ballot.of(17, "b", "c", "a"),
                    Ballot.of(2, "b", "a", "c"),
                    Ballot.of(10, "c", "a", "b"),
                    Ballot.of(8, "c", "b", "a")));

    private static Ballots tennessee() {
        List<Ballot> ballots = Reference.named("F-consensus-tennessee")
                .at("ballots")
                .items()
                .map(ballot -> new Ballot((long) ballot.number("count"), ballot.texts("order")))
                .toList();
        return Ballots.of(ballots.get(0).order(), ballots);
    }

    /** The capital of Tennessee, as encyclopedias give it: five rules, three winners. */
    @Test
    void choosesTheCapitalOfTennessee() {
        Reference expected = Reference.named("F-consensus-tennessee").at("expected");
        Ballots ballots = tennessee();
        assertThat(Plurality.of(ballots).winners()).containsExactly(expected.text("plurality"));
        assertThat(InstantRunoff.of(ballots).winners()).containsExactly(expected.text("irv"));
        assertThat(InstantRunoff.of(ballots).rounds())
                .extracting(InstantRunoff.Round::leaving)
                .containsExactly(List.of("Chattanooga"), List.of("Nashville"), List.of());
        List<Long> points = ballots.alternatives().stream()
                .map(city -> (long) expected.number("borda/" + city))
                .toList();
        assertThat(Borda.of(ballots).points()).isEqualTo(points);
        assertThat(Borda.of(ballots).winners()).containsExactly("Nashville");
        assertThat(Condorcet.of(ballots).winner()).contains(expected.text("condorcet"));
        Kemeny kemeny = Kemeny.of(ballots);
        assertThat(kemeny.orders()).containsExactly(expected.texts("kemeny"));
        // By hand: 42 put Memphis above each of three, 32 deny Nashville twice, 17 put Knoxville above Chattanooga.
        assertThat(kemeny.contradictions()).isEqualTo(3 * 42 + 2 * 32 + 17);
        assertThat(kemeny.comparisons()).isEqualTo(600);
    }

    @Test
    void findsWhatBordaSawInPlurality() {
        assertThat(Plurality.of(BORDA).winners()).containsExactly("a");
        assertThat(Plurality.of(BORDA).votes()).containsExactly(8L, 7L, 6L);
        assertThat(Borda.of(BORDA).points()).containsExactly(16L, 21L, 26L);
        assertThat(Borda.of(BORDA).order()).containsExactly(List.of("c"), List.of("b"), List.of("a"));
        assertThat(Condorcet.of(BORDA).winner()).contains("c");
    }

    @Test
    void ordersWhatRunsInACircle() {
        Condorcet condorcet = Condorcet.of(CONDORCET);
        assertThat(condorcet.winner()).isEmpty();
        assertThat(condorcet.unbeaten()).isEmpty();
        assertThat(condorcet.topGroup()).containsExactly("a", "b", "c");
        assertThat(condorcet.table().voters())
                .containsExactly(List.of(0L, 33L, 25L), List.of(27L, 0L, 42L), List.of(35L, 18L, 0L));
        Kemeny kemeny = Kemeny.of(CONDORCET);
        assertThat(kemeny.orders()).containsExactly(List.of("b", "c", "a"));
        assertThat(kemeny.comparisons() - kemeny.contradictions()).isEqualTo(104);
    }

    @Test
    void reportsEveryTie() {
        Ballots even = Ballots.of(List.of("a", "b"), List.of(Ballot.of(2, "b", "a"), Ballot.of(2, "a", "b")));
        assertThat(Plurality.of(even).winners()).containsExactly("a", "b");
        assertThat(Borda.of(even).order()).containsExactly(List.of("a", "b"));
        assertThat(Condorcet.of(even).winner()).isEmpty();
        assertThat(Condorcet.of(even).unbeaten()).containsExactly("a", "b");
        assertThat(Condorcet.of(even).topGroup()).containsExactly("a", "b");
        assertThat(Kemeny.of(even).count()).isEqualTo(2);
        assertThat(Kemeny.of(even).winners()).containsExactly("a", "b");
        InstantRunoff runoff = InstantRunoff.of(even);
        assertThat(runoff.winners()).containsExactly("a", "b");
        assertThat(runoff.rounds().get(0).tied()).isTrue();
        assertThat(runoff.ways())
                .containsExactly(new InstantRunoff.Way("a", List.of("b")), new InstantRunoff.Way("b", List.of("a")));
    }

    /** Two without any first place and one with a single vote, all fewer together than the next. */
    @Test
    void letsThoseLeaveTogetherOfWhomTheOrderCannotMatter() {
        List<String> names = List.of("a", "b", "c", "d");
        InstantRunoff runoff = InstantRunoff.of(Ballots.of(
                names,
                List.of(
                        Ballot.of(5, "a", "c", "d", "b"),
                        Ballot.of(4, "b", "d", "c", "a"),
                        Ballot.of(1, "b", "a", "c", "d"))));
        assertThat(runoff.rounds())
                .extracting(InstantRunoff.Round::leaving)
                .containsExactly(List.of("c", "d"), List.of("a", "b"));
        assertThat(runoff.winners()).containsExactly("a", "b");
    }

    @Test
    void winsWhicheverOfTheTiedLeaves() {
        InstantRunoff runoff = InstantRunoff.of(Ballots.of(
                ABC, List.of(Ballot.of(4, "a", "b", "c"), Ballot.of(2, "b", "a", "c"), Ballot.of(2, "c", "a", "b"))));
        assertThat(runoff.winners()).containsExactly("a");
        assertThat(runoff.ways()).hasSize(2);
        assertThat(runoff.explanation().words(Locale.ENGLISH))
                .isEqualTo("a wins, whoever leaves in the tie of round 1.");
    }

    @Test
    void countsAllOrdersOfAGreatTieAndShowsAHundred() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            names.add("P" + i);
        }
        List<String> reverse = new ArrayList<>(names);
        Collections.reverse(reverse);
        Kemeny kemeny = Kemeny.of(Ballots.of(names, List.of(new Ballot(1, names), new Ballot(1, reverse))));
        assertThat(kemeny.count()).isEqualTo(20_922_789_888_000L);
        assertThat(kemeny.orders()).hasSize(100).doesNotHaveDuplicates().first().isEqualTo(names);
        assertThat(kemeny.contradictions()).isEqualTo(120);
    }

    @Test
    void answersForOneAlternative() {
        Ballots one = Ballots.of(List.of("a"), List.of(Ballot.of(3, "a")));
        assertThat(Plurality.of(one).winners()).containsExactly("a");
        assertThat(Borda.of(one).points()).containsExactly(0L);
        assertThat(InstantRunoff.of(one).winners()).containsExactly("a");
        assertThat(Condorcet.of(one).winner()).contains("a");
        assertThat(Kemeny.of(one).orders()).containsExactly(List.of("a"));
    }

    @Test
    void explainsEveryAnswerInBothLanguages() {
        Ballots ballots = tennessee();
        assertThat(Plurality.of(ballots).explanation().text(Locale.ENGLISH))
                .startsWith("Memphis is placed first most often: by 42 of 100 voters.\n  Memphis: placed on top by 42");
        assertThat(InstantRunoff.of(ballots).explanation().text(new Locale("id")))
                .startsWith("Knoxville menang setelah 3 putaran.\n  Putaran 1: Chattanooga gugur")
                .contains("  Putaran 3: Knoxville mendapat 58 dari 100 suara, lebih dari separuh.\n");
        assertThat(Borda.of(ballots).explanation().words(Locale.ENGLISH))
                .isEqualTo("Nashville has the most points: 194 of at most 300.");
        assertThat(Condorcet.of(ballots).explanation().text(Locale.ENGLISH))
                .isEqualTo("Nashville is preferred to every other alternative, one against one.\n"
                        + "  Nashville above Memphis: 58 voters; the other way 42.\n"
                        + "  Nashville above Chattanooga: 68 voters; the other way 32.\n"
                        + "  Nashville above Knoxville: 68 voters; the other way 32.\n");
        assertThat(Kemeny.of(ballots).explanation().words(Locale.ENGLISH))
                .isEqualTo("Nashville > Chattanooga > Knoxville > Memphis contradicts the voters least often:"
                        + " in 207 of 600 comparisons.");
        Ballots even = Ballots.of(List.of("a", "b"), List.of(Ballot.of(1, "b", "a"), Ballot.of(1, "a", "b")));
        for (Explanation tied : List.of(
                Plurality.of(even).explanation(),
                Borda.of(even).explanation(),
                InstantRunoff.of(even).explanation(),
                Kemeny.of(even).explanation())) {
            assertThat(tied.text(Locale.ENGLISH)).startsWith("A tie");
            assertThat(tied.text(new Locale("id"))).startsWith("Seri");
        }
        assertThat(Condorcet.of(even).explanation().text(Locale.ENGLISH)).startsWith("None is preferred");
    }

    @Test
    void refusesWhatIsNoBallot() {
        Ballot right = Ballot.of(1, "a", "b", "c");
        assertThatThrownBy(() -> Ballot.of(0, "a")).hasMessageContaining("ballot a: found 0 voters");
        assertThatThrownBy(() -> Ballots.of(ABC, List.of())).hasMessageContaining("ballots: found an empty list");
        assertThatThrownBy(() -> Ballots.of(List.of(), List.of(right))).hasMessageContaining("at least one name");
        assertThatThrownBy(() -> Ballots.of(List.of("a", "a"), List.of(right))).hasMessageContaining("\"a\" again");
        assertThatThrownBy(() -> Ballots.of(ABC, List.of(right, Ballot.of(1, "a", "b"))))
                .hasMessage("ballots[1].order: found no \"c\"; a ballot orders every alternative; add its place.");
        assertThatThrownBy(() -> Ballots.of(ABC, List.of(Ballot.of(1, "a", "b", "b"))))
                .hasMessageContaining("ballots[0].order[2]: found \"b\" again");
        assertThatThrownBy(() -> Ballots.of(ABC, List.of(Ballot.of(1, "a", "b", "z"))))
                .hasMessageContaining("ballots[0].order[2]: found \"z\"");
        assertThatThrownBy(() -> Ballots.of(ABC, List.of(right, Ballot.of(Ballots.MOST_VOTERS, "a", "b", "c"))))
                .hasMessageContaining("ballots[1].voters");
        assertThatThrownBy(() -> Ballots.of(ABC, List.of(Ballot.of(Long.MAX_VALUE, "a", "b", "c"))))
                .hasMessageContaining("divide all numbers");
    }

    @Test
    void refusesMoreAlternativesThanItCanOrder() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 1001; i++) {
            names.add("P" + i);
        }
        assertThatThrownBy(() -> Ballots.of(names, List.of(new Ballot(1, names))))
                .hasMessageContaining("1001 alternatives");
        List<String> fewer = names.subList(0, 17);
        assertThatThrownBy(() -> Kemeny.of(Ballots.of(fewer, List.of(new Ballot(1, fewer)))))
                .hasMessage("alternatives: found 17 alternatives; the least contradicting order is found exactly for at"
                        + " most 16; sift them first, for instance to the top group of the comparisons of two.");
    }

    @Test
    void refusesTiesThatLeadToMoreSetsThanItFollows() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            names.add("P" + i);
        }
        List<Ballot> circle = new ArrayList<>();
        for (int start = 0; start < names.size(); start++) {
            List<String> order = new ArrayList<>(names.subList(start, names.size()));
            order.addAll(names.subList(0, start));
            circle.add(new Ballot(1, order));
            List<String> back = new ArrayList<>(order.subList(1, order.size()));
            Collections.reverse(back);
            back.add(0, order.get(0));
            circle.add(new Ballot(1, back));
        }
        assertThatThrownBy(() -> InstantRunoff.of(Ballots.of(names, circle)))
                .hasMessageContaining("ballots: found ties that lead to more than");
    }
}
