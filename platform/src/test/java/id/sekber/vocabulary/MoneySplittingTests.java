package id.sekber.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;

class MoneySplittingTests {

    @Property(tries = 300)
    void partsSumToTheTotalExactly(@ForAll("totals") Money total, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> parts = total.splitBy(Shares.ofWeights(weights));

        assertThat(parts).hasSameSizeAs(weights);
        assertThat(parts.stream().reduce(Money::plus)).contains(total);
    }

    @Property(tries = 300)
    void eachPartIsLessThanOneUnitFromItsExactQuota(
            @ForAll("totals") Money total, @ForAll("weights") List<BigDecimal> weights) {
        Shares shares = Shares.ofWeights(weights);
        List<Money> parts = total.splitBy(shares);
        BigDecimal unit = unitOf(total);

        for (int i = 0; i < parts.size(); i++) {
            BigDecimal denominator = new BigDecimal(shares.get(i).denominator());
            BigDecimal quotaTimesDenominator =
                    total.amount().multiply(new BigDecimal(shares.get(i).numerator()));
            BigDecimal distance = parts.get(i).amount().multiply(denominator).subtract(quotaTimesDenominator);
            assertThat(distance.abs()).isLessThan(unit.multiply(denominator));
        }
    }

    @Property(tries = 300)
    void aShareOfNothingPaysNothing(@ForAll("totals") Money total, @ForAll("weights") List<BigDecimal> weights) {
        List<BigDecimal> withNothing = new ArrayList<>(weights);
        withNothing.add(0, BigDecimal.ZERO);

        assertThat(total.splitBy(Shares.ofWeights(withNothing)).get(0).isZero()).isTrue();
    }

    @Property(tries = 300)
    void aLargerShareNeverPaysLess(
            @ForAll @BigRange(min = "0", max = "1000000000000") BigInteger total,
            @ForAll("weights") List<BigDecimal> weights) {
        Shares shares = Shares.ofWeights(weights);
        List<Money> parts = Money.rupiah(new BigDecimal(total)).splitBy(shares);

        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < parts.size(); j++) {
                if (shares.get(i).compareTo(shares.get(j)) > 0) {
                    assertThat(parts.get(i)).isGreaterThanOrEqualTo(parts.get(j));
                }
            }
        }
    }

    @Property(tries = 300)
    void aCorrectionUndoesWhatItCorrects(@ForAll("totals") Money total, @ForAll("weights") List<BigDecimal> weights) {
        Shares shares = Shares.ofWeights(weights);

        assertThat(total.negated().splitBy(shares))
                .isEqualTo(total.splitBy(shares).stream().map(Money::negated).toList());
    }

    @Property(tries = 300)
    void theOrderOfSharersMattersOnlyBetweenEqualRemainders(
            @ForAll @BigRange(min = "0", max = "1000000000000") BigInteger total,
            @ForAll("weights") List<BigDecimal> weights,
            @ForAll Random random) {
        Shares shares = Shares.ofWeights(weights);
        Assume.that(remainders(total, shares).distinct().count() == shares.size());
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, weights.size()).boxed().toList());
        Collections.shuffle(order, random);
        Money money = Money.rupiah(new BigDecimal(total));

        List<Money> parts = money.splitBy(shares);
        List<Money> shuffled =
                money.splitBy(Shares.ofWeights(order.stream().map(weights::get).toList()));

        assertThat(shuffled).isEqualTo(order.stream().map(parts::get).toList());
    }

    @Property(tries = 300)
    void wholeRupiahStayWhole(@ForAll long total, @ForAll("weights") List<BigDecimal> weights) {
        assertThat(Money.rupiah(total).splitBy(Shares.ofWeights(weights)))
                .allSatisfy(part ->
                        assertThat(part.amount().stripTrailingZeros().scale()).isLessThanOrEqualTo(0));
    }

    @Property(tries = 300)
    void whatIsAddedCanBeTakenAway(@ForAll("totals") Money one, @ForAll("totals") Money other) {
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.compareTo(other))
                .isEqualTo(Integer.signum(one.minus(other).amount().signum()));
    }

    @Provide
    Arbitrary<Money> totals() {
        Arbitrary<BigDecimal> whole = Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(15).negate(), BigInteger.TEN.pow(15))
                .map(BigDecimal::new);
        Arbitrary<BigDecimal> withSen = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000"), new BigDecimal("1000000000000"))
                .ofScale(2);
        return Arbitraries.oneOf(whole, withSen).map(Money::rupiah);
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("5000000"))
                .ofScale(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(weights -> weights.stream().anyMatch(weight -> weight.signum() > 0));
    }

    private static BigDecimal unitOf(Money total) {
        boolean whole = total.amount().stripTrailingZeros().scale() <= 0;
        return whole ? BigDecimal.ONE : new BigDecimal("0.01");
    }

    private static Stream<Share> remainders(BigInteger total, Shares shares) {
        return shares.asList().stream()
                .map(share ->
                        new Share(total.multiply(share.numerator()).mod(share.denominator()), share.denominator()));
    }
}
