package id.sekber.vocabulary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/**
 * An exact amount in one currency, at the decimals of that currency (two for rupiah).
 *
 * <p>It meets only its own currency and never rounds in silence: where a calculation can leave more decimals, the
 * caller names the rounding.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final Currency RUPIAH = Currency.getInstance("IDR");

    public Money {
        amount = exactly(amount, currency);
    }

    public static Money rupiah(long amount) {
        return rupiah(BigDecimal.valueOf(amount));
    }

    public static Money rupiah(BigDecimal amount) {
        return new Money(amount, RUPIAH);
    }

    /** From a plain decimal such as {@code 7950000000.50}; what people type is read by {@link Figures#readMoney}. */
    public static Money rupiah(String amount) {
        return rupiah(new BigDecimal(amount));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public static Money rounded(BigDecimal amount, Currency currency, RoundingMode rounding) {
        return new Money(amount.setScale(decimals(currency), rounding), currency);
    }

    /** The sum in rupiah; zero rupiah when there is nothing to add. */
    public static Money sumInRupiah(Collection<Money> amounts) {
        return amounts.stream().reduce(zero(RUPIAH), Money::plus);
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public Money times(long factor) {
        return new Money(amount.multiply(BigDecimal.valueOf(factor)), currency);
    }

    public Money times(BigDecimal factor, RoundingMode rounding) {
        return rounded(amount.multiply(factor), currency, rounding);
    }

    public Money times(Share share, RoundingMode rounding) {
        BigDecimal numerator = amount.multiply(new BigDecimal(share.numerator()));
        return new Money(numerator.divide(new BigDecimal(share.denominator()), decimals(currency), rounding), currency);
    }

    /**
     * Parts in the order of the shares that sum to this amount exactly.
     *
     * <p>Each part is first cut down to whole units; the units left over go one each to the largest remainders, and
     * among equal remainders to the share that stands earlier. The unit is the whole rupiah, or the smallest decimal
     * when this amount has decimals or another currency. A negative amount is split as its opposite and turned round,
     * so that a correction undoes what it corrects.
     */
    public List<Money> splitBy(Shares shares) {
        int decimals = isWholeRupiah() ? 0 : decimals(currency);
        BigInteger units = amount.setScale(decimals, RoundingMode.UNNECESSARY).unscaledValue();
        return LargestRemainder.apportion(units, shares.asList()).stream()
                .map(part -> new Money(new BigDecimal(part, decimals), currency))
                .toList();
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isInRupiah() {
        return currency.equals(RUPIAH);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private boolean isWholeRupiah() {
        return isInRupiah() && amount.stripTrailingZeros().scale() <= 0;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatch(currency, other.currency);
        }
        return other;
    }

    private static BigDecimal exactly(BigDecimal amount, Currency currency) {
        try {
            return amount.setScale(decimals(currency), RoundingMode.UNNECESSARY);
        } catch (ArithmeticException tooFine) {
            throw new IllegalArgumentException(
                    "%s %s has more than the %d decimals of its currency; round it first with Money.rounded."
                            .formatted(amount.toPlainString(), currency, decimals(currency)),
                    tooFine);
        }
    }

    private static int decimals(Currency currency) {
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0) {
            throw new IllegalArgumentException(
                    "%s is not money that is counted in units; use a currency such as IDR.".formatted(currency));
        }
        return decimals;
    }
}
