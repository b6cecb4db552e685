package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** The cost sheets of programmes: every estimate is kept, the latest counts. */
@UseCase
public class CostSheets {

    private final SheetRows rows;
    private final Programmes programmes;
    private final Identifiers identifiers;
    private final Clock clock;

    CostSheets(SheetRows rows, Programmes programmes, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.programmes = programmes;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<CostSheet> latest(Actor actor, Programme programme) {
        return rows.latest(programme.id());
    }

    /** Saves a new revision. Numbers are read as on the page, in its language. */
    @MayKeepCostSheets
    public Outcome<CostSheet> save(Actor actor, String programmeNumber, SheetForm form, Locale page) {
        Programme programme = programmes.find(actor, programmeNumber);
        List<Sharer> sharers = Sharers.of(programme);
        if (sharers.size() < CostTable.FEWEST || sharers.size() > CostTable.MOST) {
            return Outcome.refused("", "costsharing.sharers.count", sharers.size(), CostTable.FEWEST, CostTable.MOST);
        }
        Problems problems = form.problems();
        Outcome<CostTable> costs = form.costs(sharers, page);
        if (costs instanceof Outcome.Refused<CostTable> refused) {
            problems = refused.problems().and(problems);
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Optional<CostSheet> saved = rows.latest(programme.id());
        SheetForm next = saved.isEmpty() ? form.onTopOf(0) : form;
        UUID id = identifiers.next();
        boolean added = saved.map(CostSheet::revision).orElse(0) == next.revision()
                && rows.add(
                        actor,
                        id,
                        programme.id(),
                        new SheetRows.Entry(
                                next.revision() + 1,
                                form.year().orElseThrow(),
                                form.source().trim(),
                                form.note().trim(),
                                ((Outcome.Done<CostTable>) costs).value(),
                                Optional.empty(),
                                List.of()),
                        sharers,
                        clock.instant());
        return added
                ? Outcome.done(rows.find(id).orElseThrow())
                : Outcome.overtaken(rows.latest(programme.id()).orElseThrow());
    }
}
