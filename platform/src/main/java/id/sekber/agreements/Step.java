package id.sekber.agreements;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something done on the way.
 *
 * @param member code of the party that did it; null where it is not a party's own
 * @param note number, ground or words that belong to it; may be empty
 * @param recordedBy the person who wrote it down
 */
public record Step(String stage, Act act, @Nullable String member, LocalDate on, String note, String recordedBy) {

    /** What was done. */
    public enum Act {
        COORDINATED,
        COMPLETED,
        SIGNED,
        COUNCIL_NOT_NEEDED,
        COUNCIL_APPROVED,
        REGISTERED,
        REPORTED,
        ENDED
    }

    boolean at(Stage other) {
        return stage.equals(other.key());
    }
}
