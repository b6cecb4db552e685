package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.UseCase;
import id.sekber.secretariats.Members;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Goals that members compose from their own, and that become common when every member has adopted them. */
@UseCase
public class SharedGoals {

    private static final int FEWEST_MEMBERS = 2;

    private final SharedGoalRows rows;
    private final GoalRows goals;
    private final Members members;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    SharedGoals(
            SharedGoalRows rows, GoalRows goals, Members members, Series series, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.goals = goals;
        this.members = members;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<SharedGoal> all(Actor actor) {
        return rows.all(members.on(actor.today(clock)));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public SharedGoal find(Actor actor, String number) {
        return rows.find(number, members.on(actor.today(clock)), goals::composing)
                .orElseThrow(() -> new GoalNotFound(number));
    }

    /** What a shared goal may be composed from: all that members have released and not given up. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<DevelopmentGoal> parts(Actor actor) {
        return goals.held(actor.today(clock));
    }

    /** Answers the number of the new shared goal, which nobody has adopted yet. */
    @MayComposeSharedGoals
    public Outcome<String> propose(Actor actor, SharedGoalForm form) {
        LocalDate today = actor.today(clock);
        List<DevelopmentGoal> offered = goals.held(today);
        Problems problems = problems(form, offered);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        String number = series.next(actor, "TB", today.getYear());
        rows.add(actor, identifiers.next(), number, form, chosen(form, offered), today);
        return Outcome.done(number);
    }

    /** Another text is another wording, which every member has to adopt anew. */
    @MayComposeSharedGoals
    public Outcome<SharedGoal> change(Actor actor, String number, SharedGoalForm form) {
        SharedGoal goal = find(actor, number);
        List<DevelopmentGoal> offered = goals.held(actor.today(clock));
        Problems problems =
                problems(form, offered).unless(goal.droppedOn() == null, "", "goals.shared.dropped", number);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.save(actor, goal.id(), form, chosen(form, offered))
                ? Outcome.done(find(actor, number))
                : Outcome.overtaken(find(actor, number));
    }

    @MayComposeSharedGoals
    public Outcome<SharedGoal> drop(Actor actor, String number, String why, int version) {
        SharedGoal goal = find(actor, number);
        Problems problems = Problems.NONE
                .unless(!why.isBlank(), "sebab", "goals.shared.drop.missing")
                .unless(
                        why.length() <= DevelopmentGoals.LONGEST_REASON,
                        "sebab",
                        "goals.text.long",
                        why.length(),
                        DevelopmentGoals.LONGEST_REASON)
                .unless(goal.droppedOn() == null, "", "goals.shared.dropped", number);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return rows.drop(goal.id(), why.trim(), version, actor.today(clock))
                ? Outcome.done(find(actor, number))
                : Outcome.overtaken(find(actor, number));
    }

    /** The actor's own member adopts or declines the wording that was read, and no other. */
    @MayAdoptGoals
    public Outcome<SharedGoal> record(Actor actor, String number, AdoptionForm form) {
        String member = actor.member().orElseThrow(NotAllowed::new);
        SharedGoal goal = find(actor, number);
        LocalDate today = actor.today(clock);
        Problems problems = form.problems(today)
                .unless(goal.droppedOn() == null, "", "goals.shared.dropped", number)
                .unless(
                        goal.members().stream().anyMatch(each -> each.code().equals(member)),
                        "",
                        "goals.adoption.noMember");
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        if (!form.wording().equals(String.valueOf(rows.holdWording(goal.id())))) {
            return Outcome.overtaken(find(actor, number));
        }
        boolean recorded = rows.record(actor, identifiers.next(), goal, form, goals.titleOf(actor), clock.instant());
        return recorded ? Outcome.done(find(actor, number)) : Outcome.overtaken(find(actor, number));
    }

    /** The actor's own member takes its record back. */
    @MayAdoptGoals
    public Outcome<SharedGoal> withdraw(Actor actor, String number, UUID adoption, String why) {
        String member = actor.member().orElseThrow(NotAllowed::new);
        SharedGoal goal = find(actor, number);
        Problems problems = Problems.NONE
                .unless(!why.isBlank(), "cabut", "goals.adoption.withdraw.missing")
                .unless(
                        why.length() <= DevelopmentGoals.LONGEST_REASON,
                        "cabut",
                        "goals.text.long",
                        why.length(),
                        DevelopmentGoals.LONGEST_REASON);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        boolean ofThisGoal =
                goal.adoptions().stream().anyMatch(each -> each.id().equals(adoption));
        return ofThisGoal && rows.withdraw(adoption, member, why.trim(), clock.instant())
                ? Outcome.done(find(actor, number))
                : Outcome.overtaken(goal);
    }

    private static Problems problems(SharedGoalForm form, List<DevelopmentGoal> offered) {
        Problems problems = form.problems();
        for (String part : form.parts()) {
            boolean known = offered.stream().anyMatch(goal -> goal.number().equals(part));
            problems = problems.unless(known, "asal", "goals.shared.part.unknown", part);
        }
        long members = offered.stream()
                .filter(goal -> form.parts().contains(goal.number()))
                .map(goal -> goal.member().code())
                .distinct()
                .count();
        return problems.unless(members >= FEWEST_MEMBERS, "asal", "goals.shared.parts.few", members, FEWEST_MEMBERS);
    }

    private static List<UUID> chosen(SharedGoalForm form, List<DevelopmentGoal> offered) {
        return offered.stream()
                .filter(goal -> form.parts().contains(goal.number()))
                .map(DevelopmentGoal::id)
                .toList();
    }
}
