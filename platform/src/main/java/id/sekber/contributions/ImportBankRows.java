package id.sekber.contributions;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.ledger.MayKeepBooks;
import id.sekber.tables.IncomingTable;
import id.sekber.tables.TableReader;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
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

    static final String FILE = "berkas";
    private static final int LONGEST_NAME = 200;
    private static final Figures PLAIN = new Figures(Locale.forLanguageTag("id"));

    /** A statement and what its rows pay. */
    public record Received(BankFile file, List<BankRow> rows) {

        public long taken() {
            return rows.stream().filter(BankRow::taken).count();
        }
    }

    private final BankRows files;
    private final ContributionRows rows;
    private final Levies levies;
    private final Identifiers identifiers;
    private final Clock clock;

    ImportBankRows(BankRows files, ContributionRows rows, Levies levies, Identifiers identifiers, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.levies = levies;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayKeepBooks
    public Outcome<UUID> receive(Actor actor, String name, byte[] content) {
        String shown = name.isBlank() ? "?" : name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        if (content.length == 0) {
            return Outcome.refused(FILE, "contributions.bank.no-file");
        }
        byte[] sha256 = sha256(content);
        Optional<BankFile> taken = files.taken(sha256);
        if (taken.isPresent()) {
            return Outcome.refused(
                    FILE,
                    "contributions.bank.taken",
                    shown,
                    taken.get().name(),
                    Optional.ofNullable(taken.get().takenAt()).orElseThrow());
        }
        Reading<IncomingTable> table = TableReader.read(content, BankRows.COLUMNS, BankRows.MOST_ROWS);
        if (table instanceof Reading.Refused<IncomingTable> refused) {
            return Outcome.refused(Problems.NONE.and(FILE, refused.reason()));
        }
        UUID id = identifiers.next();
        files.receive(actor, id, shown, content, sha256, clock.instant());
        return Outcome.done(id);
    }

    @MayKeepBooks
    public Received preview(Actor actor, UUID id) {
        BankFile file = files.find(actor, id).orElseThrow(() -> new ContributionNotFound(id));
        IncomingTable table = TableReader.read(files.content(id), BankRows.COLUMNS, BankRows.MOST_ROWS)
                .fold(read -> read, reason -> {
                    throw new IllegalStateException(
                            "A statement could be read when it was received and no longer can: " + reason.key());
                });
        Map<String, Due> asked = new HashMap<>();
        for (Due due : rows.asked()) {
            String note = due.note();
            if (note != null) {
                asked.put(note, due);
            }
        }
        return new Received(file, BankRows.judged(table.rows(), asked));
    }

    /** Books every row that pays a note, all or none. */
    @MayKeepBooks
    public Outcome<Received> take(Actor actor, UUID id) {
        Received received = preview(actor, id);
        if (received.file().taken()) {
            return Outcome.done(received);
        }
        if (received.taken() == 0) {
            return Outcome.refused("", "contributions.bank.nothing");
        }
        Map<UUID, Integer> versions = new HashMap<>();
        for (BankRow row : received.rows()) {
            if (row.taken()) {
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
        }
        files.take(id, (int) received.taken(), clock.instant());
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
                new PaymentForm(
                        on.toString(),
                        PLAIN.number(amount.amount()),
                        row.cells().get(3),
                        version),
                PLAIN);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
