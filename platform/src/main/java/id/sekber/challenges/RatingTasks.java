package id.sekber.challenges;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.notices.Task;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An open challenge waits for the rating of each member, and a drafted rating for its release. */
@Component
class RatingTasks implements TaskSource {

    private final RatingRows rows;

    RatingTasks(RatingRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        Optional<String> member = actor.member();
        if (member.isEmpty() || !Rights.may(actor, MayRateChallenges.class)) {
            return List.of();
        }
        boolean releases = Rights.may(actor, MayReleaseRatings.class);
        return rows.awaited(member.get()).stream()
                .filter(awaited -> releases || !awaited.drafted())
                .map(RatingTasks::task)
                .toList();
    }

    private static Task task(RatingRows.Awaited awaited) {
        return new Task(
                Reason.of(
                        awaited.drafted() ? "challenges.rating.task.release" : "challenges.rating.task.rate",
                        awaited.title()),
                Reason.of("challenges.rating.task.of", awaited.number()),
                "/tantangan/" + awaited.number() + "/penilaian",
                Task.Holder.ME,
                awaited.raisedOn(),
                null);
    }
}
