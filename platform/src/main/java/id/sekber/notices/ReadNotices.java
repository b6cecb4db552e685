package id.sekber.notices;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** One's own notices in a secretariat. Nobody else reads them, not even administrators. */
@UseCase
public class ReadNotices {

    private static final int MOST_SHOWN = 200;

    /** @param seenAt when the list was made, so that what comes later is not marked as read with it */
    public record View(List<GivenNotice> unread, List<GivenNotice> others, Instant seenAt) {}

    private final NoticeRows rows;
    private final Clock clock;

    ReadNotices(NoticeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View of(Actor actor) {
        Instant now = clock.instant();
        List<GivenNotice> latest = rows.latest(MOST_SHOWN);
        return new View(
                latest.stream().filter(GivenNotice::unread).toList(),
                latest.stream().filter(notice -> !notice.unread()).toList(),
                now);
    }

    @MayReadSecretariat
    public void markRead(Actor actor, UUID id) {
        if (!rows.markRead(id, clock.instant())) {
            throw new NoticeNotFound(id);
        }
    }

    @MayReadSecretariat
    public void markAllRead(Actor actor, Instant seenAt) {
        rows.markAllRead(seenAt, clock.instant());
    }
}
