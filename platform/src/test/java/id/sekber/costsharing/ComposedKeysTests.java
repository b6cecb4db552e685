package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.costsharing.Division.Divided;
import id.sekber.costsharing.Division.NotPossible;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Keys that are made of others: two parts, a collar, a credit to the host, a fee per unit. */
class ComposedKeysTests {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Workbench workbench = new Workbench(Tables.WASTE, Tables.KARTAMANTUL);

    private static Key.Collar collar(Key base, String floor, String ceiling, boolean neverAboveAlone) {
        return new Key.Collar(
                "k9", Words.text("Pagar"), base, new BigDecimal(floor), new BigDecimal(ceiling), neverAboveAlone);
    }

    private List<Money> amounts(Key key) {
        Division division = workbench.divide(key);
        assertThat(division).isInstanceOf(Divided.class);
        return ((Divided) division).amounts();
    }

    private static Money billion(String amount) {
        return Money.rupiah(new BigDecimal(amount).movePointRight(9));
    }

    @Test
    void aCeilingAtTheCostAloneRepairsTheEqualSplit() {
        Key key = collar(new Key.Equal(), "0", "100", true);

        assertThat(amounts(key)).containsExactly(billion("5.5"), billion("5.5"), billion("4"));
        assertThat(workbench.divide(key).key().definition()).isEqualTo("K14");
    }

    @Test
    void aFloorRaisesWhoPaysLeastAndTheOthersPayLess() {
        // 20 % of 15 is 3; tonnage asks 1.95 of Bantul and the others share the rest 53 to 34.
        List<Money> amounts = amounts(collar(Tables.TONNAGE, "20", "100", false));

        assertThat(amounts.get(2)).isEqualTo(billion("3"));
        assertThat(amounts.get(0)).isEqualTo(Money.rupiah(7_310_344_828L));
        assertThat(amounts.get(1)).isEqualTo(Money.rupiah(4_689_655_172L));
    }

    @Test
    void aCollarThatLeavesNoRoomSaysSo() {
        assertThat(workbench.divide(collar(new Key.Equal(), "0", "30", false))).isInstanceOf(NotPossible.class);
    }

    @Test
    void whatIsBuiltGoesByOneKeyAndWhatRunsByAnother() {
        // A third of the cost is built and shared equally, the rest runs by tonnage.
        List<Money> built = Tables.WASTE.costs().stream()
                .map(cost -> Money.rupiah(cost.amount().divideToIntegralValue(new BigDecimal(3))))
                .toList();
        Workbench parted = new Workbench(Tables.WASTE, Optional.of(built), Tables.KARTAMANTUL);
        Key key = new Key.TwoPart("k9", Words.text("Dua"), new Key.Equal(), Tables.TONNAGE, new BigDecimal(50));

        List<Money> known = ((Divided) parted.divide(key)).amounts();
        List<Money> assumed = amounts(key);

        // 5/3 + 10 * 0.53; where the sheet does not say what is built, half of the cost is.
        assertThat(known.get(0)).isEqualTo(Money.rupiah(6_966_666_667L));
        assertThat(assumed.get(0)).isEqualTo(billion("6.475"));
    }

    @Test
    void theOthersCarryTheCreditToTheHostAsTheyPay() {
        Key key = new Key.HostCredit(
                "k9", Words.text("Tuan rumah"), Tables.TONNAGE, "34.02", "Bantul", Money.rupiah(870_000_000));

        assertThat(amounts(key)).containsExactly(billion("8.48"), billion("5.44"), billion("1.08"));
    }

    @Test
    void aFeeThatIsTooLowLeavesSomethingToShare() {
        // 450 tonnes a day at Rp78,000: about 12.8 billion of 15; the rest equally.
        Key key = new Key.FeePerUnit(
                "k9",
                Words.text("Tarif"),
                Words.text("ton sampah"),
                Words.text("Perda DIY 11/2023"),
                Money.rupiah(78_000),
                List.of(new BigDecimal(87_053), new BigDecimal(55_845), new BigDecimal(21_353)),
                new Key.Equal());

        List<Money> amounts = amounts(key);

        assertThat(Money.sumInRupiah(amounts)).isEqualTo(billion("15"));
        long fees = 78_000L * (87_053 + 55_845 + 21_353);
        long part = (15_000_000_000L - fees) / 3;
        assertThat(amounts.get(0).amount().longValue()).isBetween(78_000L * 87_053 + part, 78_000L * 87_053 + part + 1);
    }

    @Test
    void aSharerWhoLeavesTakesItsCostsAndItsWeightAlong() {
        Workbench without = workbench.without(1);

        assertThat(without.table().joint()).isEqualTo(billion("11"));
        assertThat(without.table().alone()).containsExactly(billion("9"), billion("4"));
        assertThat(((Divided) without.divide(Departures.restricted(Tables.TONNAGE, Tables.KARTAMANTUL, 1))).amounts())
                .containsExactly(Money.rupiah(8_833_333_333L), Money.rupiah(2_166_666_667L));
    }

    @Property(tries = 300)
    void amountsKeptWithinLimitsAddUpAndStayWithin(
            @ForAll @Size(min = 2, max = 8) List<@LongRange(min = 0, max = 1_000_000_000_000L) Long> asked,
            @ForAll @Size(value = 8) List<@IntRange(min = 0, max = 100) Integer> limits) {
        int n = asked.size();
        Money joint = Money.rupiah(asked.stream().mapToLong(Long::longValue).sum());
        List<Money> floors = IntStream.range(0, n)
                .mapToObj(i -> Money.rupiah(joint.amount()
                        .multiply(new BigDecimal(limits.get(i)))
                        .divideToIntegralValue(new BigDecimal(100L * n))))
                .toList();
        List<Money> ceilings = IntStream.range(0, n)
                .mapToObj(i -> floors.get(i)
                        .plus(Money.rupiah(joint.amount()
                                .multiply(new BigDecimal(limits.get((i + 3) % 8)))
                                .divideToIntegralValue(HUNDRED))))
                .toList();
        List<Money> wanted = asked.stream().map(Money::rupiah).toList();

        Optional<List<Money>> kept = KeptWithin.of(wanted, floors, ceilings, joint);

        boolean room = Money.sumInRupiah(ceilings).compareTo(joint) >= 0;
        assertThat(kept.isPresent()).isEqualTo(room);
        kept.ifPresent(amounts -> {
            assertThat(Money.sumInRupiah(amounts)).isEqualTo(joint);
            for (int i = 0; i < n; i++) {
                assertThat(amounts.get(i)).isBetween(floors.get(i), ceilings.get(i));
            }
        });
    }

    @Property(tries = 200)
    void everyComposedKeyAddsUpToTheLastRupiah(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000L) long joint,
            @ForAll @IntRange(min = 1, max = 99) int fixed,
            @ForAll @LongRange(min = 1, max = 1_000_000) long credit) {
        CostTable table = new CostTable(IntStream.rangeClosed(1, 7)
                .mapToObj(mask -> Money.rupiah(Math.max(1, joint / 7 * mask)))
                .toList());
        Workbench bench = new Workbench(table, Tables.KARTAMANTUL);
        for (Key key : List.of(
                new Key.TwoPart("a", Words.text("a"), new Key.Equal(), Tables.TONNAGE, new BigDecimal(fixed)),
                new Key.HostCredit("b", Words.text("b"), Tables.TONNAGE, "34.02", "Bantul", Money.rupiah(credit)),
                collar(Tables.CONNECTIONS, "10", "60", false))) {
            if (bench.divide(key) instanceof Divided divided) {
                assertThat(divided.joint()).isEqualTo(table.joint());
            }
        }
    }
}
