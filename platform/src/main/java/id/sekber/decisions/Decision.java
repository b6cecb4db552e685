package id.sekber.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the members decided by consent.
 *
 * @param proposal what was adopted, with the positions on which it rests
 * @param words the decision as recorded
 * @param minutes what the members say to these words
 */
public record Decision(
        UUID id,
        String number,
        Proposal proposal,
        String words,
        LocalDate decidedOn,
        List<Action> actions,
        ApprovalRound minutes,
        int version) {

    public Decision {
        actions = List.copyOf(actions);
    }

    /**
     * What follows: who does what until when.
     *
     * @param member name of the member that does it; null when the office does
     */
    public record Action(
            UUID id,
            String what,
            @Nullable String memberCode,
            @Nullable String member,
            LocalDate due,
            @Nullable LocalDate doneOn) {}
}
