package id.sekber.goals;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.challenges.Challenge;
import id.sekber.challenges.Challenges;
import id.sekber.challenges.Strand;
import id.sekber.challenges.StrandsOfChallenge;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.programmes.StrandsOfProgramme;
import id.sekber.regions.Indicators;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Follows a challenge to the shared goal, the programme and the indicator, and back; ties and unties them. */
@UseCase
public class FollowThreads implements StrandsOfChallenge, StrandsOfProgramme {

    private static final int LONGEST_WORDS = 200;

    private final TieRows rows;
    private final SharedGoals goals;
    private final Challenges challenges;
    private final Programmes programmes;
    private final Indicators indicators;
    private final Identifiers identifiers;

    FollowThreads(
            TieRows rows,
            SharedGoals goals,
            Challenges challenges,
            Programmes programmes,
            Indicators indicators,
            Identifiers identifiers) {
        this.rows = rows;
        this.goals = goals;
        this.challenges = challenges;
        this.programmes = programmes;
        this.indicators = indicators;
        this.identifiers = identifiers;
    }

    @Override
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Strand> of(Actor actor, Challenge challenge) {
        return rows.strandsOfChallenge(challenge.id());
    }

    @Override
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Strand> of(Actor actor, Programme programme, Locale locale) {
        return rows.strandsOfProgramme(programme.id(), locale.getLanguage());
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Threads all(Actor actor) {
        return rows.threads();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Ties ties(Actor actor, End from, String number) {
        return switch (from) {
            case CHALLENGE -> {
                Challenge challenge = challenges.find(actor, number);
                yield new Ties(
                        from, number, challenge.title(), from.path(number), List.of(rows.goals(from, challenge.id())));
            }
            case GOAL -> {
                SharedGoal goal = goals.find(actor, number);
                yield new Ties(
                        from,
                        number,
                        goal.title(),
                        from.path(number),
                        List.of(rows.challenges(goal.id()), rows.programmes(goal.id())));
            }
            case PROGRAMME -> {
                Programme programme = programmes.find(actor, number);
                yield new Ties(
                        from,
                        number,
                        programme.title(),
                        from.path(number),
                        List.of(rows.goals(from, programme.id()), rows.indicators(programme.id())));
            }
            case INDICATOR -> throw new GoalNotFound(number);
        };
    }

    /**
     * Ties one end to another.
     *
     * @param what number of the other end, or the name of an indicator of the reference data
     * @param words an indicator in words, where the reference data has none
     */
    @MayComposeSharedGoals
    public Outcome<Ties> tie(Actor actor, End from, String number, End to, String what, String words) {
        Ties ties = ties(actor, from, number);
        Ties.Group group = group(ties, to);
        if (to == End.INDICATOR) {
            return tieIndicator(actor, ties, what, words);
        }
        if (what.isEmpty()) {
            return Outcome.refused(to.word(), "goals.tie.missing");
        }
        boolean known = group.offered().stream().anyMatch(tie -> tie.key().equals(what))
                || group.tied().stream().anyMatch(tie -> tie.key().equals(what));
        if (!known) {
            return Outcome.refused(to.word(), "goals.tie.unknown", what);
        }
        String goal = from == End.GOAL ? number : what;
        String other = from == End.GOAL ? what : number;
        if (from == End.CHALLENGE || to == End.CHALLENGE) {
            rows.tieChallenge(actor, goal, other);
        } else {
            rows.tieProgramme(actor, goal, other);
        }
        return Outcome.done(ties(actor, from, number));
    }

    private Outcome<Ties> tieIndicator(Actor actor, Ties ties, String indicator, String words) {
        String own = words.strip();
        Problems problems = Problems.NONE
                .unless(!indicator.isEmpty() || !own.isEmpty(), "indikator", "goals.tie.indicator.missing")
                .unless(indicator.isEmpty() || own.isEmpty(), "kata", "goals.indicator.two", own)
                .unless(
                        indicator.isEmpty() || indicators.name(indicator).isPresent(),
                        "indikator",
                        "goals.indicator.unknown",
                        indicator)
                .unless(own.length() <= LONGEST_WORDS, "kata", "goals.text.long", own.length(), LONGEST_WORDS);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        UUID programme = programmes.find(actor, ties.number()).id();
        rows.tieIndicator(actor, identifiers.next(), programme, indicator.isEmpty() ? null : indicator, own);
        return Outcome.done(ties(actor, ties.from(), ties.number()));
    }

    /** Unties two ends; what was untied already stays so. */
    @MayComposeSharedGoals
    public Ties untie(Actor actor, End from, String number, End to, String what) {
        Ties ties = ties(actor, from, number);
        boolean tied = group(ties, to).tied().stream().anyMatch(tie -> tie.key().equals(what));
        if (tied && to == End.INDICATOR) {
            rows.untieIndicator(programmes.find(actor, number).id(), UUID.fromString(what));
        } else if (tied) {
            String goal = from == End.GOAL ? number : what;
            String other = from == End.GOAL ? what : number;
            if (from == End.CHALLENGE || to == End.CHALLENGE) {
                rows.untieChallenge(goal, other);
            } else {
                rows.untieProgramme(goal, other);
            }
        }
        return ties(actor, from, number);
    }

    private static Ties.Group group(Ties ties, End to) {
        return ties.groups().stream()
                .filter(group -> group.to() == to)
                .findFirst()
                .orElseThrow(() -> new GoalNotFound(to.word()));
    }
}
