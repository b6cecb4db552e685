package id.sekber.costsharing;

import static org.assertj.core.api.Assertions.assertThat;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ArrivalTests {

    private static final List<Sharer> THREE = List.of(
            new Sharer("34.71", "Kota Yogyakarta", "Yogyakarta", 1),
            new Sharer("34.04", "Kabupaten Sleman", "Sleman", 2),
            new Sharer("34.02", "Kabupaten Bantul", "Bantul", 3));

    /** Billions, by the masks of the coalitions. */
    private static final Workbench NOW = new Workbench(
            new CostTable(LongStream.of(9, 7, 13, 4, 11, 10, 15)
                    .mapToObj(ArrivalTests::billions)
                    .toList()),
            THREE);

    private static final Key WEIGHED = new Key.Weighted(
            "k1",
            Reason.of("costsharing.key.equal"),
            Reason.of("costsharing.key.equal"),
            Reason.of("costsharing.key.equal"),
            "K3",
            List.of(new BigDecimal(5), new BigDecimal(3), new BigDecimal(2)));

    @Test
    void whoAddsLittleMakesItCheaperForAll() {
        Arrival arrival = Arrival.of(NOW, Key.standard(), "Kulon Progo", billions(6), billions(3), Map.of());

        Arrival.Line equal = arrival.lines().get(0);
        assertThat(arrival.joint()).isEqualTo(billions(18));
        assertThat(equal.pays()).isEqualTo(Money.rupiah(4_500_000_000L));
        assertThat(equal.gain()).isEqualTo(Money.rupiah(1_500_000_000L));
        assertThat(equal.members()).extracting(Departures.Change::more).containsOnly(Money.rupiah(-500_000_000L));
        assertThat(equal.harmsNobody()).isTrue();
        assertThat(arrival.leftOut()).isEmpty();
    }

    @Test
    void whoAddsMoreThanItsPartMakesItDearer() {
        Arrival.Line equal = Arrival.of(NOW, Key.standard(), "Kulon Progo", billions(6), billions(7), Map.of())
                .lines()
                .get(0);

        assertThat(equal.harmsNobody()).isFalse();
        assertThat(equal.inWords().key()).isEqualTo("costsharing.joins.dearer");
    }

    @Test
    void aKeyByAMeasureAsksForTheNewcomers() {
        Arrival without = Arrival.of(NOW, List.of(WEIGHED), "Kulon Progo", billions(6), billions(5), Map.of());
        Arrival with = Arrival.of(
                NOW, List.of(WEIGHED), "Kulon Progo", billions(6), billions(5), Map.of("k1", BigDecimal.TEN));

        assertThat(without.leftOut()).containsExactly(WEIGHED);
        assertThat(with.lines().get(0).pays()).isEqualTo(billions(10));
        assertThat(with.lines().get(0).inWords().key()).isEqualTo("costsharing.joins.harmed");
    }

    @Property
    void everyKeyDividesTheEnlargedCostExactly(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long alone,
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long added) {
        Arrival arrival =
                Arrival.of(NOW, Key.standard(), "Kulon Progo", Money.rupiah(alone), Money.rupiah(added), Map.of());

        assertThat(arrival.lines())
                .allSatisfy(line -> assertThat(Money.sumInRupiah(line.members().stream()
                                        .map(Departures.Change::pays)
                                        .toList())
                                .plus(line.pays()))
                        .isEqualTo(arrival.joint()));
    }

    @Test
    void whatIsTypedWrongIsNamed() {
        ArrivalForm form = new ArrivalForm("kota yogyakarta", "-5", "banyak", Map.of("k1", "-1"));

        Problems problems =
                ((Outcome.Refused<Arrival>) form.read(NOW, List.of(WEIGHED), Locale.forLanguageTag("id"))).problems();

        assertThat(problems.list())
                .extracting(Problems.Problem::field)
                .containsExactlyInAnyOrder("nama", "sendiri", "tambahan", "ukuran-k1");
    }

    private static Money billions(long amount) {
        return Money.rupiah(amount * 1_000_000_000L);
    }
}
