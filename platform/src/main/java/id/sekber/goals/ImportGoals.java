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
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.ReceivedFile;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.RowState;
import id.sekber.spreadsheets.Table;
import id.sekber.spreadsheets.TableReader;
import id.sekber.vocabulary.Advance;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Taking goals from a file: receive it, show what it would do, take the rows in order in one transaction, as drafts. */
@UseCase
public class ImportGoals {

    static final int MOST_ROWS = 10_000;

    private static final int AT_ONCE = 500;
    private static final ReceivedFiles.Purpose PURPOSE = new ReceivedFiles.Purpose("goals", false);
    private static final Table.Expected EXPECTED =
            new Table.Expected(GoalColumn.keys(), List.of(GoalColumn.NUMBER.key(), GoalColumn.TITLE.key()), MOST_ROWS);

    /** A file and what it would do, or did. */
    public record Received(ReceivedFile file, Preview<JudgedGoal> preview, List<String> strange) {}

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
        return files.receive(actor, PURPOSE, name, content, bytes -> TableReader.read(bytes, EXPECTED));
    }

    @MayWriteGoals
    @Transactional(readOnly = true)
    public Received preview(Actor actor, UUID id) {
        return judged(actor, files.find(PURPOSE, id).orElseThrow(() -> new GoalNotFound(id)));
    }

    private Received judged(Actor actor, ReceivedFile file) {
        Table table = TableReader.readAgain(files.content(file.id()), EXPECTED);
        RowJudge judge = new RowJudge(
                actor.member().orElseThrow(NotAllowed::new),
                rows.all(Text.LATEST),
                form -> GoalReader.inAFile(form, affairs, sdgs, indicators));
        return new Received(file, judge.of(table.rows()), table.strange());
    }

    /** Takes what is in order, all or nothing, if the goals are still as they were when the person looked. */
    @MayWriteGoals
    public Outcome<ReceivedFile> take(Actor actor, UUID id, String seen, Advance advance) {
        String member = actor.member().orElseThrow(NotAllowed::new);
        ReceivedFile file = files.hold(PURPOSE, id).orElseThrow(() -> new GoalNotFound(id));
        if (file.taken()) {
            return Outcome.done(file);
        }
        Preview<JudgedGoal> preview = judged(actor, file).preview();
        if (!preview.seen().equals(seen)) {
            return Outcome.overtaken(file);
        }
        if (preview.taken() == 0) {
            return Outcome.refused("", "spreadsheets.nothing");
        }
        Instant now = clock.instant();
        List<Draft> added = added(actor, preview);
        List<Draft> beside = changed(preview, true);
        List<Draft> saved = changed(preview, false);
        int written = 0;
        for (List<Draft> some :
                parts(Stream.concat(added.stream(), beside.stream()).toList())) {
            advance.to(written, preview.taken());
            written += rows.add(actor, member, some, now);
        }
        for (List<Draft> some : parts(saved)) {
            advance.to(written, preview.taken());
            written += rows.save(actor, some, now);
        }
        advance.to(written, preview.taken());
        if (written != preview.taken() || !files.take(PURPOSE, id, added.size(), beside.size() + saved.size())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.overtaken(file);
        }
        return Outcome.done(files.find(PURPOSE, id).orElseThrow());
    }

    /** Some hundreds go in one statement, so that someone who watches sees how far it has come. */
    private static List<List<Draft>> parts(List<Draft> drafts) {
        return IntStream.iterate(0, from -> from < drafts.size(), from -> from + AT_ONCE)
                .mapToObj(from -> drafts.subList(from, Math.min(drafts.size(), from + AT_ONCE)))
                .toList();
    }

    private List<Draft> added(Actor actor, Preview<JudgedGoal> preview) {
        List<JudgedGoal> fresh = preview.in(RowState.NEW);
        List<String> numbers =
                series.next(actor, DevelopmentGoals.SERIES, actor.today(clock).getYear(), fresh.size());
        List<Draft> drafts = new ArrayList<>();
        for (JudgedGoal row : fresh) {
            if (row.aim() != null) {
                drafts.add(new Draft(identifiers.next(), numbers.get(drafts.size()), null, 0, row.aim()));
            }
        }
        return drafts;
    }

    /** @param beside the changes that are written beside a released goal; else those that are saved over a draft */
    private List<Draft> changed(Preview<JudgedGoal> preview, boolean beside) {
        List<Draft> drafts = new ArrayList<>();
        for (JudgedGoal row : preview.in(RowState.CHANGED)) {
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
