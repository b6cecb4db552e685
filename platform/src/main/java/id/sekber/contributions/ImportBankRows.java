package id.sekber.contributions;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.ledger.MayKeepBooks;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.ReceivedFile;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.RowState;
import id.sekber.spreadsheets.Table;
import id.sekber.spreadsheets.TableReader;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Rows of the bank or treasury as payments: receive the file, show what each row pays, book those that quote a note. */
@UseCase
public class ImportBankRows {

    private static final ReceivedFiles.Purpose PURPOSE = new ReceivedFiles.Purpose("bank-rows", true);
    private static final Table.Expected EXPECTED = Table.Expected.of(BankRows.COLUMNS, BankRows.MOST_ROWS);
    private static final Figures PLAIN = new Figures(Locale.forLanguageTag("id"));

    /** A statement and what its rows pay. */
    public record Received(ReceivedFile file, Preview<BankRow> preview, List<String> strange) {}

    private final ReceivedFiles files;
    private final ContributionRows rows;
    private final Levies levies;

    ImportBankRows(ReceivedFiles files, ContributionRows rows, Levies levies) {
        this.files = files;
        this.rows = rows;
        this.levies = levies;
    }

    @MayKeepBooks
    public Outcome<UUID> receive(Actor actor, String name, byte[] content) {
        return files.receive(actor, PURPOSE, name, content, bytes -> TableReader.read(bytes, EXPECTED));
    }

    @MayKeepBooks
    public Received preview(Actor actor, UUID id) {
        return judged(files.find(PURPOSE, id).orElseThrow(() -> new ContributionNotFound(id)));
    }

    private Received judged(ReceivedFile file) {
        Table table = TableReader.readAgain(files.content(file.id()), EXPECTED);
        Map<String, Due> asked = new HashMap<>();
        for (Due due : rows.asked()) {
            String note = due.note();
            if (note != null) {
                asked.put(note, due);
            }
        }
        return new Received(file, BankRows.judged(table.rows(), asked), table.strange());
    }

    /** Books every row that pays a note, all or none. */
    @MayKeepBooks
    public Outcome<Received> take(Actor actor, UUID id) {
        ReceivedFile file = files.hold(PURPOSE, id).orElseThrow(() -> new ContributionNotFound(id));
        Received received = judged(file);
        if (file.taken()) {
            return Outcome.done(received);
        }
        List<BankRow> paying = received.preview().in(RowState.NEW);
        if (paying.isEmpty()) {
            return Outcome.refused("", "contributions.bank.nothing");
        }
        Map<UUID, Integer> versions = new HashMap<>();
        for (BankRow row : paying) {
            Outcome<Levy> paid = pay(actor, row, versions);
            if (!(paid instanceof Outcome.Done<Levy>)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return paid instanceof Outcome.Refused<Levy> refused
                        ? Outcome.refused(new Problems(refused.problems().list().stream()
                                .map(problem -> new Problems.Problem("", problem.reason()))
                                .toList()))
                        : Outcome.overtaken(received);
            }
        }
        if (!files.take(PURPOSE, id, paying.size(), 0)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.overtaken(received);
        }
        return Outcome.done(preview(actor, id));
    }

    private Outcome<Levy> pay(Actor actor, BankRow row, Map<UUID, Integer> versions) {
        Due due = Optional.ofNullable(row.due()).orElseThrow();
        LocalDate on = Optional.ofNullable(row.on()).orElseThrow();
        Money amount = Optional.ofNullable(row.amount()).orElseThrow();
        int version = versions.getOrDefault(due.id(), due.version());
        versions.put(due.id(), version + 1);
        return levies.pay(
                actor,
                due.levy(),
                due.id(),
                new PaymentForm(on.toString(), PLAIN.number(amount.amount()), row.code(), version),
                PLAIN);
    }
}
