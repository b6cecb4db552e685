package id.sekber.notices;

import id.sekber.vocabulary.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice that was given to someone.
 *
 * @param toldOn the day on which it was given, where the secretariat works
 * @param settledAt when what waited was over; null while it waits, and for what happened
 */
public record GivenNotice(
        UUID id,
        Kind kind,
        Wording what,
        Wording context,
        String path,
        LocalDate since,
        @Nullable LocalDate due,
        LocalDate toldOn,
        @Nullable Instant readAt,
        @Nullable Instant settledAt) {

    public enum Kind {
        /** Something newly waits. */
        TASK,
        /** Its due day comes near, or is over. */
        RUNG,
        /** Something happened. */
        EVENT
    }

    /** Whether it still asks to be read. */
    public boolean unread() {
        return readAt == null && settledAt == null;
    }

    public boolean settled() {
        return settledAt != null;
    }

    /** How many days were left when it was given; negative once the due day was over. Zero where there is none. */
    public long daysLeft() {
        return due == null ? 0 : ChronoUnit.DAYS.between(toldOn, due);
    }

    /** The key of the words that say why it was given, with the days of {@link #days()}. */
    public String reasonKey() {
        if (kind != Kind.RUNG) {
            return kind == Kind.TASK ? "notices.kind.task" : "notices.kind.event";
        }
        if (daysLeft() == 0) {
            return "notices.rung.today";
        }
        return daysLeft() > 0 ? "notices.rung.before" : "notices.rung.after";
    }

    public int days() {
        return (int) Math.abs(daysLeft());
    }
}
