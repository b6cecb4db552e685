package id.sekber.review;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Role;
import id.sekber.notices.Task;
import id.sekber.notices.Task.Holder;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps of adopted plans wait for who owns them; the staff sees them all. */
@Component
class ReviewTasks implements TaskSource {

    private final ReviewRows rows;

    ReviewTasks(ReviewRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        return rows.pending().stream()
                .filter(pending -> Reviews.mayReport(actor, pending.step()))
                .map(pending -> task(actor, pending))
                .toList();
    }

    private static Task task(Actor actor, ReviewRows.Pending pending) {
        Step step = pending.step();
        boolean mine = step.memberCode() == null
                ? actor.seatOrRefuse().holdsAny(Role.OFFICER)
                : step.memberCode().equals(actor.seatOrRefuse().member());
        return new Task(
                        Reason.of("review.task.step", step.what()),
                        Reason.of("review.task.plan", pending.review()),
                        "/kelembagaan/tinjauan/" + pending.review(),
                        mine ? Holder.ME : Holder.OTHERS,
                        pending.since(),
                        step.due())
                .of(step.id());
    }
}
