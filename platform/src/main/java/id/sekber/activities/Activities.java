package id.sekber.activities;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.Rights;
import id.sekber.accounts.UseCase;
import id.sekber.activities.TiesToActivities.Tie;
import id.sekber.programmes.MayPlanProgrammes;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** The activities of a programme. A liaison writes those that its own member answers for, and no others. */
@UseCase
public class Activities {

    static final int MOST = 60;

    private final ActivityRows rows;
    private final Programmes programmes;
    private final List<TiesToActivities> ties;
    private final Identifiers identifiers;

    Activities(ActivityRows rows, Programmes programmes, List<TiesToActivities> ties, Identifiers identifiers) {
        this.rows = rows;
        this.programmes = programmes;
        this.ties = List.copyOf(ties);
        this.identifiers = identifiers;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Timeline of(Actor actor, Programme programme) {
        return Timeline.of(rows.all(programme.id()));
    }

    /** How many there are and from when to when, for where the whole would be too much. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Extent extent(Actor actor, Programme programme) {
        return rows.extent(programme.id());
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Activity find(Actor actor, Programme programme, String number) {
        return find(of(actor, programme), number);
    }

    private static Activity find(Timeline timeline, String number) {
        return timeline.numbered(number).orElseThrow(() -> new ActivityNotFound(number));
    }

    /** Whether the actor may write what this party answers for. */
    static boolean writesFor(Actor actor, String party) {
        return Rights.may(actor, MayPlanProgrammes.class)
                || actor.member().filter(party::equals).isPresent();
    }

    /** Answers the number of the new activity. */
    @MayWriteActivities
    public Outcome<String> add(Actor actor, String programmeNumber, ActivityForm form) {
        Programme programme = programmes.find(actor, programmeNumber);
        rows.hold(programme.id());
        Timeline timeline = of(actor, programme);
        if (timeline.activities().size() >= MOST) {
            return Outcome.refused("", "activities.many", MOST);
        }
        int ordinal = 1
                + timeline.activities().stream()
                        .mapToInt(Activity::ordinal)
                        .max()
                        .orElse(0);
        Outcome<Activity> read = read(actor, programme, timeline, form, identifiers.next(), ordinal);
        if (!(read instanceof Outcome.Done<Activity> done)) {
            return read.map(Activity::number);
        }
        rows.add(actor, programme.id(), List.of(done.value()));
        return Outcome.done(done.value().number());
    }

    @MayWriteActivities
    public Outcome<Activity> change(Actor actor, String programmeNumber, String number, ActivityForm form) {
        Programme programme = programmes.find(actor, programmeNumber);
        rows.hold(programme.id());
        Timeline timeline = of(actor, programme);
        Activity saved = own(actor, timeline, number);
        if (saved.version() != form.version()) {
            return Outcome.overtaken(saved);
        }
        Outcome<Activity> read = read(actor, programme, timeline, form, saved.id(), saved.ordinal());
        if (!(read instanceof Outcome.Done<Activity> done)) {
            return read;
        }
        Problems kept = keepsWhatIsPaidAgainst(actor, programme, saved, done.value());
        if (kept.any()) {
            return Outcome.refused(kept);
        }
        return save(actor, programme, done.value());
    }

    /** Moves it to the first day that what it depends on allows, as long as it is. */
    @MayWriteActivities
    public Outcome<Activity> shift(Actor actor, String programmeNumber, String number, int version) {
        Programme programme = programmes.find(actor, programmeNumber);
        rows.hold(programme.id());
        Timeline timeline = of(actor, programme);
        Activity saved = own(actor, timeline, number);
        if (saved.version() != version) {
            return Outcome.overtaken(saved);
        }
        return timeline.earliest(saved)
                .map(day -> save(actor, programme, saved.startingOn(day)))
                .orElseGet(() -> Outcome.refused("", "activities.shift.nothing", number));
    }

    private Outcome<Activity> save(Actor actor, Programme programme, Activity activity) {
        return rows.save(actor, programme.id(), List.of(activity)) == 1
                ? Outcome.done(activity)
                : Outcome.overtaken(find(of(actor, programme), activity.number()));
    }

    /** Takes it away, unless something waits for it or is paid for it. */
    @MayWriteActivities
    public Outcome<Activity> remove(Actor actor, String programmeNumber, String number, int version) {
        Programme programme = programmes.find(actor, programmeNumber);
        rows.hold(programme.id());
        Timeline timeline = of(actor, programme);
        Activity saved = own(actor, timeline, number);
        List<Activity> waiting = timeline.waitingFor(saved.id());
        List<String> tied = tied(
                actor,
                programme,
                Stream.concat(
                                Stream.of(saved.id()),
                                saved.deliverables().stream().map(Deliverable::id))
                        .collect(Collectors.toSet()));
        Problems problems = Problems.NONE
                .unless(
                        waiting.isEmpty(),
                        "",
                        "activities.remove.waiting",
                        number,
                        String.join(", ", waiting.stream().map(Activity::number).toList()))
                .unless(tied.isEmpty(), "", "activities.remove.tied", number, String.join(", ", tied));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.remove(saved, version) ? Outcome.done(saved) : Outcome.overtaken(saved);
    }

    private static Activity own(Actor actor, Timeline timeline, String number) {
        Activity saved = find(timeline, number);
        if (!writesFor(actor, saved.responsible())) {
            throw new NotAllowed();
        }
        return saved;
    }

    private Outcome<Activity> read(
            Actor actor, Programme programme, Timeline timeline, ActivityForm form, UUID id, int ordinal) {
        Outcome<Activity> read = form.read(programme, timeline, id, ordinal, identifiers);
        if (read instanceof Outcome.Done<Activity> done) {
            Problems problems = problems(actor, programme, timeline, done.value());
            return problems.any() ? Outcome.refused(problems) : read;
        }
        return read;
    }

    /** What is wrong with an activity that can be read. */
    private static Problems problems(Actor actor, Programme programme, Timeline timeline, Activity activity) {
        List<Activity> circle = timeline.with(activity).circle();
        return Problems.NONE
                .unless(
                        writesFor(actor, activity.responsible()),
                        "penanggung-jawab",
                        "activities.party.own",
                        partyName(programme, actor.member().orElse(null)))
                .unless(circle.isEmpty(), "setelah-0", "activities.circle", Timeline.numbers(circle));
    }

    private static String partyName(Programme programme, @Nullable String code) {
        return programme.parties().stream()
                .filter(party -> party.code().equals(code))
                .map(Party::name)
                .findFirst()
                .orElse("-");
    }

    private Problems keepsWhatIsPaidAgainst(Actor actor, Programme programme, Activity saved, Activity changed) {
        Set<UUID> gone = saved.deliverables().stream().map(Deliverable::id).collect(Collectors.toSet());
        changed.deliverables().forEach(each -> gone.remove(each.id()));
        List<String> tied = tied(actor, programme, gone);
        return Problems.NONE.unless(tied.isEmpty(), "luaran-0", "activities.deliverable.tied", String.join(", ", tied));
    }

    private List<String> tied(Actor actor, Programme programme, Set<UUID> things) {
        List<String> tied = new ArrayList<>();
        for (TiesToActivities each : ties) {
            each.of(actor, programme).stream()
                    .filter(tie -> things.contains(tie.on()))
                    .map(Tie::what)
                    .forEach(tied::add);
        }
        return tied;
    }
}
