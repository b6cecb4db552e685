package id.sekber.decisions;

import id.sekber.accounts.Role;
import id.sekber.notices.Notice;
import id.sekber.vocabulary.Reason;
import java.util.Set;
import java.util.UUID;

/** A member objects, and so holds a proposal up. Published within the transaction that releases the position. */
record ObjectionReleased(UUID position, String proposalNumber, String title, String memberName) implements Notice {

    @Override
    public String key() {
        return "decisions.objection " + position;
    }

    @Override
    public Reason what() {
        return Reason.of("decisions.notice.objection", memberName, title);
    }

    @Override
    public Reason context() {
        return Reason.of("decisions.notice.proposal", proposalNumber);
    }

    @Override
    public String path() {
        return "/usulan/" + proposalNumber;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OFFICER, Role.LIAISON, Role.STEERING, Role.HEAD);
    }
}
