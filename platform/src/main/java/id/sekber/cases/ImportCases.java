package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.ReceivedFile;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.RowState;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Taking cases from a file: receive it, show what it would do, take the rows that are in order in one transaction. */
@UseCase
public class ImportCases {

    private static final ReceivedFiles.Purpose PURPOSE = new ReceivedFiles.Purpose("cases", false);
    private static final int AT_ONCE = 250;

    /**
     * A file and what it would do, or did.
     *
     * @param strange keys in its row of keys that the grid does not have; they are left out
     */
    public record Received(ReceivedFile file, Preview<JudgedCase> preview, List<String> strange) {}

    private final Cases shared;
    private final OwnCases own;
    private final ReceivedFiles files;
    private final Clock clock;

    ImportCases(Cases shared, OwnCases own, ReceivedFiles files, Clock clock) {
        this.shared = shared;
        this.own = own;
        this.files = files;
        this.clock = clock;
    }

    @MayKeepCases
    public Outcome<UUID> receive(Actor actor, String name, byte[] content) {
        return files.receive(actor, PURPOSE, name, content, CaseWorkbook::read);
    }

    @MayKeepCases
    @Transactional(readOnly = true)
    public Received preview(Actor actor, UUID id) {
        return judged(files.find(PURPOSE, id).orElseThrow(() -> new CaseNotFound(id.toString())));
    }

    private Received judged(ReceivedFile file) {
        CaseWorkbook.Sheets sheets = CaseWorkbook.read(files.content(file.id())).fold(read -> read, reason -> {
            throw new IllegalStateException(
                    "A file could be read when it was received and no longer can: " + reason.key());
        });
        return new Received(file, new RowJudge(shared.all(), own.all()).of(sheets.rows()), sheets.strange());
    }

    /** A few hundred rows go in one statement, so that someone who watches sees how far it has come. */
    private static List<List<JudgedCase>> parts(List<JudgedCase> rows) {
        return IntStream.iterate(0, from -> from < rows.size(), from -> from + AT_ONCE)
                .mapToObj(from -> rows.subList(from, Math.min(rows.size(), from + AT_ONCE)))
                .toList();
    }

    /** Takes what is in order, all or nothing, if the library is still as it was when the person looked. */
    @MayKeepCases
    public Outcome<ReceivedFile> take(Actor actor, UUID id, String seen, Advance advance) {
        ReceivedFile file = files.hold(PURPOSE, id).orElseThrow(() -> new CaseNotFound(id.toString()));
        if (file.taken()) {
            return Outcome.done(file);
        }
        Preview<JudgedCase> preview = judged(file).preview();
        if (!preview.seen().equals(seen)) {
            return Outcome.overtaken(file);
        }
        if (preview.taken() == 0) {
            return Outcome.refused("", "spreadsheets.nothing");
        }
        Instant now = Instant.now(clock);
        int added = 0;
        int changed = 0;
        for (List<JudgedCase> some : parts(preview.in(RowState.NEW))) {
            advance.to(added, preview.taken());
            added += own.addAll(actor, some, now);
        }
        for (List<JudgedCase> some : parts(preview.in(RowState.CHANGED))) {
            advance.to(added + changed, preview.taken());
            changed += own.saveAll(actor, some, now);
        }
        if (added + changed != preview.taken() || !files.take(PURPOSE, id, added, changed)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.overtaken(file);
        }
        return Outcome.done(files.find(PURPOSE, id).orElseThrow());
    }
}
