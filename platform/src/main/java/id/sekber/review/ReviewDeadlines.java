package id.sekber.review;

import id.sekber.accounts.Actor;
import id.sekber.notices.Deadline;
import id.sekber.notices.DeadlineSource;
import id.sekber.vocabulary.Reason;
import java.util.List;
import org.springframework.stereotype.Component;

/** Until when the steps of an adopted plan of reform are to be done. */
@Component
class ReviewDeadlines implements DeadlineSource {

    private final ReviewRows rows;

    ReviewDeadlines(ReviewRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Deadline> deadlines(Actor actor) {
        return rows.pending().stream()
                .map(pending -> new Deadline(
                        Reason.of("review.task.step", pending.step().what()),
                        Reason.of("review.task.plan", pending.review()),
                        "/kelembagaan/tinjauan/" + pending.review(),
                        pending.step().due(),
                        "review.step " + pending.step().id()))
                .toList();
    }
}
