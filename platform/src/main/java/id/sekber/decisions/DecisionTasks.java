package id.sekber.decisions;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.accounts.Role;
import id.sekber.notices.Task;
import id.sekber.notices.Task.Holder;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Open proposals and minutes wait for members; reached consensus, objections and corrections for the staff; actions for who has
 * to do them.
 */
@Component
class DecisionTasks implements TaskSource {

    private final ProposalRows proposals;
    private final DecisionRows decisions;
    private final ApprovalRows approvals;

    DecisionTasks(ProposalRows proposals, DecisionRows decisions, ApprovalRows approvals) {
        this.proposals = proposals;
        this.decisions = decisions;
        this.approvals = approvals;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        ZoneId zone = ZoneId.of(actor.seatOrRefuse().zone());
        boolean staff = Rights.may(actor, MayRecordDecisions.class);
        boolean speaks = Rights.may(actor, MayPreparePositions.class);
        Stream<Task> open = proposals.all().stream()
                .filter(ProposalSummary::open)
                .map(proposal -> ofProposal(proposal, staff, speaks, zone))
                .flatMap(Optional::stream);
        Stream<Task> actions = decisions.pending().stream()
                .map(pending -> ofAction(actor, pending))
                .flatMap(Optional::stream);
        Stream<Task> minutes = approvals.open(actor).stream()
                .map(each -> ofMinutes(each, staff, speaks))
                .flatMap(Optional::stream);
        return Stream.of(open, actions, minutes).flatMap(each -> each).toList();
    }

    private static Optional<Task> ofMinutes(ApprovalRows.Open minutes, boolean staff, boolean speaks) {
        String key;
        Holder holder;
        if (speaks && !minutes.answeredByOwn()) {
            key = "decisions.task.approve-minutes";
            holder = Holder.ME;
        } else if (staff && minutes.correcting() > 0) {
            key = "decisions.task.correct-minutes";
            holder = Holder.ME;
        } else if (staff) {
            key = "decisions.task.minutes-waiting";
            holder = Holder.OTHERS;
        } else {
            return Optional.empty();
        }
        return Optional.of(new Task(
                Reason.of(key, minutes.title()),
                Reason.of("decisions.task.minutes", minutes.number(), minutes.answered(), minutes.asked()),
                "/keputusan/" + minutes.number(),
                holder,
                minutes.since(),
                null));
    }

    private static Optional<Task> ofProposal(ProposalSummary proposal, boolean staff, boolean speaks, ZoneId zone) {
        if (speaks && proposal.waitsForOwnMember()) {
            return Optional.of(
                    task("decisions.task.answer", proposal, Holder.ME, proposal.putAt(), zone, proposal.answerBy()));
        }
        if (!staff) {
            return Optional.empty();
        }
        Instant since = latest(proposal);
        if (proposal.objecting() > 0) {
            return Optional.of(task("decisions.task.objection", proposal, Holder.ME, since, zone, null));
        }
        return Optional.of(
                proposal.consensusReached()
                        ? task("decisions.task.adopt", proposal, Holder.ME, since, zone, null)
                        : task(
                                "decisions.task.waiting",
                                proposal,
                                Holder.OTHERS,
                                proposal.putAt(),
                                zone,
                                proposal.answerBy()));
    }

    private static Instant latest(ProposalSummary proposal) {
        return proposal.lastAnswer() == null ? proposal.putAt() : proposal.lastAnswer();
    }

    private static Task task(
            String key, ProposalSummary proposal, Holder holder, Instant since, ZoneId zone, @Nullable LocalDate due) {
        return new Task(
                Reason.of(key, proposal.title()),
                Reason.of("decisions.task.proposal", proposal.number(), proposal.answered(), proposal.asked()),
                "/usulan/" + proposal.number(),
                holder,
                LocalDate.ofInstant(since, zone),
                due);
    }

    private static Optional<Task> ofAction(Actor actor, DecisionRows.Pending pending) {
        boolean mine = pending.action().memberCode() == null
                ? actor.seatOrRefuse().holdsAny(Role.OFFICER)
                : pending.action().memberCode().equals(actor.seatOrRefuse().member());
        if (!mine && !actor.seatOrRefuse().holdsAny(Role.OFFICER)) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                        Reason.of("decisions.task.action", pending.action().what()),
                        Reason.of("decisions.task.follows", pending.decision(), pending.title()),
                        "/keputusan/" + pending.decision(),
                        mine ? Holder.ME : Holder.OTHERS,
                        pending.writtenOn(),
                        pending.action().due())
                .of(pending.action().id()));
    }
}
