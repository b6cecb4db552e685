package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Taking cases from a file: receive it, show what it would do, take the rows that are in order in one transaction. */
@UseCase
public class ImportCases {

    static final String FILE = "berkas";
    private static final int LONGEST_NAME = 200;
    private static final int AT_ONCE = 250;

    /**
     * A file and what it would do, or did.
     *
     * @param strangeColumns keys in its row of keys that the grid does not have; they are left out
     */
    public record Received(IncomingFile file, ImportPreview preview, List<String> strangeColumns) {}

    private final Cases shared;
    private final OwnCases own;
    private final IncomingFiles files;
    private final Identifiers identifiers;
    private final Clock clock;

    ImportCases(Cases shared, OwnCases own, IncomingFiles files, Identifiers identifiers, Clock clock) {
        this.shared = shared;
        this.own = own;
        this.files = files;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayKeepCases
    public Outcome<UUID> receive(Actor actor, String name, byte[] content) {
        String shown = name.isBlank() ? "?" : name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        if (content.length == 0) {
            return Outcome.refused(FILE, "cases.import.noFile");
        }
        CaseWorkbook.Sheets sheets = read(content);
        if (sheets == null) {
            return Outcome.refused(FILE, "cases.import.unreadable", shown, CaseWorkbook.MOST_ROWS);
        }
        if (!sheets.headed()) {
            return Outcome.refused(FILE, "cases.import.noKeys", shown);
        }
        if (sheets.rows().isEmpty()) {
            return Outcome.refused(FILE, "cases.import.noRows", shown);
        }
        UUID id = identifiers.next();
        files.receive(actor, id, shown, content, Instant.now(clock));
        return Outcome.done(id);
    }

    private static CaseWorkbook.@Nullable Sheets read(byte[] content) {
        boolean zipped = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        if (zipped) {
            return CaseWorkbook.read(content).orElse(null);
        }
        return CaseJson.read(content)
                .filter(rows -> rows.size() <= CaseWorkbook.MOST_ROWS)
                .map(rows -> new CaseWorkbook.Sheets(rows, List.of(), true))
                .orElse(null);
    }

    @MayKeepCases
    @Transactional(readOnly = true)
    public Received preview(Actor actor, UUID id) {
        IncomingFile file = files.find(actor, id).orElseThrow(() -> new CaseNotFound(id.toString()));
        CaseWorkbook.Sheets sheets = read(files.content(id));
        if (sheets == null) {
            throw new IllegalStateException(
                    "The file " + id + " could be read when it was received and no longer can.");
        }
        return new Received(file, ImportPreview.of(sheets.rows(), shared.all(), own.all()), sheets.strangeColumns());
    }

    /** A few hundred rows go in one statement, so that someone who watches sees how far it has come. */
    private static List<List<ImportPreview.Row>> parts(List<ImportPreview.Row> rows) {
        return IntStream.iterate(0, from -> from < rows.size(), from -> from + AT_ONCE)
                .mapToObj(from -> rows.subList(from, Math.min(rows.size(), from + AT_ONCE)))
                .toList();
    }

    /** Takes what is in order, all or nothing, if the library is still as it was when the person looked. */
    @MayKeepCases
    public Outcome<IncomingFile> take(Actor actor, UUID id, String seen, Advance advance) {
        Received received = preview(actor, id);
        ImportPreview preview = received.preview();
        if (received.file().taken()) {
            return Outcome.done(received.file());
        }
        if (!preview.seen().equals(seen)) {
            return Outcome.overtaken(received.file());
        }
        if (preview.taken() == 0) {
            return Outcome.refused("", "cases.import.nothing");
        }
        Instant now = Instant.now(clock);
        int added = 0;
        int changed = 0;
        for (List<ImportPreview.Row> some : parts(preview.in(ImportPreview.State.NEW))) {
            advance.to(added, preview.taken());
            added += own.addAll(actor, some, now);
        }
        for (List<ImportPreview.Row> some : parts(preview.in(ImportPreview.State.CHANGED))) {
            advance.to(added + changed, preview.taken());
            changed += own.saveAll(actor, some, now);
        }
        if (added + changed != preview.taken() || !files.take(id, added, changed, now)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.overtaken(received.file());
        }
        return Outcome.done(files.find(actor, id).orElseThrow());
    }
}
