package id.sekber.ledger;

import id.sekber.spreadsheets.Column;
import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of an entry as it stands in files; what all lines of an entry share stands in each. */
record EntryLine(String entry, List<String> cells) {

    static final Column ENTRY = new Column("entry", "ledger.entry");
    static final Column DAY = new Column("date", "ledger.day");
    static final Column TEXT = new Column("text", "ledger.entry.text");
    static final Column ACCOUNT = new Column("account", "ledger.account");
    static final Column DEBIT = new Column("debit", "ledger.debit");
    static final Column CREDIT = new Column("credit", "ledger.credit");
    static final Column CURRENCY = new Column("currency", "ledger.currency");
    static final Column MEMBER = new Column("member", "ledger.member");
    static final Column FUND = new Column("fund", "ledger.fund");
    static final Column PROGRAMME = new Column("programme", "ledger.programme");

    static final List<Column> COLUMNS =
            List.of(ENTRY, DAY, TEXT, ACCOUNT, DEBIT, CREDIT, CURRENCY, MEMBER, FUND, PROGRAMME);

    static EntryLine of(String entry, LocalDate on, String text, Posting.Line line) {
        Money amount = line.amount();
        return new EntryLine(
                entry,
                List.of(
                        entry,
                        on.toString(),
                        text.strip(),
                        line.account(),
                        amount.isPositive() ? plain(amount) : "",
                        amount.isPositive() ? "" : plain(amount.negated()),
                        amount.currency().getCurrencyCode(),
                        orEmpty(line.member()),
                        orEmpty(line.fund()),
                        orEmpty(line.programme())));
    }

    private static String plain(Money amount) {
        return amount.amount().stripTrailingZeros().toPlainString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
