package id.sekber.agreements;

import id.sekber.accounts.Actor;
import id.sekber.notices.Deadline;
import id.sekber.notices.DeadlineSource;
import id.sekber.vocabulary.Reason;
import java.util.List;
import org.springframework.stereotype.Component;

/** When agreements that are carried out come to their end. */
@Component
class AgreementDeadlines implements DeadlineSource {

    private final CourseRows rows;

    AgreementDeadlines(CourseRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Deadline> deadlines(Actor actor) {
        return rows.pending().stream()
                .filter(pending -> pending.stage().equals(Stage.EXECUTION.key()))
                .map(pending -> new Deadline(
                        Reason.of("agreements.deadline.end", pending.title()),
                        Reason.of("agreements.task.context.staff", pending.number()),
                        "/perjanjian/" + pending.number(),
                        pending.ends(),
                        "agreements.end " + pending.number()))
                .toList();
    }
}
