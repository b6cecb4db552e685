package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.UseCase;
import id.sekber.goals.GoalRows.Draft;
import id.sekber.goals.GoalRows.Text;
import id.sekber.regions.Affairs;
import id.sekber.regions.Goals;
import id.sekber.regions.Indicators;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** The development goals of the members: each writes its own, and nobody else reads them until they are released. */
@UseCase
public class DevelopmentGoals {

    static final String SERIES = "TP";
    static final int LONGEST_REASON = 2_000;
    static final int MOST_IN_A_FILE = 10_000;

    private final GoalRows rows;
    private final Members members;
    private final Series series;
    private final Affairs affairs;
    private final Goals sdgs;
    private final Indicators indicators;
    private final Identifiers identifiers;
    private final Clock clock;

    DevelopmentGoals(
            GoalRows rows,
            Members members,
            Series series,
            Affairs affairs,
            Goals sdgs,
            Indicators indicators,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.members = members;
        this.series = series;
        this.affairs = affairs;
        this.sdgs = sdgs;
        this.indicators = indicators;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public GoalPage search(Actor actor, GoalSearch search) {
        return rows.search(search, Text.SHOWN, GoalSearch.ROWS_A_PAGE);
    }

    /** For a file: what is asked for on one page, as its member last wrote it. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<DevelopmentGoal> forAFile(Actor actor, GoalSearch search) {
        return rows.search(search.at(1), Text.LATEST, MOST_IN_A_FILE).goals();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public DevelopmentGoal find(Actor actor, String number) {
        return rows.find(number, Text.SHOWN).orElseThrow(() -> new GoalNotFound(number));
    }

    /** As its member last wrote it, released or not. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public DevelopmentGoal latest(Actor actor, String number) {
        return rows.find(number, Text.LATEST).orElseThrow(() -> new GoalNotFound(number));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Member> members(Actor actor) {
        return members.all();
    }

    /** How many drafts of the actor's member wait for their release. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        return actor.member()
                .flatMap(rows::waiting)
                .map(GoalRows.Waiting::drafts)
                .orElse(0);
    }

    /** Answers the number of the new goal, a draft of the actor's member. */
    @MayWriteGoals
    public Outcome<String> write(Actor actor, GoalForm form, Figures figures) {
        String member = actor.member().orElseThrow(NotAllowed::new);
        Outcome<Aim> reading = GoalReader.typed(form, affairs, sdgs, indicators, figures);
        if (reading instanceof Outcome.Refused<Aim> refused) {
            return Outcome.refused(refused.problems());
        }
        Aim aim = ((Outcome.Done<Aim>) reading).value();
        String number = series.next(actor, SERIES, actor.today(clock).getYear());
        rows.add(actor, member, List.of(new Draft(identifiers.next(), number, null, 0, aim)), clock.instant());
        return Outcome.done(number);
    }

    /** Changes a draft; of a goal that was released it writes a change that waits for its own release. */
    @MayWriteGoals
    public Outcome<DevelopmentGoal> change(Actor actor, String number, GoalForm form, Figures figures) {
        DevelopmentGoal goal = own(actor, number);
        Outcome<Aim> reading = GoalReader.typed(form, affairs, sdgs, indicators, figures);
        if (reading instanceof Outcome.Refused<Aim> refused) {
            return Outcome.refused(refused.problems());
        }
        if (goal.state() == DevelopmentGoal.State.WITHDRAWN) {
            return Outcome.refused("", "goals.withdrawn.already", number);
        }
        if (form.version() != goal.version()) {
            return Outcome.overtaken(goal);
        }
        Aim aim = ((Outcome.Done<Aim>) reading).value();
        boolean beside = goal.releasedAt() != null && !goal.revised();
        int written = beside
                ? rows.add(
                        actor,
                        goal.member().code(),
                        List.of(new Draft(identifiers.next(), number, goal.id(), goal.version() + 1, aim)),
                        clock.instant())
                : rows.save(actor, List.of(new Draft(goal.id(), number, null, goal.version(), aim)), clock.instant());
        return written == 1 ? Outcome.done(latest(actor, number)) : Outcome.overtaken(latest(actor, number));
    }

    /** Takes a draft away, or the change that waits beside a released goal. */
    @MayWriteGoals
    public Outcome<DevelopmentGoal> discard(Actor actor, String number, int version) {
        DevelopmentGoal goal = own(actor, number);
        if (goal.releasedAt() != null && !goal.revised()) {
            return Outcome.refused("", "goals.discard.nothing", number);
        }
        return rows.discard(goal.id(), version) ? Outcome.done(goal) : Outcome.overtaken(goal);
    }

    /** All drafts of the actor's member become its word at once; answers how many. */
    @MayReleaseGoals
    public Outcome<Integer> release(Actor actor) {
        String member = actor.member().orElseThrow(NotAllowed::new);
        int released = rows.release(member, rows.titleOf(actor), clock.instant());
        return released == 0 ? Outcome.refused("", "goals.release.nothing") : Outcome.done(released);
    }

    @MayReleaseGoals
    public Outcome<DevelopmentGoal> withdraw(Actor actor, String number, String why, int version) {
        DevelopmentGoal goal = own(actor, number);
        Problems problems = Problems.NONE
                .unless(!why.isBlank(), "alasan", "goals.withdraw.missing")
                .unless(why.length() <= LONGEST_REASON, "alasan", "goals.text.long", why.length(), LONGEST_REASON)
                .unless(goal.releasedAt() != null, "", "goals.withdraw.draft", number)
                .unless(goal.withdrawnAt() == null, "", "goals.withdrawn.already", number);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.withdraw(goal, why.trim(), version, clock.instant())
                ? Outcome.done(find(actor, number))
                : Outcome.overtaken(find(actor, number));
    }

    private DevelopmentGoal own(Actor actor, String number) {
        DevelopmentGoal goal = latest(actor, number);
        if (!actor.member().equals(Optional.of(goal.member().code()))) {
            throw new NotAllowed();
        }
        return goal;
    }
}
