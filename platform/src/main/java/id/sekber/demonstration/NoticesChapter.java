package id.sekber.demonstration;

import id.sekber.notices.GatherNotices;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Everyone is told what waits for them after all that happened, as the clock would do it a minute later. */
@Component
@Order(Integer.MAX_VALUE)
class NoticesChapter implements Chapter {

    private final GatherNotices gathering;

    NoticesChapter(GatherNotices gathering) {
        this.gathering = gathering;
    }

    @Override
    public void tell(Cast cast) {
        gathering.gather();
    }
}
