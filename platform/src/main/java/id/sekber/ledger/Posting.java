package id.sekber.ledger;

import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be booked.
 *
 * @param on the day it belongs to
 * @param origin which capability books it, such as {@code contribution-note}; {@link #BY_HAND} for the treasurer's own
 * @param reference what its origin knows it by
 * @param path of the record that shows why, below the address of the secretariat; null for none
 */
public record Posting(
        LocalDate on,
        String text,
        String origin,
        String reference,
        @Nullable String path,
        List<Line> lines) {

    /** The origin of what the treasurer books without another record behind it. */
    public static final String BY_HAND = "hand";

    /**
     * @param amount a debit when above zero, a credit when below
     * @param member code of the member it concerns
     * @param fund code of the source of money that it comes into or out of
     * @param programme number of the programme it belongs to
     */
    public record Line(
            String account,
            Money amount,
            @Nullable String member,
            @Nullable String fund,
            @Nullable String programme) {

        public static Line of(Account account, Money amount) {
            return new Line(account.code(), amount, null, null, null);
        }

        public Line forMember(String code) {
            return new Line(account, amount, code, fund, programme);
        }

        public Line fromFund(@Nullable String code) {
            return new Line(account, amount, member, code, programme);
        }

        public Line inProgramme(@Nullable String number) {
            return new Line(account, amount, member, fund, number);
        }
    }

    public Posting {
        lines = List.copyOf(lines);
    }
}
