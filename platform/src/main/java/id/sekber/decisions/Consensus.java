package id.sekber.decisions;

import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether the members consent. The rule of a network of equals: every member that was asked has answered, and none objects.
 * Reservations and abstentions are recorded and do not block.
 *
 * @param unanswered names of the members that have not released a position
 * @param objecting names of the members whose objection stands
 */
public record Consensus(List<String> unanswered, List<String> objecting) {

    public Consensus {
        unanswered = List.copyOf(unanswered);
        objecting = List.copyOf(objecting);
    }

    /** From the standing position of each asked member, by the name of the member, in their fixed order. */
    static Consensus of(List<String> asked, Map<String, Stand> standing) {
        List<String> unanswered = new ArrayList<>();
        List<String> objecting = new ArrayList<>();
        for (String member : asked) {
            Stand stand = standing.get(member);
            if (stand == null) {
                unanswered.add(member);
            } else if (stand == Stand.OBJECT) {
                objecting.add(member);
            }
        }
        return new Consensus(unanswered, objecting);
    }

    public boolean reached() {
        return unanswered.isEmpty() && objecting.isEmpty();
    }

    /** Why it is not reached, or that it is. */
    public Reason inWords() {
        if (!objecting.isEmpty()) {
            return Reason.of("decisions.consensus.blocked", String.join(", ", objecting));
        }
        return unanswered.isEmpty()
                ? Reason.of("decisions.consensus.reached")
                : Reason.of("decisions.consensus.waiting", String.join(", ", unanswered));
    }
}
