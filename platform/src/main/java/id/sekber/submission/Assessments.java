package id.sekber.submission;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Checklists, and what assessors say of a submitted version by them. An assessment informs the parties; it decides nothing. */
@UseCase
public class Assessments {

    /**
     * What is said of one version by one checklist.
     *
     * @param own what the reader wrote, as a draft or released
     */
    public record View(Judged judged, Optional<Assessment> own) {}

    private final ChecklistRows rows;
    private final Identifiers identifiers;
    private final Clock clock;

    Assessments(ChecklistRows rows, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Checklist> checklists(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Checklist checklist(Actor actor, UUID id) {
        return rows.find(id).orElseThrow(() -> new VersionNotFound(id.toString()));
    }

    /** Every checklist in use, and retired ones by which this version was judged. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<View> of(Actor actor, Version version) {
        List<Assessment> all = rows.assessments(version.id());
        return rows.all().stream()
                .map(checklist -> view(actor, checklist, all))
                .filter(view ->
                        !view.judged().checklist().retired() || view.judged().assessors() > 0)
                .toList();
    }

    private static View view(Actor actor, Checklist checklist, List<Assessment> all) {
        List<Assessment> by = all.stream()
                .filter(assessment -> assessment.checklist().equals(checklist.id()))
                .toList();
        return new View(
                Judged.of(checklist, by.stream().filter(Assessment::released).toList()),
                by.stream()
                        .filter(assessment -> assessment.assessor().equals(actor.person()))
                        .findFirst());
    }

    @MayKeepChecklists
    public Outcome<UUID> add(Actor actor, ChecklistForm form) {
        Problems problems = form.problems();
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        UUID id = identifiers.next();
        Integer pass =
                form.pass().isBlank() ? null : Integer.valueOf(form.pass().strip());
        rows.add(actor, id, form, pass, form.read(), clock.instant());
        return Outcome.done(id);
    }

    /** Nothing is judged by it from now on; what was stays. */
    @MayKeepChecklists
    public Outcome<Checklist> retire(Actor actor, UUID id) {
        Checklist checklist = checklist(actor, id);
        return rows.retire(id, clock.instant())
                ? Outcome.done(checklist)
                : Outcome.refused("", "submission.retired.already", checklist.title());
    }

    /** Writes the actor's draft. Nobody else can read it. */
    @MayAssessPlans
    public Outcome<Assessment> write(Actor actor, Version version, UUID checklistId, AssessmentForm form) {
        return write(actor, version, checklistId, form, false);
    }

    /** Writes it and releases it at once: from now on all see it, and it no longer changes. */
    @MayAssessPlans
    public Outcome<Assessment> release(Actor actor, Version version, UUID checklistId, AssessmentForm form) {
        Outcome<Assessment> written = write(actor, version, checklistId, form, true);
        if (written instanceof Outcome.Done<Assessment> done) {
            rows.release(done.value().id(), clock.instant());
        }
        return written;
    }

    private Outcome<Assessment> write(
            Actor actor, Version version, UUID checklistId, AssessmentForm form, boolean whole) {
        Checklist checklist = checklist(actor, checklistId);
        Optional<Assessment> before = own(actor, version, checklistId);
        Problems problems = Problems.NONE
                .unless(version.state() == Version.State.PROPOSED, "", "submission.assess.closed", version.ordinal())
                .unless(!checklist.retired(), "", "submission.assess.retired", checklist.title())
                .unless(before.isEmpty() || !before.get().released(), "", "submission.assess.released")
                .and(form.problems(checklist, whole));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        boolean saved = rows.save(
                actor,
                identifiers.next(),
                version.id(),
                checklistId,
                form.read(checklist),
                form.version(),
                clock.instant());
        Assessment now = own(actor, version, checklistId)
                .orElseThrow(() -> new IllegalStateException("An assessment was saved and cannot be read."));
        return saved ? Outcome.done(now) : Outcome.overtaken(now);
    }

    private Optional<Assessment> own(Actor actor, Version version, UUID checklist) {
        return rows.assessments(version.id()).stream()
                .filter(assessment -> assessment.checklist().equals(checklist)
                        && assessment.assessor().equals(actor.person()))
                .findFirst();
    }
}
