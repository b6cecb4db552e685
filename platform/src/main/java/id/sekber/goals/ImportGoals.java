package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.UseCase;
import id.sekber.goals.GoalRows.Draft;
import id.sekber.goals.GoalRows.Text;
import id.sekber.regions.Affairs;
import id.sekber.regions.Goals;
import id.sekber.regions.Indicators;
import id.sekber.secretariats.Series;
import id.sekber.spreadsheets.ReceivedFile;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.SheetTable;
import id.sekber.spreadsheets.Workbook;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Taking goals from a file: receive it, show what it would do, take the rows in order in one transaction, as drafts. */
@UseCase
public class ImportGoals {

    static final String FILE = "berkas";
    static final int MOST_ROWS = 10_000;

    private static final String PURPOSE = "goals";
    private static final SheetTable.Expected EXPECTED = new SheetTable.Expected(
            GoalColumn.keys(), Set.of(GoalColumn.NUMBER.key(), GoalColumn.TITLE.key()), MOST_ROWS);

    /** A file and what it would do, or did. */
    public record Received(ReceivedFile file, ImportPreview preview, List<String> strangeColumns) {}

    private final GoalRows rows;
    private final ReceivedFiles files;
    private final Series series;
    private final Affairs affairs;
    private final Goals sdgs;
    private final Indicators indicators;
    private final Identifiers identifiers;
    private final Clock clock;

    ImportGoals(
            GoalRows rows,
            ReceivedFiles files,
            Series series,
            Affairs affairs,
            Goals sdgs,
            Indicators indicators,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.files = files;
        this.series = series;
        this.affairs = affairs;
        this.sdgs = sdgs;
        this.indicators = indicators;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayWriteGoals
    public Outcome<UUID> receive(Actor actor, String name, byte[] content) {
        String shown = ReceivedFiles.shown(name);
        if (content.length == 0) {
            return Outcome.refused(FILE, "goals.import.noFile");
        }
        Optional<SheetTable> table = Workbook.read(content, EXPECTED);
        if (table.isEmpty()) {
            return Outcome.refused(FILE, "goals.import.unreadable", shown, MOST_ROWS);
        }
        if (!table.get().headed()) {
            return Outcome.refused(FILE, "goals.import.noKeys", shown);
        }
        if (table.get().rows().isEmpty()) {
            return Outcome.refused(FILE, "goals.import.noRows", shown);
        }
        UUID id = identifiers.next();
        files.receive(actor, id, PURPOSE, shown, content, clock.instant());
        return Outcome.done(id);
    }

    @MayWriteGoals
    @Transactional(readOnly = true)
    public Received preview(Actor actor, UUID id) {
        String member = actor.member().orElseThrow(NotAllowed::new);
        ReceivedFile file = files.find(PURPOSE, id).orElseThrow(() -> new GoalNotFound(id));
        SheetTable table = Workbook.read(files.content(id), EXPECTED)
                .orElseThrow(() -> new IllegalStateException(
                        "The file " + id + " could be read when it was received and no longer can."));
        ImportPreview preview = ImportPreview.of(
                table.rows(),
                member,
                rows.all(Text.LATEST),
                form -> GoalReader.inAFile(form, affairs, sdgs, indicators));
        return new Received(file, preview, table.strangeColumns());
    }

    /** Takes what is in order, all or nothing, if the goals are still as they were when the person looked. */
    @MayWriteGoals
    public Outcome<ReceivedFile> take(Actor actor, UUID id, String seen) {
        String member = actor.member().orElseThrow(NotAllowed::new);
        Received received = preview(actor, id);
        ImportPreview preview = received.preview();
        if (received.file().taken()) {
            return Outcome.done(received.file());
        }
        if (!preview.seen().equals(seen)) {
            return Outcome.overtaken(received.file());
        }
        if (preview.taken() == 0) {
            return Outcome.refused("", "goals.import.nothing");
        }
        Instant now = clock.instant();
        List<Draft> added = added(actor, preview);
        List<Draft> beside = changed(preview, true);
        List<Draft> saved = changed(preview, false);
        int written = rows.add(actor, member, added, now) + rows.add(actor, member, beside, now);
        written += rows.save(actor, saved, now);
        if (written != preview.taken() || !files.take(id, added.size(), beside.size() + saved.size(), now)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.overtaken(received.file());
        }
        return Outcome.done(files.find(PURPOSE, id).orElseThrow());
    }

    private List<Draft> added(Actor actor, ImportPreview preview) {
        List<ImportPreview.Row> fresh = preview.in(ImportPreview.State.NEW);
        List<String> numbers =
                series.next(actor, DevelopmentGoals.SERIES, actor.today(clock).getYear(), fresh.size());
        List<Draft> drafts = new ArrayList<>();
        for (ImportPreview.Row row : fresh) {
            if (row.aim() != null) {
                drafts.add(new Draft(identifiers.next(), numbers.get(drafts.size()), null, 0, row.aim()));
            }
        }
        return drafts;
    }

    /** @param beside the changes that are written beside a released goal; else those that are saved over a draft */
    private List<Draft> changed(ImportPreview preview, boolean beside) {
        List<Draft> drafts = new ArrayList<>();
        for (ImportPreview.Row row : preview.in(ImportPreview.State.CHANGED)) {
            DevelopmentGoal goal = row.known();
            if (goal != null && row.aim() != null && beside == (goal.releasedAt() != null && !goal.revised())) {
                drafts.add(
                        beside
                                ? new Draft(identifiers.next(), goal.number(), goal.id(), goal.version() + 1, row.aim())
                                : new Draft(goal.id(), goal.number(), null, goal.version(), row.aim()));
            }
        }
        return drafts;
    }
}
