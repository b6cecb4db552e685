package id.sekber.healthcheck;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.healthcheck.RoundRows.Waiting;
import id.sekber.notices.Task;
import id.sekber.notices.Task.Holder;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Open rounds wait for those who have not answered; the staff reminds them when the end is near, and closes. */
@Component
class HealthCheckTasks implements TaskSource {

    static final int NEAR_IN_DAYS = 3;
    private static final int MOST_NAMES = 5;

    private final RoundRows rounds;

    HealthCheckTasks(RoundRows rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        boolean staff = Rights.may(actor, MayKeepHealthChecks.class);
        List<Task> tasks = new ArrayList<>();
        for (Waiting waiting : rounds.waiting(actor.person())) {
            Round round = waiting.round();
            if (waiting.waitsForAsker() && round.takesAnswersOn(today)) {
                tasks.add(task("healthcheck.task.answer", waiting, "/jawab", Holder.ME));
            }
            if (staff) {
                tasks.add(ofStaff(waiting, today));
            }
        }
        return tasks;
    }

    private static Task ofStaff(Waiting waiting, LocalDate today) {
        Round round = waiting.round();
        if (round.overOn(today) || waiting.silent().isEmpty()) {
            return task("healthcheck.task.close", waiting, "", Holder.ME);
        }
        return round.closesOn().isAfter(today.plusDays(NEAR_IN_DAYS))
                ? task("healthcheck.task.waiting", waiting, "", Holder.OTHERS)
                : new Task(
                        Reason.of("healthcheck.task.remind", round.title(), names(waiting.silent())),
                        context(waiting),
                        "/kelembagaan/kesehatan/" + round.number(),
                        Holder.ME,
                        round.opensOn(),
                        round.closesOn());
    }

    private static String names(List<String> silent) {
        String named = String.join(", ", silent.subList(0, Math.min(MOST_NAMES, silent.size())));
        return silent.size() > MOST_NAMES ? named + " +" + (silent.size() - MOST_NAMES) : named;
    }

    private static Task task(String key, Waiting waiting, String rest, Holder holder) {
        Round round = waiting.round();
        return new Task(
                Reason.of(key, round.title()),
                context(waiting),
                "/kelembagaan/kesehatan/" + round.number() + rest,
                holder,
                round.opensOn(),
                round.closesOn());
    }

    private static Reason context(Waiting waiting) {
        return Reason.of("healthcheck.task.context", waiting.round().number(), waiting.answered(), waiting.asked());
    }
}
