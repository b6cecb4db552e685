package id.sekber.metering;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Role;
import id.sekber.notices.Task;
import id.sekber.notices.Task.Holder;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Disputes of readings wait for the staff to settle them; the member that raised one sees it waiting. */
@Component
class MeteringTasks implements TaskSource {

    private final MeterRows rows;

    MeteringTasks(MeterRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        boolean staff = actor.seatOrRefuse().holdsAny(Role.OFFICER);
        if (!staff && !actor.seatOrRefuse().holdsAny(Role.LIAISON)) {
            return List.of();
        }
        return rows.openDisputes().stream()
                .filter(dispute ->
                        staff || actor.member().filter(dispute.member()::equals).isPresent())
                .map(dispute -> new Task(
                        Reason.of("metering.task.settle", dispute.slip(), dispute.memberName()),
                        Reason.of("metering.task.dispute", dispute.number()),
                        "/buku-besar/meter/" + dispute.meter() + "/slip/" + dispute.root(),
                        staff ? Holder.ME : Holder.OTHERS,
                        dispute.raisedOn(),
                        null))
                .toList();
    }
}
