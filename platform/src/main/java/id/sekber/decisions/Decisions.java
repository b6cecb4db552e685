package id.sekber.decisions;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.Role;
import id.sekber.accounts.UseCase;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** The register of decisions: what was adopted, by whose consent, and what follows. */
@UseCase
public class Decisions {

    static final int LONGEST_WORDS = 10_000;

    private final DecisionRows rows;
    private final ProposalRows proposals;
    private final ApprovalRows approvals;
    private final Members members;
    private final Series series;
    private final Identifiers identifiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            DecisionRows rows,
            ProposalRows proposals,
            ApprovalRows approvals,
            Members members,
            Series series,
            Identifiers identifiers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.proposals = proposals;
        this.approvals = approvals;
        this.members = members;
        this.series = series;
        this.identifiers = identifiers;
        this.events = events;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<DecisionSummary> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Decision find(Actor actor, String number) {
        DecisionRows.Head head = rows.find(number).orElseThrow(() -> new DecisionNotFound(number));
        Proposal proposal = proposals.find(head.proposal()).orElseThrow(() -> new DecisionNotFound(number));
        return new Decision(
                head.id(),
                head.number(),
                proposal,
                head.words(),
                head.decidedOn(),
                rows.actions(head.id()),
                approvals.round(head.id(), head.wording(), proposal.asked()),
                head.version());
    }

    /** Who may be given an action, for the form. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Member> members(Actor actor) {
        return members.on(actor.today(clock));
    }

    /** Records that the members consented. Answers the number of the decision. */
    @MayRecordDecisions
    public Outcome<String> adopt(Actor actor, String proposalNumber, String words) {
        Proposal seen = proposals.find(proposalNumber).orElseThrow(() -> new ProposalNotFound(proposalNumber));
        proposals.hold(seen.id());
        Proposal proposal = proposals.find(seen.id()).orElseThrow(() -> new ProposalNotFound(proposalNumber));
        Problems problems = Problems.NONE
                .unless(proposal.open(), "", "decisions.proposal.closed", proposalNumber)
                .unless(!words.isBlank(), "putusan", "decisions.words.missing")
                .unless(
                        words.length() <= LONGEST_WORDS,
                        "putusan",
                        "decisions.text.long",
                        words.length(),
                        LONGEST_WORDS);
        Consensus consensus = proposal.consensus();
        if (!consensus.reached()) {
            problems = problems.and("", consensus.inWords());
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        LocalDate today = actor.today(clock);
        UUID id = identifiers.next();
        String number = series.next(actor, "K", today.getYear());
        rows.add(actor, id, number, proposal.id(), words, today);
        proposals.end(proposal.id(), Proposal.State.ADOPTED, null);
        events.publishEvent(new ProposalAdopted(
                actor.seatOrRefuse().secretariat(),
                proposal.id(),
                proposal.subject(),
                id,
                number,
                proposal.title(),
                today));
        return Outcome.done(number);
    }

    @MayRecordDecisions
    public Outcome<Decision> addAction(Actor actor, String number, ActionForm form) {
        Decision decision = find(actor, number);
        Problems problems = form.problems()
                .unless(
                        form.member().isEmpty()
                                || members(actor).stream()
                                        .anyMatch(member -> member.code().equals(form.member())),
                        "pelaksana",
                        "decisions.action.member.unknown",
                        form.member());
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        rows.addAction(
                actor, identifiers.next(), decision.id(), form, form.dueDate().orElseThrow(), actor.today(clock));
        return Outcome.done(find(actor, number));
    }

    /** Whoever has to do it, or the staff that follows it up, may say that it is done. */
    @MayReadSecretariat
    public Decision markDone(Actor actor, String number, UUID action) {
        Decision decision = find(actor, number);
        Decision.Action found = decision.actions().stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .orElseThrow(() -> new DecisionNotFound(action));
        if (!mayFinish(actor, found)) {
            throw new NotAllowed();
        }
        rows.done(decision.id(), action, actor.today(clock));
        return find(actor, number);
    }

    /** Auditors, partners and councils read; the staff and those who work for the named member act. */
    public static boolean mayFinish(Actor actor, Decision.Action action) {
        Actor.Seat seat = actor.seatOrRefuse();
        return seat.holdsAny(Role.OFFICER)
                || (action.memberCode() != null
                        && action.memberCode().equals(seat.member())
                        && seat.holdsAny(Role.LIAISON, Role.STEERING, Role.HEAD));
    }
}
