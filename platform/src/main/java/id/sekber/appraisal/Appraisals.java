package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.secretariats.Members;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Appraisals of ways to set the secretariat up: opening, settling what matters, closing, and where one stands. */
@UseCase
public class Appraisals {

    private final AppraisalRows rows;
    private final ScoreRows scores;
    private final WeighingRows weighings;
    private final TheBox box;
    private final Members members;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Appraisals(
            AppraisalRows rows,
            ScoreRows scores,
            WeighingRows weighings,
            TheBox box,
            Members members,
            Series series,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.scores = scores;
        this.weighings = weighings;
        this.box = box;
        this.members = members;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<AppraisalSummary> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Appraisal find(Actor actor, String number) {
        return rows.find(number).orElseThrow(() -> new AppraisalNotFound(number));
    }

    /** The appraisal with all that one may see of it. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Overview overview(Actor actor, String number) {
        Appraisal appraisal = find(actor, number);
        TheBox.Today today = box.today(actor).orElseThrow(() -> new AppraisalNotFound(number));
        return Overview.of(
                appraisal,
                members.on(actor.today(clock)),
                scores.all(appraisal.id()),
                weighings.all(appraisal.id()),
                today,
                actor.member().orElse(null));
    }

    /** Whether the secretariat has a profile, without which there is no model of today to compare with. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public boolean hasProfile(Actor actor) {
        return box.today(actor).isPresent();
    }

    /** Answers the number of the new appraisal. It begins with today's model and every ready criterion. */
    @MayLeadAppraisals
    public Outcome<String> open(Actor actor, AppraisalForm form, String nameOfToday) {
        Optional<TheBox.Today> today = box.today(actor);
        Problems problems = form.problems().unless(today.isPresent(), "", "appraisal.profile.missing");
        if (problems.any() || today.isEmpty()) {
            return Outcome.refused(problems);
        }
        UUID id = identifiers.next();
        String number = series.next(actor, "TA", actor.today(clock).getYear());
        rows.add(actor, id, number, form, clock.instant());
        rows.addToday(actor, id, nameOfToday, today.get(), clock.instant());
        rows.keepReady(
                actor,
                id,
                Arrays.stream(ReadyCriterion.values()).map(Enum::name).toList(),
                0);
        return Outcome.done(number);
    }

    @MayLeadAppraisals
    public Outcome<Appraisal> change(Actor actor, String number, AppraisalForm form) {
        Appraisal appraisal = find(actor, number);
        Problems problems = form.problems().unless(appraisal.open(), "", "appraisal.closed", number);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.save(appraisal.id(), form)
                ? Outcome.done(find(actor, number))
                : Outcome.overtaken(find(actor, number));
    }

    /** Settles which criteria count. One that is dropped keeps its scores and its number, should it come back. */
    @MayLeadAppraisals
    public Outcome<Appraisal> settleCriteria(Actor actor, String number, CriteriaForm form) {
        Appraisal appraisal = find(actor, number);
        Problems problems = form.problems().unless(appraisal.open(), "", "appraisal.closed", number);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        if (!rows.touch(appraisal.id(), form.version())) {
            return Outcome.overtaken(find(actor, number));
        }
        List<String> ready = Arrays.stream(ReadyCriterion.values())
                .map(Enum::name)
                .filter(form.ready()::contains)
                .toList();
        rows.keepReady(actor, appraisal.id(), ready, rows.lastCriterion(appraisal.id()));
        rows.keepOwn(actor, appraisal.id(), form.named());
        return Outcome.done(find(actor, number));
    }

    /** From now on nobody scores or weighs. */
    @MayLeadAppraisals
    public Outcome<Appraisal> close(Actor actor, String number) {
        return turn(actor, number, Appraisal.State.CLOSED);
    }

    @MayLeadAppraisals
    public Outcome<Appraisal> reopen(Actor actor, String number) {
        return turn(actor, number, Appraisal.State.OPEN);
    }

    private Outcome<Appraisal> turn(Actor actor, String number, Appraisal.State state) {
        Appraisal appraisal = find(actor, number);
        return rows.turn(appraisal.id(), state)
                ? Outcome.done(find(actor, number))
                : Outcome.refused("", "appraisal.turned", number);
    }
}
