package id.sekber.programmes;

import id.sekber.accounts.Actor;
import id.sekber.accounts.Rights;
import id.sekber.notices.Task;
import id.sekber.notices.TaskSource;
import id.sekber.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A challenge that no programme answers waits for those who plan programmes. */
@Component
class ProgrammeTasks implements TaskSource {

    private static final String UNANSWERED = """
            select c.number, c.title, c.raised_on from challenges.challenge c
            where c.closed_on is null
              and not exists (select from programmes.programme p
                              where p.secretariat_id = c.secretariat_id and p.challenge_id = c.id)""";

    private final JdbcClient jdbc;

    ProgrammeTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Task> tasksFor(Actor actor, LocalDate today) {
        if (!Rights.may(actor, MayPlanProgrammes.class)) {
            return List.of();
        }
        return jdbc.sql(UNANSWERED)
                .query((row, index) -> new Task(
                        Reason.of("programmes.task.plan", row.getString("title")),
                        Reason.of("programmes.task.challenge", row.getString("number")),
                        "/tantangan/" + row.getString("number"),
                        Task.Holder.ME,
                        row.getDate("raised_on").toLocalDate(),
                        null))
                .list();
    }
}
