package id.sekber.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.secretariats.Member;
import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AllocationTests {

    private static final Member CITY = member("34.71", "Yogyakarta", 1);
    private static final Member SLEMAN = member("34.04", "Sleman", 2);
    private static final Member BANTUL = member("34.02", "Bantul", 3);

    /** Two agree on the large programmes, one wants a small one: greedy gives all to the two, equal shares keep a part for the third. */
    @Test
    void equalSharesKeepAPartForWhoIsAlone() {
        Choice choice = choice(9_000_000_000L, 4_500_000_000L, 4_500_000_000L, 3_000_000_000L);
        List<Allocation> found =
                Allocation.of(choice, valuations(List.of(10, 10, 0), List.of(10, 10, 0), List.of(0, 0, 10)));

        Allocation equal = found.get(0);
        Allocation greedy = found.get(1);
        assertThat(numbers(greedy)).containsExactly("P-1", "P-2");
        assertThat(greedy.leftOut()).extracting(gain -> gain.member().code()).containsExactly("34.02");
        assertThat(numbers(equal)).containsExactlyInAnyOrder("P-1", "P-3");
        assertThat(equal.leavesNobodyOut()).isTrue();
    }

    @Test
    void aTieIsReported() {
        Choice choice = choice(4_000_000_000L, 4_000_000_000L, 4_000_000_000L);
        Allocation greedy = Allocation.of(choice, valuations(List.of(5, 5), List.of(5, 5), List.of(5, 5)))
                .get(1);

        assertThat(greedy.bought().get(0).candidate().number()).isEqualTo("P-1");
        assertThat(greedy.bought().get(0).tied())
                .extracting(Choice.Candidate::number)
                .containsExactly("P-2");
    }

    @Property(tries = 200)
    void whatIsSpentOnBehalfOfMembersSumsToTheLastRupiahAndStaysWithinTheBudget(
            @ForAll @Size(9) List<@IntRange(max = 10) Integer> points,
            @ForAll @Size(3) List<@IntRange(min = 1_000_000, max = 900_000_000) Integer> costs,
            @ForAll @IntRange(min = 100_000_000, max = 2_000_000_000) int budget) {
        Choice choice =
                choice(budget, costs.stream().mapToLong(Integer::longValue).toArray());
        Allocation equal = Allocation.of(
                        choice, valuations(points.subList(0, 3), points.subList(3, 6), points.subList(6, 9)))
                .get(0);

        Money controlled = Money.sumInRupiah(
                equal.gains().stream().map(Allocation.Gain::controlled).toList());
        assertThat(controlled).isEqualTo(equal.spent());
        assertThat(equal.spent()).isLessThanOrEqualTo(choice.budget());
    }

    private static List<String> numbers(Allocation allocation) {
        return allocation.bought().stream()
                .map(bought -> bought.candidate().number())
                .toList();
    }

    private static Choice choice(long budget, long... costs) {
        List<Choice.Candidate> candidates = new java.util.ArrayList<>();
        for (int i = 0; i < costs.length; i++) {
            candidates.add(
                    new Choice.Candidate(new UUID(0, i), "P-" + (i + 1), "Program " + (i + 1), Money.rupiah(costs[i])));
        }
        return new Choice(new UUID(1, 1), "PF-1", "Uji", 2027, Money.rupiah(budget), candidates, null, 0);
    }

    @SafeVarargs
    private static Map<Member, Valuation> valuations(List<Integer>... points) {
        List<Member> members = List.of(CITY, SLEMAN, BANTUL);
        Map<Member, Valuation> valuations = new LinkedHashMap<>();
        for (int m = 0; m < points.length; m++) {
            Map<String, Integer> given = new LinkedHashMap<>();
            for (int p = 0; p < points[m].size(); p++) {
                given.put("P-" + (p + 1), points[m].get(p));
            }
            valuations.put(members.get(m), new Valuation(members.get(m).code(), given, "", "Sekda", 0));
        }
        return valuations;
    }

    private static Member member(String code, String name, int ordinal) {
        return new Member(code, name, name, ordinal, LocalDate.of(2001, 1, 1), null, 0);
    }
}
