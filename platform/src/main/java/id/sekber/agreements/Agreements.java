package id.sekber.agreements;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.costsharing.AdoptedSharing;
import id.sekber.costsharing.AdoptedSharings;
import id.sekber.decisions.Decision;
import id.sekber.decisions.Decisions;
import id.sekber.documents.LegalDocument;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** The agreements of a secretariat, each drafted from a decision that divided a cost. */
@UseCase
public class Agreements {

    private final AgreementRows rows;
    private final CourseRows courses;
    private final AdoptedSharings sharings;
    private final Decisions decisions;
    private final Programmes programmes;
    private final IndonesianWords words;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Agreements(
            AgreementRows rows,
            CourseRows courses,
            AdoptedSharings sharings,
            Decisions decisions,
            Programmes programmes,
            IndonesianWords words,
            Series series,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.courses = courses;
        this.sharings = sharings;
        this.decisions = decisions;
        this.programmes = programmes;
        this.words = words;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<AgreementSummary> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Agreement find(Actor actor, String number) {
        return rows.find(number).orElseThrow(() -> new AgreementNotFound(number));
    }

    /** The programme that a decision gives the means to; nothing where the decision divides no cost. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Programme> programmeOf(Actor actor, String decision) {
        decisions.find(actor, decision);
        return sharings.by(actor, decision).map(sharing -> programmes.find(actor, sharing.programme()));
    }

    /** The text of the agreement as it stands, with the shares that the members adopted. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public LegalDocument text(Actor actor, String number) {
        Agreement agreement = find(actor, number);
        AdoptedSharing sharing = sharings.by(actor, agreement.decision())
                .orElseThrow(() -> new IllegalStateException("The decision " + agreement.decision()
                        + " no longer has the division that " + number + " was drafted from."));
        boolean signed = courses.of(agreement)
                .map(course -> course.facts().signed(agreement.kind()))
                .orElse(false);
        return new AgreementText(agreement, sharing, words).document(signed);
    }

    /** What a first draft says, for the form. */
    @MayDraftAgreements
    @Transactional(readOnly = true)
    public AgreementForm proposal(Actor actor, Programme programme) {
        return AgreementForm.from(programme, actor.today(clock));
    }

    /** Answers the number of the new agreement. */
    @MayDraftAgreements
    public Outcome<String> draft(Actor actor, AgreementKind kind, String decisionNumber, AgreementForm form) {
        Decision decision = decisions.find(actor, decisionNumber);
        Optional<Programme> programme = programmeOf(actor, decisionNumber);
        Problems problems = form.problems()
                .unless(programme.isPresent(), "", "agreements.decision.divides-nothing", decisionNumber);
        if (problems.any() || programme.isEmpty()) {
            return Outcome.refused(problems);
        }
        UUID id = identifiers.next();
        String number = series.next(actor, "A", actor.today(clock).getYear());
        rows.add(actor, id, number, kind, decision.id(), programme.get().id(), form, clock.instant());
        rows.addParties(
                actor, id, programme.get().parties().stream().map(Party::code).toList(), form);
        return Outcome.done(number);
    }

    @MayDraftAgreements
    public Outcome<Agreement> change(Actor actor, String number, AgreementForm form) {
        Agreement agreement = find(actor, number);
        boolean fixed = courses.of(agreement)
                .map(course -> course.facts().fixed(agreement.kind()))
                .orElse(false);
        Problems problems = form.problems().unless(!fixed, "", "agreements.text.fixed", number);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        if (!rows.save(agreement, form, clock.instant())) {
            return Outcome.overtaken(find(actor, number));
        }
        return Outcome.done(find(actor, number));
    }
}
