package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.spreadsheets.Column;
import id.sekber.spreadsheets.Preview;
import id.sekber.spreadsheets.ReceivedFile;
import id.sekber.spreadsheets.ReceivedFiles;
import id.sekber.spreadsheets.RowState;
import id.sekber.spreadsheets.Table;
import id.sekber.spreadsheets.TableReader;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.NotFound;
import id.sekber.vocabulary.Outcome;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Taking the costs of a plan from a file: receive it, show what it would do, take the components in order in one transaction. */
@UseCase
public class ImportCosts {

    /** Enough for the most components of the most parties. */
    static final int MOST_ROWS = 31_000;

    private static final ReceivedFiles.Purpose PURPOSE = new ReceivedFiles.Purpose("costs", false);
    private static final Table.Expected EXPECTED = new Table.Expected(
            CostColumns.ALL.stream().map(Column::key).toList(),
            List.of(CostColumns.COMPONENT.key(), CostColumns.COALITION.key()),
            MOST_ROWS);

    /** Nobody sent such a file, or someone else did. */
    static final class FileNotFound extends NotFound {
        private static final long serialVersionUID = 1L;

        FileNotFound(UUID id) {
            super("File", id.toString());
        }
    }

    /**
     * A file and what it would do, or did.
     *
     * @param seen what confirming is for: these states, of this version of the plan
     */
    public record Received(ReceivedFile file, Preview<JudgedCost> preview, List<String> strange, String seen) {}

    private record Judged(Received received, List<Component> taken, Plan plan) {}

    private final ReceivedFiles files;
    private final Programmes programmes;
    private final CostPlans plans;
    private final Turns turns;
    private final Identifiers identifiers;

    ImportCosts(ReceivedFiles files, Programmes programmes, CostPlans plans, Turns turns, Identifiers identifiers) {
        this.files = files;
        this.programmes = programmes;
        this.plans = plans;
        this.turns = turns;
        this.identifiers = identifiers;
    }

    @MayKeepCostSheets
    public Outcome<UUID> receive(Actor actor, String name, byte[] content) {
        return files.receive(actor, PURPOSE, name, content, bytes -> TableReader.read(bytes, EXPECTED));
    }

    @MayKeepCostSheets
    @Transactional(readOnly = true)
    public Received preview(Actor actor, String programmeNumber, UUID id) {
        return judged(
                        actor,
                        programmes.find(actor, programmeNumber),
                        files.find(PURPOSE, id).orElseThrow(() -> new FileNotFound(id)))
                .received();
    }

    private Judged judged(Actor actor, Programme programme, ReceivedFile file) {
        Plan plan = plans.find(actor, programme);
        Table table = TableReader.readAgain(files.content(file.id()), EXPECTED);
        CostsInAFile costs = new CostsInAFile(table.rows(), plan, identifiers);
        Preview<JudgedCost> preview = costs.preview();
        String seen = preview.seen() + "-" + plan.number() + "." + plan.version();
        return new Judged(new Received(file, preview, table.strange(), seen), costs.taken(), plan);
    }

    /** Takes what is in order, all or nothing, if the plan is still as it was when the person looked. */
    @MayKeepCostSheets
    public Outcome<ReceivedFile> take(Actor actor, String programmeNumber, UUID id, String seen) {
        ReceivedFile file = files.hold(PURPOSE, id).orElseThrow(() -> new FileNotFound(id));
        if (file.taken()) {
            return Outcome.done(file);
        }
        Programme programme = programmes.find(actor, programmeNumber);
        turns.hold(programme.id());
        Judged judged = judged(actor, programme, file);
        if (!judged.received().seen().equals(seen)) {
            return Outcome.overtaken(file);
        }
        if (judged.taken().isEmpty()) {
            return Outcome.refused("", "spreadsheets.nothing");
        }
        Outcome<Plan> saved = plans.putComponents(
                actor, programmeNumber, judged.taken(), judged.plan().version());
        if (saved instanceof Outcome.Refused<Plan> refused) {
            return Outcome.refused(refused.problems());
        }
        Preview<JudgedCost> preview = judged.received().preview();
        boolean taken = saved instanceof Outcome.Done<Plan>
                && files.take(PURPOSE, id, preview.count(RowState.NEW), preview.count(RowState.CHANGED));
        if (!taken) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.overtaken(file);
        }
        return Outcome.done(files.find(PURPOSE, id).orElseThrow());
    }
}
