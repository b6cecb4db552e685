package id.sekber.submission;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.notices.Task;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** A version that the parties are being asked about waits for its assessors. */
@Component
class SubmissionTasks implements TaskSource {

    private final VersionRows rows;

    SubmissionTasks(VersionRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        if (!Rights.may(actor, MayAssessPlans.class)) {
            return List.of();
        }
        ZoneId zone = ZoneId.of(actor.seatOrRefuse().zone());
        return rows.waitingFor(actor).stream()
                .map(version -> new Task(
                        Reason.of("submission.task", version.title()),
                        Reason.of("submission.task.version", version.programme(), String.valueOf(version.ordinal())),
                        SubmissionController.path(version.programme()) + "/" + version.ordinal(),
                        Task.Holder.ME,
                        LocalDate.ofInstant(version.since(), zone),
                        null))
                .toList();
    }
}
