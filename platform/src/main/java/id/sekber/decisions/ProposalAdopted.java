package id.sekber.decisions;

import id.sekber.accounts.Role;
import id.sekber.notices.Notice;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The members consented. Published within the transaction that records the decision. */
public record ProposalAdopted(
        UUID secretariat,
        UUID proposal,
        Subject subject,
        UUID decision,
        String decisionNumber,
        String title,
        LocalDate decidedOn)
        implements Notice {

    @Override
    public String key() {
        return "decisions.adopted " + decisionNumber;
    }

    @Override
    public Reason what() {
        return Reason.of("decisions.notice.adopted", title);
    }

    @Override
    public Reason context() {
        return Reason.of("decisions.notice.decision", decisionNumber);
    }

    @Override
    public String path() {
        return "/keputusan/" + decisionNumber;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OFFICER, Role.LIAISON, Role.TECHNICAL, Role.STEERING, Role.HEAD);
    }
}
