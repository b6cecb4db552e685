package id.sekber.decisions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list.
 *
 * @param lastAnswer when the latest standing position was released
 * @param waitsForOwnMember whether the member that the reader speaks for is asked and has not answered
 */
public record ProposalSummary(
        String number,
        String title,
        Proposal.State state,
        Instant putAt,
        @Nullable LocalDate answerBy,
        int asked,
        int answered,
        int objecting,
        @Nullable Instant lastAnswer,
        boolean waitsForOwnMember) {

    public boolean open() {
        return state == Proposal.State.OPEN;
    }

    public boolean consensusReached() {
        return answered == asked && objecting == 0;
    }
}
