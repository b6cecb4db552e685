package id.sekber.site;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.OpenToSignedIn;
import id.sekber.accounts.UseCase;
import id.sekber.journal.Journal;
import id.sekber.journal.Kept;
import id.sekber.notices.Task;
import id.sekber.notices.TaskSource;
import id.sekber.programmes.ProgrammeSummary;
import id.sekber.programmes.Programmes;
import id.sekber.programmes.Progress;
import id.sekber.programmes.ProgressOfProgrammes;
import id.sekber.regions.RegionMap;
import id.sekber.regions.SchematicMap;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.vocabulary.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The home page: what waits for whom, first; then the programmes and the members. */
@UseCase
public class Home {

    private static final int MOST_PROGRAMMES = 6;
    private static final int KEPT = 500;

    /** A secretariat in which the person may work. */
    public record Choice(String slug, String name) {}

    /** A programme and where it is on its way. */
    public record Way(ProgrammeSummary programme, Progress progress) {}

    /**
     * What waits for whom, and how far it has come. Tasks are ordered by the day they are due, those without a day last.
     *
     * @param programmes the latest first, no more than fit a panel
     * @param allProgrammes how many there are
     */
    public record Work(
            List<Task> late,
            List<Task> mine,
            List<Task> others,
            List<Way> programmes,
            int allProgrammes,
            List<Member> members) {

        public int waitingForMe() {
            return late.size() + mine.size();
        }
    }

    /**
     * What home shows.
     *
     * @param map absent while the secretariat has no member
     */
    public record View(LocalDate today, Work work, Optional<RegionMap> map) {}

    private record Reader(Actor actor, LocalDate today) {}

    private final JdbcClient jdbc;
    private final Members members;
    private final SchematicMap maps;
    private final Programmes programmes;
    private final ProgressOfProgrammes progress;
    private final List<TaskSource> sources;
    private final Clock clock;
    private final Kept<Reader, Work> works;

    Home(
            JdbcClient jdbc,
            Members members,
            SchematicMap maps,
            Programmes programmes,
            ProgressOfProgrammes progress,
            List<TaskSource> sources,
            Journal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.maps = maps;
        this.programmes = programmes;
        this.progress = progress;
        this.sources = sources;
        this.clock = clock;
        this.works = journal.keeping(KEPT, this::work);
    }

    @OpenToSignedIn
    public List<Choice> secretariatsOf(Actor actor) {
        return jdbc.sql("select slug, name from secretariats.secretariat order by name")
                .query((row, number) -> new Choice(row.getString("slug"), row.getString("name")))
                .list();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public View of(Actor actor) {
        LocalDate today = actor.today(clock);
        Work work = works.to(new Reader(actor, today));
        // Outlines are imported beside the journal, so that the map is asked for each time.
        return new View(today, work, map(work.members()));
    }

    private Work work(Reader reader) {
        Actor actor = reader.actor();
        LocalDate today = reader.today();
        List<Task> tasks = sources.stream()
                .flatMap(source -> source.tasksFor(actor, today).stream())
                .sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Task::since))
                .toList();
        List<ProgrammeSummary> all = programmes.all(actor);
        return new Work(
                tasks.stream().filter(task -> mine(task) && late(task, today)).toList(),
                tasks.stream().filter(task -> mine(task) && !late(task, today)).toList(),
                tasks.stream().filter(task -> !mine(task)).toList(),
                ways(actor, all),
                all.size(),
                members.on(today));
    }

    private List<Way> ways(Actor actor, List<ProgrammeSummary> all) {
        Map<UUID, Progress> known = progress.all(actor);
        List<Way> ways = new ArrayList<>();
        for (ProgrammeSummary programme : all) {
            Progress found = known.get(programme.id());
            if (found != null && ways.size() < MOST_PROGRAMMES) {
                ways.add(new Way(programme, found));
            }
        }
        return ways;
    }

    private Optional<RegionMap> map(List<Member> present) {
        List<RegionCode> codes =
                present.stream().map(member -> RegionCode.of(member.code())).toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(maps.of(codes));
    }

    private static boolean mine(Task task) {
        return task.holder() == Task.Holder.ME;
    }

    private static boolean late(Task task, LocalDate today) {
        return task.due() != null && task.due().isBefore(today);
    }
}
