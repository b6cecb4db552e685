package id.sekber.programmes;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.challenges.Challenge;
import id.sekber.challenges.ChallengeSummary;
import id.sekber.challenges.Challenges;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

/** The joint programmes of a secretariat. */
@UseCase
public class Programmes {

    private final ProgrammeRows rows;
    private final Challenges challenges;
    private final Members members;
    private final Series series;
    private final Identifiers identifiers;
    private final Clock clock;

    Programmes(
            ProgrammeRows rows,
            Challenges challenges,
            Members members,
            Series series,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.challenges = challenges;
        this.members = members;
        this.series = series;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Programme find(Actor actor, String number) {
        return rows.find(number).orElseThrow(() -> new ProgrammeNotFound(number));
    }

    /** Who may take part, for the form. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Member> members(Actor actor) {
        return members.on(actor.today(clock));
    }

    /** What a programme may answer, for the form. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<ChallengeSummary> challenges(Actor actor) {
        return challenges.all(actor);
    }

    /** Answers the number of the new programme. */
    @MayPlanProgrammes
    public Outcome<String> plan(Actor actor, ProgrammeForm form) {
        Optional<Challenge> challenge = challenges.seek(actor, form.challenge());
        Problems problems = problems(actor, form, challenge);
        if (problems.any() || challenge.isEmpty()) {
            return Outcome.refused(problems);
        }
        LocalDate today = actor.today(clock);
        String number = series.next(actor, "P", today.getYear());
        rows.add(actor, identifiers.next(), number, form, challenge.get().id(), today);
        return Outcome.done(number);
    }

    @MayPlanProgrammes
    public Outcome<Programme> change(Actor actor, String number, ProgrammeForm form) {
        Programme programme = find(actor, number);
        Optional<Challenge> challenge = challenges.seek(actor, form.challenge());
        Problems problems = problems(actor, form, challenge);
        if (problems.any() || challenge.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!rows.save(actor, programme.id(), form, challenge.get().id())) {
            return Outcome.overtaken(find(actor, number));
        }
        return Outcome.done(find(actor, number));
    }

    private Problems problems(Actor actor, ProgrammeForm form, Optional<Challenge> challenge) {
        Problems problems = form.problems();
        if (!form.challenge().isBlank() && challenge.isEmpty()) {
            problems = problems.and("tantangan", "programmes.challenge.unknown", form.challenge());
        }
        Set<String> known = members(actor).stream().map(Member::code).collect(Collectors.toSet());
        for (String party : form.parties()) {
            problems = problems.unless(known.contains(party), "pihak", "programmes.party.unknown", party);
        }
        return problems;
    }
}
