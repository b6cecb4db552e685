package id.sekber.contributions;

import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.PlainCells;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.Row;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the rows of a statement are read: a row pays the note whose number it quotes. */
final class BankRows {

    static final Column DAY = new Column("date", "contributions.day");
    static final Column AMOUNT = new Column("amount", "contributions.amount");
    static final Column TEXT = new Column("text", "contributions.bank.text");
    static final Column REFERENCE = new Column("reference", "contributions.reference");
    static final List<Column> COLUMNS = List.of(DAY, AMOUNT, TEXT, REFERENCE);

    static final int MOST_ROWS = 500;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(14);
    private static final Pattern PLAIN_AMOUNT = Pattern.compile("-?\\d{1,18}(\\.\\d{1,2})?");
    private static final Pattern NOTE = Pattern.compile("\\bNI-\\d{4}-\\d{3,}\\b");

    private BankRows() {}

    /** @param asked what was asked for, by the number of its note */
    static Preview<BankRow> judged(List<Row> rows, Map<String, Due> asked) {
        Map<UUID, Money> left = new HashMap<>();
        Set<String> met = new HashSet<>();
        List<BankRow> judged = new ArrayList<>();
        for (Row row : rows) {
            judged.add(judged(row, asked, left, met));
        }
        return new Preview<>(judged);
    }

    private static BankRow judged(Row row, Map<String, Due> asked, Map<UUID, Money> left, Set<String> met) {
        Problems problems = Problems.NONE;
        for (String column : row.formulas()) {
            problems = problems.and(column, "spreadsheets.formula");
        }
        String typedDay = row.cell(DAY.key());
        Optional<LocalDate> on = LevyForm.day(PlainCells.day(typedDay));
        String reference = row.cell(REFERENCE.key());
        problems = problems.unless(
                        on.isPresent(), "date", "contributions.date.form", typedDay.isEmpty() ? "-" : typedDay)
                .unless(!reference.isBlank(), "reference", "contributions.payment.reference.missing")
                .unless(
                        reference.length() <= PaymentForm.LONGEST_REFERENCE,
                        "reference",
                        "contributions.text.long",
                        reference.length(),
                        PaymentForm.LONGEST_REFERENCE)
                .unless(reference.isBlank() || met.add(reference), "reference", "contributions.bank.twice", reference);
        @Nullable Money amount = null;
        String typed = row.cell(AMOUNT.key());
        if (!PLAIN_AMOUNT.matcher(typed).matches()) {
            problems = problems.and("amount", "contributions.bank.amount.form", typed.isEmpty() ? "-" : typed);
        } else {
            amount = Money.rupiah(typed);
            problems = problems.unless(
                    amount.isPositive() && amount.amount().compareTo(LARGEST) <= 0,
                    "amount",
                    "contributions.bank.not-in",
                    amount);
        }
        Matcher note = NOTE.matcher(row.cell(TEXT.key()) + " " + reference);
        @Nullable Due due = note.find() ? asked.get(note.group()) : null;
        if (due == null) {
            problems = problems.and("text", "contributions.bank.no-note");
        } else if (problems.none() && amount != null) {
            problems = problems.and(against(due, reference, amount, left));
        }
        return new BankRow(row, on.orElse(null), amount, due, problems);
    }

    private static Problems against(Due due, String reference, Money amount, Map<UUID, Money> left) {
        boolean known = due.payments().stream()
                .anyMatch(payment -> payment.stands() && payment.reference().equals(reference));
        if (known) {
            return Problems.of("reference", "contributions.bank.booked", reference);
        }
        Money before = left.getOrDefault(due.id(), due.left());
        if (amount.compareTo(before) > 0) {
            return Problems.of("amount", "contributions.payment.more", amount, before);
        }
        left.put(due.id(), before.minus(amount));
        return Problems.NONE;
    }
}
