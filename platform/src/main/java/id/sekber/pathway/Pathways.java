package id.sekber.pathway;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** The paths of a secretariat: each a new or renewed cooperation on its way through the steps. */
@UseCase
public class Pathways {

    /** How many records the form of evidence offers to choose from; older ones are typed by number. */
    static final int OFFERED = 40;

    private final PathRows rows;
    private final Steps steps;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Pathways(PathRows rows, Steps steps, Series series, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The latest first. Five queries, whatever their number. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Course> all(Actor actor) {
        List<Step> inOrder = steps.all();
        Map<UUID, List<Evidence>> evidence = byPath(rows.evidence());
        Map<UUID, List<Remark>> remarks = byPath(rows.remarks());
        return rows.all().stream()
                .map(path -> Course.of(
                        path,
                        inOrder,
                        evidence.getOrDefault(path.id(), List.of()),
                        remarks.getOrDefault(path.id(), List.of())))
                .toList();
    }

    private static <T> Map<UUID, List<T>> byPath(List<PathRows.Owned<T>> owned) {
        return owned.stream()
                .collect(Collectors.groupingBy(
                        PathRows.Owned::path, Collectors.mapping(PathRows.Owned::value, Collectors.toList())));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Course find(Actor actor, String number) {
        Path path = path(number);
        return Course.of(path, steps.all(), rows.evidence(path.id()), rows.remarks(path.id()));
    }

    private Path path(String number) {
        return rows.find(number).orElseThrow(() -> new PathNotFound(number));
    }

    /** The latest records of Sekber that can be evidence. */
    @MayKeepPathways
    @Transactional(readOnly = true)
    public List<Evidence.Entry> offered(Actor actor) {
        return rows.latestEntries(OFFERED);
    }

    /** Answers the number of the new path. */
    @MayKeepPathways
    public Outcome<String> begin(Actor actor, PathForm form) {
        Optional<Path.Kind> kind = form.known();
        Problems problems = form.problems();
        if (problems.any() || kind.isEmpty()) {
            return Outcome.refused(problems);
        }
        LocalDate today = actor.today(clock);
        String number = series.next(actor, "J", today.getYear());
        rows.add(actor, identifiers.next(), number, form, kind.get(), today);
        return Outcome.done(number);
    }

    @MayKeepPathways
    public Outcome<Path> change(Actor actor, String number, PathForm form) {
        Path path = path(number);
        Optional<Path.Kind> kind = form.known();
        Problems problems = form.problems();
        if (problems.any() || kind.isEmpty()) {
            return Outcome.refused(problems);
        }
        return rows.save(path.id(), form, kind.get()) ? Outcome.done(path(number)) : Outcome.overtaken(path(number));
    }

    /** Attaches what shows that an output of this step is there. */
    @MayKeepPathways
    public Outcome<UUID> attach(Actor actor, String number, int step, EvidenceForm form) {
        Course course = find(actor, number);
        Course.Line line = course.line(step).orElseThrow(() -> new PathNotFound(step));
        Optional<Evidence.Entry> entry = form.entry().isEmpty() ? Optional.empty() : rows.entry(form.entry());
        Problems problems = form.problems(line.step())
                .unless(
                        form.entry().isEmpty() || entry.isPresent(),
                        "rujukan",
                        "pathway.problem.entry",
                        shown(form.entry()));
        if (line.state() == StepState.LOCKED) {
            problems = problems.and(
                    "", "pathway.problem.locked", line.missingWords().orElseThrow());
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        UUID id = identifiers.next();
        rows.attach(actor, id, course.path().id(), step, form, entry.orElse(null), Instant.now(clock));
        return Outcome.done(id);
    }

    /** Takes evidence off again; the journal keeps it. */
    @MayKeepPathways
    public void detach(Actor actor, String number, int step, UUID evidence) {
        if (!rows.detach(path(number).id(), step, evidence)) {
            throw new PathNotFound(evidence);
        }
    }

    /** Says what a step lacks, or why it is not needed here. */
    @MayKeepPathways
    public Outcome<Remark> say(Actor actor, String number, int step, RemarkForm form) {
        Course course = find(actor, number);
        Course.Line line = course.line(step).orElseThrow(() -> new PathNotFound(step));
        Problems problems = form.problems();
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        boolean said = form.version() == line.remark().version()
                && rows.say(actor, course.path().id(), step, form, Instant.now(clock));
        Remark now = find(actor, number).line(step).orElseThrow().remark();
        return said ? Outcome.done(now) : Outcome.overtaken(now);
    }

    private static String shown(String text) {
        int longest = 40;
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
