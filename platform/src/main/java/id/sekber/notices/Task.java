package id.sekber.notices;

import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person, or for someone else.
 *
 * @param what the task in words, as a message
 * @param context where it belongs, as a message
 * @param path address below that of the secretariat, such as {@code /program/P-2026-001}
 * @param holder whether the actor has to act
 * @param since the day from which it waits
 * @param due the day until which it should be done; null when no day is set
 */
public record Task(
        Reason what,
        Reason context,
        String path,
        Holder holder,
        LocalDate since,
        @Nullable LocalDate due) {

    public enum Holder {
        /** The person who looks. */
        ME,
        /** Another party; shown so that one can remind it. */
        OTHERS
    }
}
