package id.sekber.ledger;

import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was booked to one account, a page of it, with what stood there after each line.
 *
 * @param member code of the only member whose lines are shown; empty for all
 * @param all how many lines there are
 */
public record AccountStatement(
        Account account, String member, LocalDate from, LocalDate until, List<Line> lines, int page, int all) {

    public static final int LINES_A_PAGE = 50;

    /** @param balance after this line, in its currency */
    public record Line(
            String entry,
            LocalDate on,
            String text,
            @Nullable String member,
            @Nullable String fund,
            Money amount,
            Money balance) {}

    public AccountStatement {
        lines = List.copyOf(lines);
    }

    public int pages() {
        return Math.max(1, (all + LINES_A_PAGE - 1) / LINES_A_PAGE);
    }
}
