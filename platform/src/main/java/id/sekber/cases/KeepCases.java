package id.sekber.cases;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** A secretariat's own cases: adding, changing, archiving and restoring them. */
@UseCase
public class KeepCases {

    private final Cases shared;
    private final OwnCases own;
    private final Clock clock;

    KeepCases(Cases shared, OwnCases own, Clock clock) {
        this.shared = shared;
        this.own = own;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public OwnCase find(Actor actor, String id) {
        return own.find(id).orElseThrow(() -> new CaseNotFound(id));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<OwnCase> archived(Actor actor) {
        return own.archived();
    }

    /** Answers the identifier, which is made from the name. */
    @MayKeepCases
    public Outcome<String> add(Actor actor, CaseForm form) {
        Set<String> taken = own.all().stream().map(each -> each.known().id()).collect(Collectors.toSet());
        String name =
                form.cell(GridColumn.NAME_ID).isEmpty() ? form.cell(GridColumn.NAME_EN) : form.cell(GridColumn.NAME_ID);
        String id = CaseIdentifiers.free(
                name, each -> taken.contains(each) || shared.find(each).isPresent());
        Outcome<Case> reading = CaseReader.read(id, form);
        if (reading instanceof Outcome.Refused<Case> refused) {
            return Outcome.refused(refused.problems());
        }
        boolean added = own.add(actor, ((Outcome.Done<Case>) reading).value(), Instant.now(clock));
        return added ? Outcome.done(id) : Outcome.refused(GridColumn.NAME_ID.key(), "cases.problem.taken", id);
    }

    @MayKeepCases
    public Outcome<OwnCase> change(Actor actor, String id, CaseForm form) {
        OwnCase before = find(actor, id);
        if (before.archived()) {
            return Outcome.refused("", "cases.problem.archived");
        }
        Outcome<Case> reading = CaseReader.read(id, form);
        if (reading instanceof Outcome.Refused<Case> refused) {
            return Outcome.refused(refused.problems());
        }
        boolean saved = own.save(actor, ((Outcome.Done<Case>) reading).value(), form.version(), Instant.now(clock));
        OwnCase after = find(actor, id);
        return saved ? Outcome.done(after) : Outcome.overtaken(after);
    }

    @MayKeepCases
    public Outcome<OwnCase> archive(Actor actor, String id, int version) {
        return moved(actor, id, own.archive(id, version, actor.today(clock)));
    }

    @MayKeepCases
    public Outcome<OwnCase> restore(Actor actor, String id, int version) {
        return moved(actor, id, own.archive(id, version, null));
    }

    private Outcome<OwnCase> moved(Actor actor, String id, boolean done) {
        OwnCase now = find(actor, id);
        return done
                ? Outcome.done(now)
                : Outcome.refused(Problems.of("", "cases.problem.movedMeanwhile", now.coderName()));
    }
}
