package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.notices.Task;
import id.sekber.notices.Task.Holder;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** An open appraisal waits for the weights of each member. */
@Component
class AppraisalTasks implements TaskSource {

    private final AppraisalRows rows;

    AppraisalTasks(AppraisalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        if (!Rights.may(actor, MayWeighCriteria.class) || actor.member().isEmpty()) {
            return List.of();
        }
        ZoneId zone = ZoneId.of(actor.seatOrRefuse().zone());
        return rows.all().stream()
                .filter(appraisal -> appraisal.state() == Appraisal.State.OPEN && !appraisal.ownWeights())
                .map(appraisal -> new Task(
                        Reason.of("appraisal.task.weigh", appraisal.title()),
                        Reason.of("appraisal.task.of", appraisal.number()),
                        "/kelembagaan/telaah/" + appraisal.number() + "/bobot",
                        Holder.ME,
                        LocalDate.ofInstant(appraisal.openedAt(), zone),
                        null))
                .toList();
    }
}
