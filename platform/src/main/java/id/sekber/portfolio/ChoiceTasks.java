package id.sekber.portfolio;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.notices.Task;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** An open choice waits for each member to say what the programmes are worth to it. */
@Component
class ChoiceTasks implements TaskSource {

    private final ChoiceRows rows;

    ChoiceTasks(ChoiceRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        if (actor.member().isEmpty() || !Rights.may(actor, MayValueProgrammes.class)) {
            return List.of();
        }
        return rows.all().stream()
                .filter(choice -> choice.open() && !choice.releasedByOwn())
                .map(choice -> new Task(
                        Reason.of("portfolio.task", choice.title()),
                        Reason.of("portfolio.task.choice", choice.number(), String.valueOf(choice.year())),
                        ChoiceController.path(choice.number()),
                        Task.Holder.ME,
                        today,
                        null))
                .toList();
    }
}
