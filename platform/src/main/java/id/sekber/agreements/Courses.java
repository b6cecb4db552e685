package id.sekber.agreements;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.Role;
import id.sekber.accounts.UseCase;
import id.sekber.regions.Regions;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.transaction.annotation.Transactional;

/** Takes a cooperation through the stages of the law, step by step as the parties do them. */
@UseCase
public class Courses {

    private final CourseRows rows;
    private final AgreementRows agreements;
    private final Law law;
    private final Regions regions;
    private final Identifiers identifiers;
    private final Clock clock;

    Courses(CourseRows rows, AgreementRows agreements, Law law, Regions regions, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.agreements = agreements;
        this.law = law;
        this.regions = regions;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The kinds of cooperation and their stages, in the newest version of the law as data. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<StageSet> law(Actor actor) {
        return law.newest();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Course> of(Actor actor, Agreement agreement) {
        return rows.of(agreement);
    }

    /** Begins under the newest version of the law, and keeps to it. */
    @MayRecordStages
    public Outcome<Course> begin(Actor actor, String number, String kind) {
        Agreement agreement = agreement(number);
        Optional<CooperationKind> chosen = CooperationKind.of(kind);
        if (chosen.isEmpty()) {
            return Outcome.refused("jenis", "agreements.course.kind.missing");
        }
        StageSet under = law.newest(chosen.get());
        if (chosen.get() == CooperationKind.MANDATORY && !border(agreement)) {
            return Outcome.refused("jenis", "agreements.course.no-border", under.article());
        }
        boolean begun = rows.begin(actor, identifiers.next(), agreement.decision(), under);
        Course course = rows.of(agreement).orElseThrow();
        return begun ? Outcome.done(course) : Outcome.overtaken(course);
    }

    private boolean border(Agreement agreement) {
        return regions.connected(agreement.parties().stream()
                .map(party -> RegionCode.of(party.code()))
                .toList());
    }

    @MayRecordStages
    public Outcome<Course> coordinate(Actor actor, String number, StepForm form) {
        return step(
                actor,
                number,
                form,
                Course.Preparing.class,
                (here, on) -> here.coordinate(on, form.number().trim(), actor.name()));
    }

    @MayRecordStages
    public Outcome<Course> complete(Actor actor, String number, StepForm form) {
        return step(
                actor,
                number,
                form,
                Course.Completing.class,
                (here, on) -> here.complete(on, form.number().trim(), actor.name()));
    }

    /** Records that a party signed, and the number it gave the document if it gave one by then. */
    @MayRecordForParties
    public Outcome<Course> sign(Actor actor, String number, StepForm form) {
        refuseOtherMembers(actor, form);
        return step(actor, number, form, Course.Signing.class, (here, on) -> {
            Outcome<Course.Move> move =
                    here.sign(form.member(), on, form.number().trim(), actor.name());
            if (move instanceof Outcome.Done<Course.Move> && !form.number().isBlank()) {
                here.facts().documents().stream()
                        .filter(document -> document.kind() == here.document())
                        .forEach(document -> agreements.number(
                                document.id(), form.member(), form.number().trim(), clock.instant()));
            }
            return move;
        });
    }

    /** Records a council's approval, or that none is due. */
    @MayRecordForParties
    public Outcome<Course> answerForCouncil(Actor actor, String number, StepForm form) {
        refuseOtherMembers(actor, form);
        return step(
                actor,
                number,
                form,
                Course.AskingCouncils.class,
                (here, on) -> form.trigger()
                        .map(trigger -> !form.number().isBlank()
                                ? here.approve(form.member(), on, form.number().trim(), actor.name())
                                : here.waive(form.member(), trigger, on, actor.name()))
                        .orElseGet(() -> Outcome.refused(form.unanswered())));
    }

    @MayRecordStages
    public Outcome<Course> register(Actor actor, String number, StepForm form) {
        return step(
                actor,
                number,
                form,
                Course.InForce.class,
                (here, on) -> here.register(on, form.number().trim(), actor.name()));
    }

    @MayRecordStages
    public Outcome<Course> report(Actor actor, String number, StepForm form) {
        return step(
                actor,
                number,
                form,
                Course.InForce.class,
                (here, on) -> here.report(on, form.number().trim(), actor.name()));
    }

    @MayRecordStages
    public Outcome<Course> end(Actor actor, String number, StepForm form) {
        return step(
                actor,
                number,
                form,
                Course.InForce.class,
                (here, on) -> here.facts()
                        .law()
                        .endReason(form.reason())
                        .map(reason -> here.end(reason, on, actor.name()))
                        .orElseGet(() -> Outcome.refused("alasan", "agreements.course.reason.missing")));
    }

    private <C extends Course> Outcome<Course> step(
            Actor actor,
            String number,
            StepForm form,
            Class<C> stage,
            BiFunction<C, LocalDate, Outcome<Course.Move>> deed) {
        Agreement agreement = agreement(number);
        Course course = rows.of(agreement).orElseThrow(() -> new AgreementNotFound(number));
        if (course.facts().version() != form.version()) {
            return Outcome.overtaken(course);
        }
        if (!stage.isInstance(course)) {
            LegalStage here = course.facts().law().stage(course.stage());
            return Outcome.refused("", "agreements.course.not-here", here.name(), here.cited());
        }
        Problems problems = form.problems(actor.today(clock));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Outcome<Course.Move> move = deed.apply(stage.cast(course), form.day().orElseThrow());
        if (move instanceof Outcome.Refused<Course.Move> refused) {
            return Outcome.refused(refused.problems());
        }
        Course.Move moved = ((Outcome.Done<Course.Move>) move).value();
        return rows.save(actor, course, moved, identifiers.next(), clock.instant())
                ? Outcome.done(moved.next())
                : Outcome.overtaken(rows.of(agreement).orElseThrow());
    }

    private Agreement agreement(String number) {
        return agreements.find(number).orElseThrow(() -> new AgreementNotFound(number));
    }

    /** The parties for which the actor may record now. */
    static List<AgreementParty> within(Actor actor, List<AgreementParty> parties) {
        return actor.seatOrRefuse().holdsAny(Role.OFFICER)
                ? parties
                : parties.stream()
                        .filter(party ->
                                party.code().equals(actor.seatOrRefuse().member()))
                        .toList();
    }

    private static void refuseOtherMembers(Actor actor, StepForm form) {
        if (!actor.seatOrRefuse().holdsAny(Role.OFFICER)
                && !form.member().isEmpty()
                && !form.member().equals(actor.seatOrRefuse().member())) {
            throw new NotAllowed();
        }
    }
}
