package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.notices.Task;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A shared goal waits for the adoption of each member. */
@Component
class GoalTasks implements TaskSource {

    private final SharedGoalRows shared;

    GoalTasks(SharedGoalRows shared) {
        this.shared = shared;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        Optional<String> member = actor.member();
        if (member.isEmpty() || !Rights.may(actor, MayAdoptGoals.class)) {
            return List.of();
        }
        return shared.awaited(member.get()).stream()
                .map(awaited -> new Task(
                        Reason.of("goals.task.adopt", awaited.title()),
                        Reason.of("goals.task.of", awaited.number()),
                        "/tujuan/bersama/" + awaited.number(),
                        Task.Holder.ME,
                        awaited.proposedOn(),
                        null))
                .toList();
    }
}
