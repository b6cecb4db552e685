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
 * @param subject what tells this task from every other of its secretariat, as long as it waits
 * @param ladder when to remind of the due day
 */
public record Task(
        Reason what,
        Reason context,
        String path,
        Holder holder,
        LocalDate since,
        @Nullable LocalDate due,
        String subject,
        Ladder ladder) {

    public enum Holder {
        /** The person who looks. */
        ME,
        /** Another party; shown so that one can remind it. */
        OTHERS
    }

    /** A task that is the only one of its kind at its path, with the usual reminders. */
    public Task(Reason what, Reason context, String path, Holder holder, LocalDate since, @Nullable LocalDate due) {
        this(what, context, path, holder, since, due, what.key() + " " + path, Ladder.USUAL);
    }

    /** The same, told from others of its kind at its path by the identity of what waits. */
    public Task of(Object identity) {
        return new Task(what, context, path, holder, since, due, what.key() + " " + identity, ladder);
    }

    public Task on(Ladder other) {
        return new Task(what, context, path, holder, since, due, subject, other);
    }
}
