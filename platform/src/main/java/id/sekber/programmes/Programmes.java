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
import id.sekber.vocabulary.KeptLines;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.transaction.annotation.Transactional;

/** The joint programmes of a secretariat. */
@UseCase
public class Programmes {

    private final ProgrammeRows rows;
    private final Challenges challenges;
    private final Members members;
    private final Series series;
    private final List<RestingOnOutputs> resting;
    private final Identifiers identifiers;
    private final Clock clock;

    Programmes(
            ProgrammeRows rows,
            Challenges challenges,
            Members members,
            Series series,
            List<RestingOnOutputs> resting,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.challenges = challenges;
        this.members = members;
        this.series = series;
        this.resting = List.copyOf(resting);
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
        List<Output> outputs = outputs(List.of(), form);
        rows.add(
                actor,
                identifiers.next(),
                number,
                form,
                outputs,
                challenge.get().id(),
                today);
        return Outcome.done(number);
    }

    @MayPlanProgrammes
    public Outcome<Programme> change(Actor actor, String number, ProgrammeForm form) {
        Programme programme = find(actor, number);
        Optional<Challenge> challenge = challenges.seek(actor, form.challenge());
        Problems problems = problems(actor, form, challenge);
        List<Output> outputs = outputs(programme.outputs(), form);
        problems = problems.and(dropped(programme, outputs));
        if (problems.any() || challenge.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!rows.save(actor, programme.id(), form, outputs, challenge.get().id())) {
            return Outcome.overtaken(find(actor, number));
        }
        return Outcome.done(find(actor, number));
    }

    /** As typed; one whose words were changed stays the one that it was. */
    private List<Output> outputs(List<Output> before, ProgrammeForm form) {
        List<String> lines = form.outputLines();
        List<OptionalInt> kept = KeptLines.of(before.stream().map(Output::words).toList(), lines);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Output(
                        kept.get(i).isPresent()
                                ? before.get(kept.get(i).getAsInt()).id()
                                : identifiers.next(),
                        lines.get(i)))
                .toList();
    }

    /** An output that something hangs on is not dropped by leaving out its line. */
    private Problems dropped(Programme programme, List<Output> outputs) {
        Set<UUID> kept = outputs.stream().map(Output::id).collect(Collectors.toSet());
        Problems problems = Problems.NONE;
        for (RestingOnOutputs each : resting) {
            Map<UUID, Reason> hanging = each.of(programme.id());
            for (Output output : programme.outputs()) {
                Reason what = hanging.get(output.id());
                if (what != null && !kept.contains(output.id())) {
                    problems = problems.and("keluaran", "programmes.output.carries", output.words(), what);
                }
            }
        }
        return problems;
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
