package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.notices.Task;
import id.sekber.notices.TaskSource;
import id.sekber.programmes.Progress.State;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A programme without costs waits for those who keep them; one with costs, until its division is put to the members. */
@Component
class SharingTasks implements TaskSource {

    private final ProgressOfSharing progress;

    SharingTasks(ProgressOfSharing progress) {
        this.progress = progress;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        boolean keeps = Rights.may(actor, MayKeepCostSheets.class);
        boolean offers = Rights.may(actor, MayOfferDivisions.class);
        if (!keeps && !offers) {
            return List.of();
        }
        return progress.ways(actor).stream()
                .filter(way -> switch (way.progress().state()) {
                    case LACKS_DATA -> keeps;
                    case UNDER_WAY -> offers;
                    case WAITING, DECIDED -> false;
                })
                .map(SharingTasks::task)
                .toList();
    }

    private static Task task(ProgressOfSharing.Way way) {
        String key = way.progress().state() == State.LACKS_DATA ? "costsharing.task.sheet" : "costsharing.task.offer";
        return new Task(
                Reason.of(key, way.title()),
                Reason.of("costsharing.task.programme", way.number()),
                way.progress().path(),
                Task.Holder.ME,
                way.since(),
                null);
    }
}
