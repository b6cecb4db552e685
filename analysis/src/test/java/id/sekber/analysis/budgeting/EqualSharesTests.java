package id.sekber.analysis.budgeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sekber.analysis.InputRefused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EqualSharesTests {

    /** By hand: shares of 10; hall and road tie at 15/2; a and b pay for the hall, then b and c have 25/2 left for the road. */
    private static final Election VILLAGE = new Election(
            BigDecimal.valueOf(40),
            List.of(Project.of("road", 15), Project.of("hall", 15), Project.of("well", 30), Project.of("mast", 5)),
            List.of(
                    Voter.approving("a", "hall"),
                    Voter.approving("b", "hall", "road"),
                    Voter.approving("c", "road", "well"),
                    Voter.approving("d", "well")));

    @Test
    void takesTheFirstIdOfATieAndReportsIt() {
        EqualShares.Result result = EqualShares.of(VILLAGE, Utility.CARDINALITY, Completion.NONE);
        EqualShares.Round first = result.rounds().get(0);
        assertThat(first.project()).isEqualTo(1);
        assertThat(first.tied()).containsExactly(0);
        assertThat(first.price()).isEqualTo(Fraction.of(15, 2));
    }

    @Test
    void letsWhoHasLessThanThePricePayAllThatIsLeft() {
        Election election = new Election(
                BigDecimal.valueOf(30),
                List.of(Project.of("hall", 16), Project.of("road", 11)),
                List.of(
                        Voter.approving("a", "hall"),
                        Voter.approving("b", "hall", "road"),
                        Voter.approving("c", "road")));
        EqualShares.Result result = EqualShares.of(election, Utility.CARDINALITY, Completion.NONE);
        // The road is cheaper, at 11/2 each; then b has 9/2 left for the hall and a would need 23/2 but has 10.
        assertThat(result.selected()).containsExactly(1);
        assertThat(result.payments(1)).containsExactly(new EqualShares.Payment(1, Fraction.of(11, 2)));
        EqualShares.Result completed = EqualShares.of(election, Utility.CARDINALITY, Completion.ADD1);
        assertThat(completed.selected()).containsExactly(0, 1);
        assertThat(completed.increments()).isEqualTo(1);
        assertThat(completed.payments(0).get(0).amount()).isEqualTo(Fraction.of(21, 2));
    }

    @Test
    void keepsFractionsThatNoDoubleHolds() {
        Election thirds = new Election(
                BigDecimal.valueOf(1),
                List.of(Project.of("p", 0.1)),
                List.of(Voter.approving("a", "p"), Voter.approving("b", "p"), Voter.approving("c", "p")));
        assertThat(EqualShares.of(thirds, Utility.COST, Completion.NONE).payments(2))
                .containsExactly(new EqualShares.Payment(0, Fraction.of(1, 30)));
    }

    /** A and b have 1E17 each; after the road a has 2 less, which doubles of that size do not see, and half the hall is 1 more. */
    @Test
    void tellsPursesApartThatNoDoubleTellsApart() {
        BigDecimal budget = new BigDecimal("200000000000000000");
        Election election = new Election(
                budget,
                List.of(Project.of("road", 2), new Project("hall", budget.subtract(BigDecimal.valueOf(2)))),
                List.of(Voter.approving("a", "road", "hall"), Voter.approving("b", "hall")));
        EqualShares.Result result = EqualShares.of(election, Utility.CARDINALITY, Completion.NONE);
        assertThat(result.selected()).containsExactly(0, 1);
        assertThat(result.rounds().get(1).price()).isEqualTo(Fraction.of(100_000_000_000_000_000L, 1));
        assertThat(result.payments(0))
                .containsExactly(
                        new EqualShares.Payment(0, Fraction.of(2, 1)),
                        new EqualShares.Payment(1, Fraction.of(99_999_999_999_999_998L, 1)));
    }

    @Test
    void takesWhatIsFreeFirstByIdButNothingWithoutSupport() {
        Election election = new Election(
                BigDecimal.valueOf(10),
                List.of(Project.of("tree", 0), Project.of("bench", 0), Project.of("arch", 0), Project.of("road", 4)),
                List.of(Voter.approving("a", "tree", "bench", "road")));
        EqualShares.Result result = EqualShares.of(election, Utility.CARDINALITY, Completion.NONE);
        assertThat(result.rounds().stream().map(EqualShares.Round::project)).containsExactly(1, 0, 3);
        assertThat(result.rounds().get(0).price()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void explainsItselfInBothLanguages() {
        EqualShares.Result result = EqualShares.of(VILLAGE, Utility.CARDINALITY, Completion.NONE);
        assertThat(result.explanation().text(Locale.ENGLISH))
                .startsWith("1 of 4 projects are selected at a cost of 15 out of a budget of 40.")
                .contains(
                        "hall for 15 has 2 supporters; each pays at most 7.5.",
                        "Tied with road; the first in the alphabet was taken.",
                        "mast is not selected: nobody supports it.",
                        "road is not selected: it costs 15, and its supporters have 12.5 left.");
        assertThat(result.explanation().text(new Locale("id", "ID")))
                .contains("hall seharga 15 didukung 2 pemilih; masing-masing membayar paling banyak 7,5.");
    }

    @Test
    void namesWhatGreedyTakesWithoutSupport() {
        Greedy.Result result = Greedy.of(VILLAGE, Utility.COST);
        assertThat(result.withoutSupport()).containsExactly(3);
        assertThat(result.explanation().text(Locale.ENGLISH))
                .contains("mast for 5 is taken because it still fits, though nobody supports it.");
    }

    @Test
    void refusesWhatIsNoElection() {
        List<Project> projects = List.of(Project.of("p", 1));
        List<Voter> voters = List.of(Voter.approving("a", "p"));
        assertRefused("budget: found 0", BigDecimal.ZERO, projects, voters);
        assertRefused("projects: found an empty list", BigDecimal.ONE, List.of(), voters);
        assertRefused("voters: found an empty list", BigDecimal.ONE, projects, List.of());
        assertRefused("projects[0].cost: found -1", BigDecimal.ONE, List.of(Project.of("p", -1)), voters);
        assertRefused("voters[0].utilities: found \"q\"", BigDecimal.ONE, projects, List.of(Voter.approving("a", "q")));
        assertRefused(
                "voters[0].weight: found 0",
                BigDecimal.ONE,
                projects,
                List.of(new Voter("a", BigDecimal.ZERO, Map.of())));
        assertRefused("budget: found 1.0E40", new BigDecimal("1e40"), projects, voters);
    }

    private static void assertRefused(String start, BigDecimal budget, List<Project> projects, List<Voter> voters) {
        assertThatThrownBy(() -> new Election(budget, projects, voters))
                .isInstanceOf(InputRefused.class)
                .hasMessageStartingWith(start);
    }
}
