package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.notices.Task;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Drafted goals wait for those of the member who may release them. */
@Component
class ReleaseTasks implements TaskSource {

    private final GoalRows rows;

    ReleaseTasks(GoalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        Optional<String> member = actor.member();
        if (member.isEmpty() || !Rights.may(actor, MayReleaseGoals.class)) {
            return List.of();
        }
        ZoneId zone = ZoneId.of(actor.seatOrRefuse().zone());
        return rows.waiting(member.get()).stream()
                .map(waiting -> new Task(
                        Reason.of("goals.task.release", waiting.drafts()),
                        Reason.of("goals.task.ofMember"),
                        "/tujuan?keadaan=draf",
                        Task.Holder.ME,
                        LocalDate.ofInstant(waiting.since(), zone),
                        null))
                .toList();
    }
}
