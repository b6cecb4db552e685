package id.sekber.notices;

import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what capabilities publish, within their own transaction: what is taken back was never told. */
@Component
class Occurrences {

    private final NoticeRows rows;
    private final Clock clock;

    Occurrences(NoticeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(Notice notice) {
        Actor actor = CurrentActor.find().orElseThrow(() -> new IllegalStateException("Nobody acts: " + notice.key()));
        rows.addOccurrence(actor, notice, actor.today(clock), clock.instant());
    }
}
