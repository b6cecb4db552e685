package id.sekber.spending;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Role;
import id.sekber.notices.Task;
import id.sekber.notices.Task.Holder;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was drawn waits for the auditor; what was found waits for the treasurer. */
@Component
class SpendingTasks implements TaskSource {

    private final SpendingRows rows;

    SpendingTasks(SpendingRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        if (actor.seatOrRefuse().holdsAny(Role.AUDITOR)) {
            return waiting(rows.open(Sample.Result.OPEN), "spending.task.control", today);
        }
        return actor.seatOrRefuse().holdsAny(Role.TREASURER)
                ? waiting(rows.open(Sample.Result.FINDING), "spending.task.answer", today)
                : List.of();
    }

    private static List<Task> waiting(int count, String what, LocalDate today) {
        return count == 0
                ? List.of()
                : List.of(new Task(
                        Reason.of(what, count),
                        Reason.of("spending.task.samples"),
                        "/buku-besar/belanja",
                        Holder.ME,
                        today,
                        null));
    }
}
