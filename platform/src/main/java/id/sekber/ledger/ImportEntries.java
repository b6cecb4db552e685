package id.sekber.ledger;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.ReceivedFile;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.Table;
import id.sekber.spreadsheets.TableReader;
import id.sekber.vocabulary.Outcome;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Entries of the books in files: out by line, and in again, each entry whole, all of a file in one transaction. */
@UseCase
public class ImportEntries {

    static final int MOST_ROWS = 2_000;

    private static final int MOST_LINES_OUT = 100_000;
    private static final ReceivedFiles.Purpose PURPOSE = new ReceivedFiles.Purpose("entries", true);
    private static final Table.Expected EXPECTED = new Table.Expected(
            EntryLine.COLUMNS.stream().map(column -> column.key()).toList(),
            List.of(EntryLine.ENTRY.key(), EntryLine.ACCOUNT.key()),
            MOST_ROWS);

    /** A file and what it would book, or did. */
    public record Received(ReceivedFile file, Preview<JudgedLine> preview, List<String> strange) {}

    private record Judged(Received received, List<Posting> sound, Booking.Known known) {}

    private final ReceivedFiles files;
    private final EntryRows entries;
    private final Books books;
    private final Booking booking;

    ImportEntries(ReceivedFiles files, EntryRows entries, Books books, Booking booking) {
        this.files = files;
        this.entries = entries;
        this.books = books;
        this.booking = booking;
    }

    /** The cells of the journal's lines, the oldest first. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<List<String>> forAFile(Actor actor, String words, String origin) {
        return entries.lines(words, origin, MOST_LINES_OUT).stream()
                .map(EntryLine::cells)
                .toList();
    }

    @MayKeepBooks
    public Outcome<UUID> receive(Actor actor, String name, byte[] content) {
        return files.receive(actor, PURPOSE, name, content, bytes -> TableReader.read(bytes, EXPECTED));
    }

    @MayKeepBooks
    @Transactional(readOnly = true)
    public Received preview(Actor actor, UUID id) {
        return judged(actor, files.find(PURPOSE, id).orElseThrow(() -> new LedgerRecordNotFound(id.toString())))
                .received();
    }

    private Judged judged(Actor actor, ReceivedFile file) {
        Table table = TableReader.readAgain(files.content(file.id()), EXPECTED);
        EntriesInAFile inFile = new EntriesInAFile(table.rows());
        List<EntryLine> booked = entries.lines(inFile.marks());
        Set<String> numbers = booked.stream().map(EntryLine::entry).collect(Collectors.toSet());
        Set<String> programmes =
                books.programmes(actor).stream().map(ProgrammeSummary::number).collect(Collectors.toSet());
        Booking.Known known = booking.known(inFile.read(numbers, programmes));
        Preview<JudgedLine> preview = inFile.judged(booking, known, booked);
        return new Judged(new Received(file, preview, table.strange()), inFile.sound(), known);
    }

    /** Books what is in order, all or nothing, if the books are still as they were when the person looked. */
    @MayKeepBooks
    public Outcome<ReceivedFile> take(Actor actor, UUID id, String seen) {
        ReceivedFile file = files.hold(PURPOSE, id).orElseThrow(() -> new LedgerRecordNotFound(id.toString()));
        if (file.taken()) {
            return Outcome.done(file);
        }
        Judged judged = judged(actor, file);
        if (!judged.received().preview().seen().equals(seen)) {
            return Outcome.overtaken(file);
        }
        if (judged.sound().isEmpty()) {
            return Outcome.refused("", "spreadsheets.nothing");
        }
        booking.bookAll(actor, judged.sound(), judged.known());
        if (!files.take(PURPOSE, id, judged.sound().size(), 0)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.overtaken(file);
        }
        return Outcome.done(files.find(PURPOSE, id).orElseThrow());
    }
}
