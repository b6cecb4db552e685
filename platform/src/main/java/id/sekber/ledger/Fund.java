package id.sekber.ledger;

import id.sekber.vocabulary.Money;
import org.jspecify.annotations.Nullable;

/**
 * A source of money.
 *
 * @param giver who gives it
 * @param basis the document it rests on; empty while unknown
 * @param earmark what it may be spent on, in words; empty for anything
 * @param programme number of the only programme it may be spent on; null for any
 * @param pledged what was promised for the year
 * @param received what the books show as received, in its own currency
 * @param spent what the books show as spent from it, in its own currency
 */
public record Fund(
        String code,
        String name,
        FundKind kind,
        String giver,
        String basis,
        String earmark,
        @Nullable String programme,
        Money pledged,
        int year,
        Money received,
        Money spent,
        Money receivedInRupiah,
        int version) {

    public Money left() {
        return received.minus(spent);
    }
}
