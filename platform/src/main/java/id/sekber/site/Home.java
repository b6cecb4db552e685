package id.sekber.site;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.OpenToSignedIn;
import id.sekber.accounts.UseCase;
import id.sekber.notices.Task;
import id.sekber.notices.TaskSource;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The home page: what waits for whom, first; then the members. */
@UseCase
public class Home {

    /** A secretariat in which the person may work. */
    public record Choice(String slug, String name) {}

    /** What home shows. Tasks are ordered by the day they are due, those without a day last. */
    public record View(LocalDate today, List<Task> late, List<Task> mine, List<Task> others, List<Member> members) {

        public int waitingForMe() {
            return late.size() + mine.size();
        }
    }

    private final JdbcClient jdbc;
    private final Members members;
    private final List<TaskSource> sources;
    private final Clock clock;

    Home(JdbcClient jdbc, Members members, List<TaskSource> sources, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.sources = sources;
        this.clock = clock;
    }

    @OpenToSignedIn
    public List<Choice> secretariatsOf(Actor actor) {
        return jdbc.sql("select slug, name from secretariats.secretariat order by name")
                .query((row, number) -> new Choice(row.getString("slug"), row.getString("name")))
                .list();
    }

    @MayReadSecretariat
    public View of(Actor actor) {
        LocalDate today = actor.today(clock);
        List<Task> tasks = sources.stream()
                .flatMap(source -> source.tasksFor(actor, today).stream())
                .sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Task::since))
                .toList();
        return new View(
                today,
                tasks.stream().filter(task -> mine(task) && late(task, today)).toList(),
                tasks.stream().filter(task -> mine(task) && !late(task, today)).toList(),
                tasks.stream().filter(task -> !mine(task)).toList(),
                members.on(today));
    }

    private static boolean mine(Task task) {
        return task.holder() == Task.Holder.ME;
    }

    private static boolean late(Task task, LocalDate today) {
        return task.due() != null && task.due().isBefore(today);
    }
}
