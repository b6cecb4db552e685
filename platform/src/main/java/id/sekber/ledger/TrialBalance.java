package id.sekber.ledger;

import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands on each account, in each currency by itself, over some days. Debits are above zero, credits below. */
public record TrialBalance(LocalDate from, LocalDate until, List<Row> rows) {

    /**
     * @param opening what stood there before the first day
     * @param rupiah what stands there on the last day, at the rates of the days on which it was booked
     */
    public record Row(Account account, Money opening, Money debit, Money credit, Money rupiah) {

        public Money closing() {
            return opening.plus(debit).minus(credit);
        }

        public Currency currency() {
            return opening.currency();
        }
    }

    /** The sums of one currency: opening and closing are zero, debit and credit alike, unless something is wrong. */
    public record Total(Money opening, Money debit, Money credit, Money closing) {

        Total and(Row row) {
            return new Total(
                    opening.plus(row.opening()),
                    debit.plus(row.debit()),
                    credit.plus(row.credit()),
                    closing.plus(row.closing()));
        }

        public boolean balances() {
            return opening.isZero() && closing.isZero() && debit.equals(credit);
        }
    }

    public TrialBalance {
        rows = List.copyOf(rows);
    }

    public List<Row> rows(Currency currency) {
        return rows.stream().filter(row -> row.currency().equals(currency)).toList();
    }

    /** By currency, rupiah first. */
    public Map<Currency, Total> totals() {
        Map<Currency, Total> totals = new LinkedHashMap<>();
        for (Row row : rows) {
            Money none = Money.zero(row.currency());
            @Nullable Total before = totals.get(row.currency());
            totals.put(row.currency(), (before == null ? new Total(none, none, none, none) : before).and(row));
        }
        return totals;
    }

    public boolean balances() {
        return totals().values().stream().allMatch(Total::balances)
                && Money.sumInRupiah(rows.stream().map(Row::rupiah).toList()).isZero();
    }
}
