package id.sekber.decisions;

import id.sekber.accounts.Actor;
import id.sekber.notices.Deadline;
import id.sekber.notices.DeadlineSource;
import id.sekber.vocabulary.Reason;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Until when members are asked to answer, and until when what was decided is to be done. */
@Component
class DecisionDeadlines implements DeadlineSource {

    private final ProposalRows proposals;
    private final DecisionRows decisions;

    DecisionDeadlines(ProposalRows proposals, DecisionRows decisions) {
        this.proposals = proposals;
        this.decisions = decisions;
    }

    @Override
    public List<Deadline> deadlines(Actor actor) {
        Stream<Deadline> answers = proposals.all().stream()
                .filter(proposal -> proposal.open() && proposal.answerBy() != null)
                .map(proposal -> new Deadline(
                        Reason.of("decisions.deadline.answer", proposal.title()),
                        Reason.of("decisions.notice.proposal", proposal.number()),
                        "/usulan/" + proposal.number(),
                        proposal.answerBy(),
                        "decisions.answer " + proposal.number()));
        Stream<Deadline> actions = decisions.pending().stream()
                .map(pending -> new Deadline(
                        Reason.of("decisions.task.action", pending.action().what()),
                        Reason.of("decisions.task.follows", pending.decision(), pending.title()),
                        "/keputusan/" + pending.decision(),
                        pending.action().due(),
                        "decisions.action " + pending.action().id()));
        return Stream.concat(answers, actions).toList();
    }
}
