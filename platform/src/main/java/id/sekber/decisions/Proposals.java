package id.sekber.decisions;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.UseCase;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Proposals, and what the members say to them. */
@UseCase
public class Proposals {

    private final ProposalRows rows;
    private final Series series;
    private final Identifiers identifiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            ProposalRows rows, Series series, Identifiers identifiers, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.series = series;
        this.identifiers = identifiers;
        this.events = events;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<ProposalSummary> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Proposal find(Actor actor, String number) {
        return rows.find(number).orElseThrow(() -> new ProposalNotFound(number));
    }

    /** The latest proposal about this subject, for the capability that put it. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Proposal> about(Actor actor, Subject subject) {
        return rows.about(subject);
    }

    /** Answers the number of the new proposal. One that it replaces is closed, and with it the objections to that one. */
    @MayPutProposals
    public String put(Actor actor, NewProposal proposal) {
        UUID id = identifiers.next();
        String number = series.next(actor, "U", actor.today(clock).getYear());
        rows.add(actor, id, number, proposal, clock.instant());
        if (proposal.replaces() != null) {
            Proposal earlier = find(actor, proposal.replaces());
            rows.end(earlier.id(), Proposal.State.REPLACED, id);
        }
        return number;
    }

    @MayPutProposals
    public Outcome<Proposal> withdraw(Actor actor, String number) {
        Proposal proposal = find(actor, number);
        return rows.end(proposal.id(), Proposal.State.WITHDRAWN, null)
                ? Outcome.done(find(actor, number))
                : Outcome.refused("", "decisions.proposal.closed", number);
    }

    /** Writes or changes the draft of the member that the actor works for. Nobody else can read it. */
    @MayPreparePositions
    public Outcome<Proposal> prepare(Actor actor, String number, PositionForm form) {
        Proposal proposal = find(actor, number);
        String member = askedMember(actor, proposal);
        Problems problems = form.problems();
        Optional<Stand> stand = form.chosen();
        if (problems.any() || stand.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!proposal.open()) {
            return Outcome.refused("", "decisions.proposal.closed", number);
        }
        Optional<Position> draft = proposal.draft(member);
        if (draft.isEmpty()) {
            rows.addDraft(actor, identifiers.next(), proposal.id(), member, stand.get(), form, clock.instant());
        } else if (!rows.saveDraft(actor, draft.get().id(), stand.get(), form, clock.instant())) {
            return Outcome.overtaken(proposal);
        }
        return Outcome.done(find(actor, number));
    }

    /** Writes the position and releases it at once: from now on it is the member's word. */
    @MayReleasePositions
    public Outcome<Proposal> release(Actor actor, String number, PositionForm form) {
        Outcome<Proposal> prepared = prepare(actor, number, form);
        if (!(prepared instanceof Outcome.Done<Proposal> done)) {
            return prepared;
        }
        Proposal proposal = done.value();
        String member = askedMember(actor, proposal);
        rows.hold(proposal.id());
        Position draft = proposal.draft(member).orElseThrow();
        rows.release(actor, proposal.id(), member, draft.id(), rows.titleOf(actor), clock.instant());
        if (draft.stand() == Stand.OBJECT) {
            String name = Objects.requireNonNullElse(actor.seatOrRefuse().memberName(), member);
            events.publishEvent(new ObjectionReleased(draft.id(), number, proposal.title(), name));
        }
        return Outcome.done(find(actor, number));
    }

    /** Takes back what the member said; the member then counts as not having answered. */
    @MayReleasePositions
    public Outcome<Proposal> takeBack(Actor actor, String number) {
        Proposal proposal = find(actor, number);
        String member = askedMember(actor, proposal);
        if (!proposal.open()) {
            return Outcome.refused("", "decisions.proposal.closed", number);
        }
        rows.hold(proposal.id());
        return rows.withdraw(proposal.id(), member, clock.instant())
                ? Outcome.done(find(actor, number))
                : Outcome.refused("", "decisions.position.none");
    }

    private static String askedMember(Actor actor, Proposal proposal) {
        return actor.member().filter(proposal::asks).orElseThrow(NotAllowed::new);
    }
}
