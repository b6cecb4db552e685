package id.sekber.ledger;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.Currency;

/** Amounts as people type them into the books. */
public final class Amounts {

    /** A hundred trillion: more than any region's budget of a year. A slip of three zeros does not get past it. */
    public static final Money LARGEST = Money.rupiah(100_000_000_000_000L);

    private Amounts() {}

    /** An amount in this currency, no larger than {@link #LARGEST} units of it. */
    public static Reading<Money> read(String text, Currency currency, Figures figures) {
        return figures.readMoney(text).fold(read -> inCurrency(read.amount(), currency), Reading::refused);
    }

    /** The same, above zero. */
    public static Reading<Money> readPositive(String text, Currency currency, Figures figures) {
        return read(text, currency, figures)
                .fold(
                        read -> read.isPositive()
                                ? Reading.read(read)
                                : Reading.refused(Reason.of(
                                        read.isNegative() ? "ledger.amount.negative" : "ledger.amount.zero", read)),
                        Reading::refused);
    }

    public static Reading<Money> readPositiveRupiah(String text, Figures figures) {
        return readPositive(text, Currencies.RUPIAH, figures);
    }

    private static Reading<Money> inCurrency(BigDecimal amount, Currency currency) {
        if (amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            return Reading.refused(Reason.of(
                    "ledger.amount.decimals", amount, currency.getCurrencyCode(), currency.getDefaultFractionDigits()));
        }
        Money money = new Money(amount, currency);
        return amount.abs().compareTo(LARGEST.amount()) <= 0
                ? Reading.read(money)
                : Reading.refused(Reason.of("ledger.amount.large", money, LARGEST));
    }
}
