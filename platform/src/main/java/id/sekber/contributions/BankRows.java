package id.sekber.contributions;

import id.sekber.accounts.Actor;
import id.sekber.tables.Column;
import id.sekber.tables.IncomingTable;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements on their way in, and how their rows are read: a row pays the note whose number it quotes. */
@Repository
class BankRows {

    static final List<Column> COLUMNS = List.of(
            new Column("date", "contributions.day"),
            new Column("amount", "contributions.amount"),
            new Column("text", "contributions.bank.text"),
            new Column("reference", "contributions.reference"));

    static final int MOST_ROWS = 500;
    private static final int DAY = 0;
    private static final int AMOUNT = 1;
    private static final int TEXT = 2;
    private static final int REFERENCE = 3;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(14);
    private static final Pattern PLAIN_AMOUNT = Pattern.compile("-?\\d{1,18}(\\.\\d{1,2})?");
    private static final Pattern DAYS_SINCE_1900 = Pattern.compile("[1-9]\\d{4}");
    private static final Pattern NOTE = Pattern.compile("\\bNI-\\d{4}-\\d{3,}\\b");
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

    private final JdbcClient jdbc;

    BankRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param asked what was asked for, by the number of its note */
    static List<BankRow> judged(List<IncomingTable.Row> rows, Map<String, Due> asked) {
        Map<UUID, Money> left = new HashMap<>();
        Set<String> met = new HashSet<>();
        List<BankRow> judged = new ArrayList<>();
        for (IncomingTable.Row row : rows) {
            judged.add(judged(row, asked, left, met));
        }
        return judged;
    }

    private static BankRow judged(
            IncomingTable.Row row, Map<String, Due> asked, Map<UUID, Money> left, Set<String> met) {
        Problems problems = Problems.NONE;
        for (int place : row.formulas()) {
            problems = problems.and(COLUMNS.get(place).key(), "contributions.bank.formula");
        }
        String typedDay = row.cell(DAY);
        Optional<LocalDate> on = LevyForm.day(
                DAYS_SINCE_1900.matcher(typedDay).matches()
                        ? BEFORE_1900.plusDays(Integer.parseInt(typedDay)).toString()
                        : typedDay);
        String reference = row.cell(REFERENCE);
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
        String typed = row.cell(AMOUNT);
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
        Matcher note = NOTE.matcher(row.cell(TEXT) + " " + reference);
        @Nullable Due due = note.find() ? asked.get(note.group()) : null;
        if (due == null) {
            problems = problems.and("text", "contributions.bank.no-note");
        } else if (problems.none() && amount != null) {
            problems = problems.and(against(due, reference, amount, left));
        }
        return new BankRow(row.line(), row.cells(), on.orElse(null), amount, due, problems);
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

    Optional<BankFile> taken(byte[] sha256) {
        return jdbc.sql("select * from contributions.bank_file where sha256 = ? and taken_at is not null")
                .param(sha256)
                .query((row, index) -> new BankFile(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getInt("payments")))
                .optional();
    }

    void receive(Actor actor, UUID id, String name, byte[] content, byte[] sha256, Instant now) {
        jdbc.sql("delete from contributions.bank_file where person = ? and taken_at is null")
                .param(actor.person())
                .update();
        jdbc.sql("""
                        insert into contributions.bank_file (secretariat_id, id, person, name, sha256, content, received_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        actor.seatOrRefuse().secretariat(),
                        id,
                        actor.person(),
                        name,
                        sha256,
                        content,
                        Timestamp.from(now))
                .update();
    }

    Optional<BankFile> find(Actor actor, UUID id) {
        return jdbc.sql("select * from contributions.bank_file where id = ? and person = ?")
                .params(id, actor.person())
                .query((row, index) -> {
                    Timestamp taken = row.getTimestamp("taken_at");
                    return new BankFile(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            taken == null ? null : taken.toInstant(),
                            row.getInt("payments"));
                })
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from contributions.bank_file where id = ? for update")
                .param(id)
                .query(byte[].class)
                .single();
    }

    void take(UUID id, int payments, Instant now) {
        jdbc.sql("update contributions.bank_file set taken_at = ?, payments = ? where id = ?")
                .params(Timestamp.from(now), payments, id)
                .update();
    }
}
