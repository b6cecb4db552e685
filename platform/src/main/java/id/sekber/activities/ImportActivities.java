package id.sekber.activities;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.ReceivedFile;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.RowState;
import id.sekber.spreadsheets.Table;
import id.sekber.spreadsheets.TableReader;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Taking activities from a file: receive it, show what it would do, take the rows in order in one transaction. */
@UseCase
public class ImportActivities {

    static final int MOST_ROWS = 200;

    private static final ReceivedFiles.Purpose PURPOSE = new ReceivedFiles.Purpose("activities", false);
    private static final Table.Expected EXPECTED = new Table.Expected(
            ActivityColumn.keys(), List.of(ActivityColumn.NUMBER.key(), ActivityColumn.TITLE.key()), MOST_ROWS);

    /** A file and what it would do, or did. */
    public record Received(ReceivedFile file, Preview<?> preview, List<String> strange) {}

    private final ActivityRows rows;
    private final ReceivedFiles files;
    private final Programmes programmes;
    private final List<TiesToActivities> ties;
    private final Identifiers identifiers;

    ImportActivities(
            ActivityRows rows,
            ReceivedFiles files,
            Programmes programmes,
            List<TiesToActivities> ties,
            Identifiers identifiers) {
        this.rows = rows;
        this.files = files;
        this.programmes = programmes;
        this.ties = List.copyOf(ties);
        this.identifiers = identifiers;
    }

    @MayWriteActivities
    public Outcome<UUID> receive(Actor actor, String name, byte[] content) {
        return files.receive(actor, PURPOSE, name, content, bytes -> TableReader.read(bytes, EXPECTED));
    }

    @MayWriteActivities
    @Transactional(readOnly = true)
    public Received preview(Actor actor, String number, UUID id) {
        ReceivedFile file = files.find(PURPOSE, id).orElseThrow(() -> new ActivityNotFound(id));
        Table table = TableReader.readAgain(files.content(id), EXPECTED);
        return new Received(file, judged(actor, programmes.find(actor, number), table), table.strange());
    }

    private Preview<JudgedActivity> judged(Actor actor, Programme programme, Table table) {
        List<UUID> paid = ties.stream()
                .flatMap(each -> each.of(actor, programme).stream())
                .map(TiesToActivities.Tie::on)
                .toList();
        return new ActivityJudge(actor, programme, Timeline.of(rows.all(programme.id())), paid, identifiers)
                .of(table.rows());
    }

    /** Takes what is in order, all or nothing, if the activities are still as they were when the person looked. */
    @MayWriteActivities
    public Outcome<ReceivedFile> take(Actor actor, String number, UUID id, String seen) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        ReceivedFile file = files.hold(PURPOSE, id).orElseThrow(() -> new ActivityNotFound(id));
        if (file.taken()) {
            return Outcome.done(file);
        }
        Preview<JudgedActivity> preview = judged(actor, programme, TableReader.readAgain(files.content(id), EXPECTED));
        if (!preview.seen().equals(seen)) {
            return Outcome.overtaken(file);
        }
        if (preview.taken() == 0) {
            return Outcome.refused("", "spreadsheets.nothing");
        }
        List<Activity> added = in(preview, RowState.NEW);
        List<Activity> changed = in(preview, RowState.CHANGED);
        if (rows.extent(programme.id()).activities() + added.size() > Activities.MOST) {
            return Outcome.refused("", "activities.many", Activities.MOST);
        }
        rows.add(actor, programme.id(), added);
        int saved = rows.save(actor, programme.id(), changed);
        if (saved != changed.size() || !files.take(PURPOSE, id, added.size(), saved)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.overtaken(file);
        }
        return Outcome.done(files.find(PURPOSE, id).orElseThrow());
    }

    private static List<Activity> in(Preview<JudgedActivity> preview, RowState state) {
        List<Activity> activities = new ArrayList<>();
        preview.in(state).forEach(row -> Optional.ofNullable(row.activity()).ifPresent(activities::add));
        return activities;
    }
}
