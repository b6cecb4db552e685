package id.sekber.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.activities.Deliverable;
import id.sekber.budgets.Basis.FlatRate;
import id.sekber.budgets.Basis.LumpSum;
import id.sekber.budgets.Basis.RealCosts;
import id.sekber.budgets.Basis.Units;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BudgetTests {

    private static final Frame FRAME = new Frame(2027, 2029, 0);
    private static final List<String> PARTIES = List.of("34.71", "34.04", "34.02");
    private static final RateBook RATES = new RateBook(List.of(
            rate(Rate.Kind.UNIT, "OB", "1000000", LocalDate.of(2026, 1, 1)),
            rate(Rate.Kind.UNIT, "OB", "1100000.50", LocalDate.of(2028, 1, 1)),
            rate(Rate.Kind.UNIT, "NANTI", "5", LocalDate.of(2028, 1, 2)),
            rate(Rate.Kind.LUMP, "LAPORAN", "85000000", LocalDate.of(2026, 1, 1))));
    private static final UUID REPORT = new UUID(7, 7);

    @Test
    void aUnitCostIsThatWhichIsInForceOnTheFirstDayOfTheYear() {
        Budget budget = budget(line(1, "34.71", "jasa", units("OB", "2027", "1.5", "2028", "2")));

        assertThat(budget.amounts(budget.lines().get(0)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(2027, Money.rupiah(1_500_000), 2028, Money.rupiah(2_200_001)));
    }

    @Test
    void aRateThatIsNotInForceYetLeavesTheYearOpenAndSaysSo() {
        Budget budget = budget(line(1, "34.71", "jasa", units("NANTI", "2028", "3", "2029", "3")));
        Line line = budget.lines().get(0);

        assertThat(budget.amounts(line)).containsOnlyKeys(2029);
        assertThat(budget.unpriced(line))
                .hasValueSatisfying(reason -> assertThat(reason.key()).isEqualTo("budgets.unpriced.rate"));
    }

    @Test
    void aLumpSumIsPaidInTheYearInWhichItsDeliverableIsHandedOver() {
        Line line = line(1, "34.71", "jasa", new LumpSum("LAPORAN", REPORT));

        assertThat(budget(LocalDate.of(2028, 6, 30), line).amounts(line))
                .isEqualTo(Map.of(2028, Money.rupiah(85_000_000)));
        assertThat(budget(null, line).amounts(line)).isEmpty();
        assertThat(budget(null, line).unpriced(line)).isPresent();
        assertThat(budget(LocalDate.of(2031, 1, 1), line).unpriced(line)).isPresent();
    }

    @Test
    void aFlatRateIsOfTheOtherLinesOfTheSamePartyAndYearAlone() {
        Line flat = line(4, "34.71", "kantor", new FlatRate(new BigDecimal("7.5"), List.of("jasa", "staf", "lain")));
        Budget budget = budget(
                line(1, "34.71", "jasa", real("2027", "1000", "2028", "333")),
                line(2, "34.71", "staf", real("2027", "7")),
                line(3, "34.04", "jasa", real("2027", "900000")),
                flat,
                line(5, "34.71", "lain", new FlatRate(new BigDecimal("50"), List.of("jasa"))));

        assertThat(budget.amount(flat, 2027)).isEqualTo(Money.rupiah(76));
        assertThat(budget.amount(flat, 2028)).isEqualTo(Money.rupiah(25));
        assertThat(budget.amount(flat, 2029)).isEqualTo(Money.rupiah(0));
    }

    @Property(tries = 200)
    void allCutsAgree(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int count) {
        Budget budget = random(seed, count);
        List<Integer> years = FRAME.years();
        Money byPartyAndYear =
                Cut.of(PARTIES, p -> p, years, String::valueOf, budget::spends).total();
        Money byPartyAndType = Cut.of(PARTIES, p -> p, CostTypes.all(), CostType::code, budget::spends)
                .total();
        Cut byTypeAndYear = Cut.of(CostTypes.all(), CostType::code, years, String::valueOf, budget::spends);

        assertThat(List.of(
                        byPartyAndYear,
                        byPartyAndType,
                        byTypeAndYear.total(),
                        Money.sumInRupiah(List.of(
                                byTypeAndYear.columnSum(0), byTypeAndYear.columnSum(1), byTypeAndYear.columnSum(2)))))
                .containsOnly(budget.cost());
    }

    @Property(tries = 200)
    void aFlatRateIsExactToTheRupiahForAnyAmounts(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int count) {
        Budget budget = random(seed, count);
        for (Line line : budget.lines()) {
            if (line.basis() instanceof FlatRate flat) {
                for (int year : FRAME.years()) {
                    BigDecimal base = budget.lines().stream()
                            .filter(each -> each.party().equals(line.party())
                                    && flat.of().contains(each.costType())
                                    && !(each.basis() instanceof FlatRate))
                            .map(each -> budget.amount(each, year).amount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    BigDecimal exact = base.multiply(flat.percent()).movePointLeft(2);
                    assertThat(budget.amount(line, year).amount())
                            .isEqualByComparingTo(exact.setScale(0, RoundingMode.HALF_UP));
                }
            }
        }
    }

    @Property(tries = 200)
    void balancingLeavesNoRupiahWhateverWasPaidBefore(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll @IntRange(min = 1, max = 997) int first,
            @ForAll @IntRange(min = 0, max = 997) int second) {
        Budget budget = random(seed, count);
        int whole = first + second + 13;
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put(PARTIES.get(0), Share.of(first, whole));
        shares.put(PARTIES.get(1), Share.of(second, whole));
        shares.put(PARTIES.get(2), Share.of(13, whole));

        for (Outcome<List<Funding>> outcome : List.of(
                Balancing.byKey(budget, budget.unbalanced(), shares),
                Balancing.onOwn(budget, budget.unbalanced(), PARTIES.get(1)))) {
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            Budget balanced =
                    Budget.of(FRAME, budget.lines(), RATES, List.of(), ((Outcome.Done<List<Funding>>) outcome).value());
            assertThat(balanced.unbalanced()).isEmpty();
            assertThat(balanced.paid()).isEqualTo(budget.cost());
            assertThat(balanced.funding()).allMatch(each -> each.amount().isPositive());
        }
    }

    @Test
    void whatIsPaidTooMuchIsTakenBackOnlyFromTheChosenPayer() {
        Line line = line(1, "34.71", "jasa", real("2027", "100"));
        Budget tooMuch = Budget.of(
                FRAME,
                List.of(line),
                RATES,
                List.of(),
                List.of(
                        new Funding("34.71", 2027, Funding.Source.OWN, "", Money.rupiah(30)),
                        new Funding("34.04", 2027, Funding.Source.OWN, "", Money.rupiah(90))));

        assertThat(Balancing.onOwn(tooMuch, List.of(2027), "34.04"))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.value().toString()).contains("70.00 IDR"));
        assertThat(Balancing.onOwn(tooMuch, List.of(2027), "34.02")).isInstanceOf(Outcome.Refused.class);
    }

    private static Budget random(long seed, int count) {
        Random random = new Random(seed);
        List<Line> lines = new ArrayList<>();
        List<CostType> types = CostTypes.all();
        for (int i = 1; i <= count; i++) {
            String party = PARTIES.get(random.nextInt(3));
            int type = random.nextInt(types.size());
            Basis basis = switch (random.nextInt(3)) {
                case 0 -> {
                    TreeMap<Integer, Money> amounts = new TreeMap<>();
                    FRAME.years()
                            .forEach(year -> amounts.put(
                                    year, Money.rupiah(BigDecimal.valueOf(1 + (random.nextLong() >>> 10), 2))));
                    yield new RealCosts(amounts);
                }
                case 1 -> units("OB", "2027", random.nextInt(9999) + ".37", "2029", "" + (1 + random.nextInt(99)));
                default ->
                    new FlatRate(
                            BigDecimal.valueOf(1 + random.nextInt(999_999), 4),
                            List.of(
                                    types.get((type + 1) % types.size()).code(),
                                    types.get((type + 2) % types.size()).code()));
            };
            lines.add(line(i, party, types.get(type).code(), basis));
        }
        return Budget.of(FRAME, lines, RATES, List.of(), List.of());
    }

    private static Budget budget(Line... lines) {
        return Budget.of(FRAME, List.of(lines), RATES, List.of(), List.of());
    }

    private static Budget budget(@Nullable LocalDate due, Line line) {
        return Budget.of(
                FRAME,
                List.of(line),
                RATES,
                List.of(new Deliverable(REPORT, "Laporan", due, "34.71", Deliverable.State.PLANNED)),
                List.of());
    }

    static Line line(int ordinal, String party, String type, Basis basis) {
        return new Line(new UUID(1, ordinal), ordinal, party, type, null, "Baris " + ordinal, "Dinas", basis, 0);
    }

    private static Units units(String rate, String... yearsAndNumbers) {
        TreeMap<Integer, BigDecimal> quantities = new TreeMap<>();
        for (int i = 0; i < yearsAndNumbers.length; i += 2) {
            quantities.put(Integer.valueOf(yearsAndNumbers[i]), new BigDecimal(yearsAndNumbers[i + 1]));
        }
        return new Units(rate, quantities);
    }

    private static RealCosts real(String... yearsAndAmounts) {
        TreeMap<Integer, Money> amounts = new TreeMap<>();
        for (int i = 0; i < yearsAndAmounts.length; i += 2) {
            amounts.put(Integer.valueOf(yearsAndAmounts[i]), Money.rupiah(yearsAndAmounts[i + 1]));
        }
        return new RealCosts(amounts);
    }

    private static Rate rate(Rate.Kind kind, String code, String amount, LocalDate from) {
        return new Rate(kind, code, code, "satuan", Money.rupiah(amount), from, "Uji");
    }
}
