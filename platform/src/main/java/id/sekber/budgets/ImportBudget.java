package id.sekber.budgets;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Taking a budget from a file: receive it, show what it would do, take lines and payers in order in one transaction. */
@UseCase
public class ImportBudget {

    static final int MOST_ROWS = 1_000;

    private static final ReceivedFiles.Purpose PURPOSE = new ReceivedFiles.Purpose("budgets", false);

    /** A file and what it would do, or did. */
    public record Received(ReceivedFile file, Preview<?> preview, List<String> strange) {}

    private final BudgetRows rows;
    private final Budgets budgets;
    private final ReceivedFiles files;
    private final Programmes programmes;
    private final Identifiers identifiers;

    ImportBudget(
            BudgetRows rows, Budgets budgets, ReceivedFiles files, Programmes programmes, Identifiers identifiers) {
        this.rows = rows;
        this.budgets = budgets;
        this.files = files;
        this.programmes = programmes;
        this.identifiers = identifiers;
    }

    @MayWriteBudgetLines
    public Outcome<UUID> receive(Actor actor, String number, String name, byte[] content) {
        Table.Expected expected =
                expected(budgets.find(actor, programmes.find(actor, number)).budget());
        return files.receive(actor, PURPOSE, name, content, bytes -> TableReader.read(bytes, expected));
    }

    private static Table.Expected expected(Budget budget) {
        return new Table.Expected(
                BudgetTable.keys(budget.frame()), List.of(BudgetTable.WAY, BudgetTable.PARTY), MOST_ROWS);
    }

    @MayWriteBudgetLines
    @Transactional(readOnly = true)
    public Received preview(Actor actor, String number, UUID id) {
        ReceivedFile file = files.find(PURPOSE, id).orElseThrow(() -> new BudgetRecordNotFound(id));
        Programme programme = programmes.find(actor, number);
        Budgets.View view = budgets.find(actor, programme);
        Table table = TableReader.readAgain(files.content(id), expected(view.budget()));
        return new Received(file, judged(actor, programme, view, table), table.strange());
    }

    private Preview<JudgedLine> judged(Actor actor, Programme programme, Budgets.View view, Table table) {
        return new LineJudge(actor, programme, view, rows.rule().officeMaySpend(), identifiers).of(table.rows());
    }

    /** Takes what is in order, all or nothing, if the budget is still as it was when the person looked. */
    @MayWriteBudgetLines
    public Outcome<ReceivedFile> take(Actor actor, String number, UUID id, String seen) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        ReceivedFile file = files.hold(PURPOSE, id).orElseThrow(() -> new BudgetRecordNotFound(id));
        if (file.taken()) {
            return Outcome.done(file);
        }
        Budgets.View view = budgets.find(actor, programme);
        Preview<JudgedLine> preview =
                judged(actor, programme, view, TableReader.readAgain(files.content(id), expected(view.budget())));
        if (!preview.seen().equals(seen)) {
            return Outcome.overtaken(file);
        }
        if (preview.taken() == 0) {
            return Outcome.refused("", "spreadsheets.nothing");
        }
        List<Line> added = lines(preview, RowState.NEW);
        List<Line> changed = lines(preview, RowState.CHANGED);
        if (view.budget().lines().size() + added.size() > Budgets.MOST_LINES) {
            return Outcome.refused("", "budgets.lines.many", Budgets.MOST_LINES);
        }
        rows.add(actor, programme.id(), added);
        boolean whole = rows.save(actor, programme.id(), changed) == changed.size()
                && fund(actor, programme, view.budget(), preview)
                && files.take(PURPOSE, id, preview.count(RowState.NEW), preview.count(RowState.CHANGED));
        if (!whole) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.overtaken(file);
        }
        return Outcome.done(files.find(PURPOSE, id).orElseThrow());
    }

    /** Puts the payers of the file in the place of the same ones; the others stay. */
    private boolean fund(Actor actor, Programme programme, Budget budget, Preview<JudgedLine> preview) {
        List<Funding> written = Stream.concat(preview.in(RowState.NEW).stream(), preview.in(RowState.CHANGED).stream())
                .flatMap(row -> row.funding().stream())
                .toList();
        if (written.isEmpty()) {
            return true;
        }
        Set<String> replaced = written.stream().map(BudgetTable::identity).collect(Collectors.toSet());
        List<Funding> all = new ArrayList<>(budget.funding());
        all.removeIf(each -> replaced.contains(BudgetTable.identity(each)));
        written.stream().filter(each -> each.amount().isPositive()).forEach(all::add);
        return rows.replace(actor, programme.id(), budget.frame().years(), all, budget.frame());
    }

    private static List<Line> lines(Preview<JudgedLine> preview, RowState state) {
        List<Line> lines = new ArrayList<>();
        preview.in(state).forEach(row -> Optional.ofNullable(row.budgetLine()).ifPresent(lines::add));
        return lines;
    }
}
