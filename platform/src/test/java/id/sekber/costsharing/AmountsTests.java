package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.costsharing.Division.Divided;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the table and the key: amounts are whole rupiah, none negative, and none is lost. */
class AmountsTests {

    @Property(tries = 200)
    void everyKeyDividesTheJointCostToTheLastRupiah(@ForAll("tables") CostTable table) {
        Workbench bench = new Workbench(table, Tables.sharers(table.sharers()));

        for (Key key : keys(table.sharers())) {
            if (bench.divide(key) instanceof Divided divided) {
                assertThat(divided.joint()).as(key.code()).isEqualTo(table.joint());
                assertThat(divided.amounts())
                        .as(key.code())
                        .noneMatch(Money::isNegative)
                        .allMatch(AmountsTests::whole);
            }
        }
    }

    @Property(tries = 200)
    void theVerdictAgreesWithThePlainComparisonOfAmounts(@ForAll("tables") CostTable table) {
        Workbench bench = new Workbench(table, Tables.sharers(table.sharers()));

        Divided equal = (Divided) bench.divide(new Key.Equal());

        double tolerance =
                table.game(bench.sharers().stream().map(Sharer::name).toList()).tolerance();
        for (int i = 0; i < table.sharers(); i++) {
            Money gain = table.alone(i).minus(equal.amounts().get(i));
            boolean harmed = gain.amount().doubleValue() < -tolerance;
            assertThat(equal.judgement().standings().get(i).harmed()).isEqualTo(harmed);
            assertThat(equal.judgement().standings().get(i).gain()).isEqualTo(gain);
        }
    }

    @Property(tries = 200)
    void aCollarLosesNothingAndHoldsTheCap(
            @ForAll("tables") CostTable table, @ForAll @IntRange(min = 1, max = 100) int percent) {
        Trial trial = new Trial(Optional.empty(), Optional.of(new BigDecimal(percent)), false, Optional.empty());
        Workbench bench = new Workbench(table, Tables.sharers(table.sharers()));

        for (Key key : keys(table.sharers())) {
            if (trial.adjust(bench, bench.divide(key)) instanceof Divided divided) {
                BigDecimal cap =
                        table.joint().amount().multiply(new BigDecimal(percent)).movePointLeft(2);
                assertThat(divided.joint()).isEqualTo(table.joint());
                assertThat(divided.amounts()).allMatch(amount -> amount.amount().compareTo(cap) <= 0);
            }
        }
    }

    @Provide
    Arbitrary<CostTable> tables() {
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(n -> Arbitraries.longs()
                        .between(1, 20_000_000_000L)
                        .list()
                        .ofSize(CostTable.coalitions(n))
                        .map(costs ->
                                new CostTable(costs.stream().map(Money::rupiah).toList())));
    }

    private static List<Key> keys(int sharers) {
        List<Key> keys = new ArrayList<>(Key.standard());
        Key.Weighted weighted = new Key.Weighted(
                "k1",
                Words.text("Bobot"),
                Words.text("bobot"),
                Words.text("uji"),
                "K4",
                IntStream.rangeClosed(1, sharers)
                        .mapToObj(i -> new BigDecimal(i * i))
                        .toList());
        keys.add(weighted);
        keys.add(new Key.Mixed(
                "k2",
                Words.text("Campuran"),
                List.of(
                        new Key.Mixed.Component(new Key.Equal(), new BigDecimal("33.3")),
                        new Key.Mixed.Component(weighted, new BigDecimal("66.7")))));
        return keys;
    }

    private static boolean whole(Money amount) {
        return amount.amount().stripTrailingZeros().scale() <= 0;
    }
}
