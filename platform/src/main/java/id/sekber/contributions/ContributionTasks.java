package id.sekber.contributions;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Role;
import id.sekber.notices.Task;
import id.sekber.notices.Task.Holder;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was asked for waits for the member that owes it; what is soon to be asked for waits for the treasurer. */
@Component
class ContributionTasks implements TaskSource {

    private static final int DAYS_AHEAD = 30;

    private final ContributionRows rows;

    ContributionTasks(ContributionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        boolean treasurer = actor.seatOrRefuse().holdsAny(Role.TREASURER);
        boolean liaison = actor.seatOrRefuse().holdsAny(Role.LIAISON);
        if (!treasurer && !liaison) {
            return List.of();
        }
        return rows.pending(today.plusDays(DAYS_AHEAD)).stream()
                .filter(due -> treasurer
                        || (due.sent()
                                && actor.member().filter(due.member()::equals).isPresent()))
                .map(due -> due.sent() ? awaited(due, treasurer) : toSend(due))
                .toList();
    }

    private static Task awaited(Due due, boolean treasurer) {
        return new Task(
                        Reason.of("contributions.task.pay", due.memberName(), due.left()),
                        Reason.of("contributions.task.levy", due.levy(), Integer.toString(due.instalment())),
                        "/buku-besar/iuran/" + due.levy(),
                        treasurer ? Holder.OTHERS : Holder.ME,
                        Objects.requireNonNullElse(due.sentOn(), due.on()),
                        due.on())
                .of(due.id());
    }

    private static Task toSend(Due due) {
        return new Task(
                        Reason.of("contributions.task.send", due.memberName(), due.amount()),
                        Reason.of("contributions.task.levy", due.levy(), Integer.toString(due.instalment())),
                        "/buku-besar/iuran/" + due.levy(),
                        Holder.ME,
                        due.on().minusDays(DAYS_AHEAD),
                        due.on())
                .of(due.id());
    }
}
