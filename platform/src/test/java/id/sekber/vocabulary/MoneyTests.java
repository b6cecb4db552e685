package id.sekber.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTests {

    private static final Currency DOLLAR = Currency.getInstance("USD");

    @Test
    void holdsAmountsAtTheDecimalsOfTheirCurrency() {
        assertThat(Money.rupiah(100).amount()).isEqualTo(new BigDecimal("100.00"));
        assertThat(Money.rupiah("100.5")).isEqualTo(Money.rupiah(new BigDecimal("100.500")));
        assertThat(Money.zero(Currency.getInstance("JPY")).amount().scale()).isZero();
    }

    @Test
    void refusesToRoundInSilence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.rupiah("1.005"))
                .withMessage(
                        "1.005 IDR has more than the 2 decimals of its currency; round it first with Money.rounded.");
    }

    @Test
    void roundsOnlyAsTheCallerSays() {
        BigDecimal amount = new BigDecimal("1.005");
        Currency rupiah = Money.rupiah(0).currency();

        assertThat(Money.rounded(amount, rupiah, RoundingMode.HALF_UP)).isEqualTo(Money.rupiah("1.01"));
        assertThat(Money.rounded(amount, rupiah, RoundingMode.DOWN)).isEqualTo(Money.rupiah("1.00"));
        assertThat(Money.rupiah(100).times(Share.of(1, 3), RoundingMode.UP)).isEqualTo(Money.rupiah("33.34"));
        assertThat(Money.rupiah(100).times(new BigDecimal("0.33333"), RoundingMode.FLOOR))
                .isEqualTo(Money.rupiah("33.33"));
    }

    @Test
    void refusesUnitsThatAreNotCounted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.zero(Currency.getInstance("XAU")))
                .withMessageContaining("XAU is not money that is counted in units");
    }

    @Test
    void addsSubtractsAndMultiplies() {
        Money cost = Money.rupiah(7_950_000_000L);

        assertThat(cost.plus(Money.rupiah("0.50"))).isEqualTo(Money.rupiah("7950000000.50"));
        assertThat(cost.minus(Money.rupiah(9_000_000_000L))).isEqualTo(Money.rupiah(-1_050_000_000L));
        assertThat(cost.times(3)).isEqualTo(Money.rupiah(23_850_000_000L));
        assertThat(cost.negated().negated()).isEqualTo(cost);
        assertThat(Money.sumInRupiah(List.of(cost, cost.negated(), Money.rupiah(5))))
                .isEqualTo(Money.rupiah(5));
        assertThat(Money.sumInRupiah(List.of())).isEqualTo(Money.rupiah(0));
    }

    @Test
    void neverOverflows() {
        Money huge = Money.rupiah("9".repeat(60));

        assertThat(huge.times(Long.MAX_VALUE).splitBy(Shares.equal(2)).stream().reduce(Money::plus))
                .contains(huge.times(Long.MAX_VALUE));
    }

    @Test
    void knowsItsSign() {
        assertThat(Money.rupiah(-1).isNegative()).isTrue();
        assertThat(Money.rupiah(1).isPositive()).isTrue();
        assertThat(Money.rupiah("0.00").isZero()).isTrue();
        assertThat(Money.rupiah(0).isNegative()).isFalse();
        assertThat(Money.rupiah(0).isPositive()).isFalse();
    }

    @Test
    void meetsOnlyItsOwnCurrency() {
        Money rupiah = Money.rupiah(1);
        Money dollar = new Money(BigDecimal.ONE, DOLLAR);

        assertThatExceptionOfType(CurrencyMismatch.class)
                .isThrownBy(() -> rupiah.plus(dollar))
                .withMessage(
                        "An amount in USD cannot be added to or compared with one in IDR; convert it first at a stated rate.")
                .satisfies(mismatch -> assertThat(mismatch.found()).isEqualTo(DOLLAR))
                .satisfies(mismatch -> assertThat(mismatch.expected()).isEqualTo(rupiah.currency()));
        assertThatExceptionOfType(CurrencyMismatch.class).isThrownBy(() -> rupiah.minus(dollar));
        assertThatExceptionOfType(CurrencyMismatch.class).isThrownBy(() -> rupiah.compareTo(dollar));
    }

    @Test
    void comparesByAmount() {
        assertThat(Money.rupiah("2.00")).isGreaterThan(Money.rupiah("1.99"));
        assertThat(Money.rupiah("2")).isEqualByComparingTo(Money.rupiah("2.00"));
    }

    @Test
    void givesTheLeftOverRupiahToTheEarlierOfEqualRemainders() {
        assertThat(Money.rupiah(100).splitBy(Shares.equal(3)))
                .containsExactly(Money.rupiah(34), Money.rupiah(33), Money.rupiah(33));
    }

    @Test
    void givesTheLeftOverRupiahToTheLargestRemainder() {
        // Quotas 1.4, 3.5 and 5.1: one rupiah is left, the remainder of the second is the largest.
        Shares shares = Shares.ofWeights(List.of(new BigDecimal("14"), new BigDecimal("35"), new BigDecimal("51")));

        assertThat(Money.rupiah(10).splitBy(shares)).containsExactly(Money.rupiah(1), Money.rupiah(4), Money.rupiah(5));
    }

    @Test
    void splitsIntoSenOnlyWhereTheTotalHasSen() {
        assertThat(Money.rupiah("100.01").splitBy(Shares.equal(2)))
                .containsExactly(Money.rupiah("50.01"), Money.rupiah("50.00"));
    }

    @Test
    void splitsOtherCurrenciesIntoTheirSmallestDecimal() {
        assertThat(new Money(BigDecimal.TEN, DOLLAR).splitBy(Shares.equal(3)))
                .extracting(Money::amount)
                .containsExactly(new BigDecimal("3.34"), new BigDecimal("3.33"), new BigDecimal("3.33"));
    }

    @Test
    void splitsZeroIntoZeros() {
        assertThat(Money.rupiah(0).splitBy(Shares.equal(2))).containsExactly(Money.rupiah(0), Money.rupiah(0));
    }

    @Test
    void saysAmountAndCurrency() {
        assertThat(Money.rupiah(7_950_000_000L)).hasToString("7950000000.00 IDR");
    }
}
