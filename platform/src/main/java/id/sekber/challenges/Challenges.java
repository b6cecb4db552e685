package id.sekber.challenges;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.regions.Affairs;
import id.sekber.regions.Indicators;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.secretariats.Series;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.annotation.Transactional;

/** The register of challenges. */
@UseCase
public class Challenges {

    static final int LONGEST_CLOSING = 2_000;

    private final ChallengeRows rows;
    private final Members members;
    private final Series series;
    private final Affairs affairs;
    private final Indicators indicators;
    private final Identifiers identifiers;
    private final Clock clock;

    Challenges(
            ChallengeRows rows,
            Members members,
            Series series,
            Affairs affairs,
            Indicators indicators,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.members = members;
        this.series = series;
        this.affairs = affairs;
        this.indicators = indicators;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<ChallengeSummary> all(Actor actor) {
        return rows.all();
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Challenge find(Actor actor, String number) {
        return rows.find(number, membersByCode()).orElseThrow(() -> new ChallengeNotFound(number));
    }

    /** For others that refer to a challenge by what someone typed. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Challenge> seek(Actor actor, String number) {
        return rows.find(number, membersByCode());
    }

    /** The members that a challenge may affect, for the form. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Member> members(Actor actor) {
        return members.on(actor.today(clock));
    }

    /** Answers the number of the new challenge. */
    @MayKeepChallenges
    public Outcome<String> record(Actor actor, ChallengeForm form) {
        Problems problems = problems(actor, form);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        LocalDate today = actor.today(clock);
        String number = series.next(actor, "T", today.getYear());
        rows.add(actor, identifiers.next(), number, form, today);
        return Outcome.done(number);
    }

    @MayKeepChallenges
    public Outcome<Challenge> change(Actor actor, String number, ChallengeForm form) {
        Challenge challenge = find(actor, number);
        Problems problems = problems(actor, form);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        if (!rows.save(actor, challenge.id(), form)) {
            return Outcome.overtaken(find(actor, number));
        }
        return Outcome.done(find(actor, number));
    }

    /** Says that it is none any more, and why. */
    @MayKeepChallenges
    public Outcome<Challenge> close(Actor actor, String number, String why, int version) {
        Challenge challenge = find(actor, number);
        Problems problems = Problems.NONE
                .unless(!why.isBlank(), "penutup", "challenges.closing.missing")
                .unless(
                        why.length() <= LONGEST_CLOSING,
                        "penutup",
                        "challenges.closing.long",
                        why.length(),
                        LONGEST_CLOSING)
                .unless(challenge.open(), "", "challenges.closed.already", number);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        boolean saved = rows.close(challenge.id(), version, actor.today(clock), why.trim());
        return saved ? Outcome.done(find(actor, number)) : Outcome.overtaken(find(actor, number));
    }

    /** It is one again: problems change, and come back. */
    @MayKeepChallenges
    public Outcome<Challenge> reopen(Actor actor, String number, int version) {
        Challenge challenge = find(actor, number);
        boolean saved = rows.close(challenge.id(), version, null, challenge.closing());
        return saved ? Outcome.done(find(actor, number)) : Outcome.overtaken(find(actor, number));
    }

    private Problems problems(Actor actor, ChallengeForm form) {
        Problems problems = form.problems();
        problems = problems.unless(
                form.affairCode().map(code -> affairs.find(code).isPresent()).orElse(true),
                "urusan",
                "challenges.affair.unknown",
                form.affair());
        Map<String, Member> known = membersByCode();
        for (String member : form.severities().keySet()) {
            problems = problems.unless(known.containsKey(member), "terdampak", "challenges.member.unknown", member);
        }
        for (Challenge.Evidence evidence : form.evidence()) {
            problems = problems.unless(
                    !indicators
                            .series(evidence.regionCode(), evidence.indicator())
                            .isEmpty(),
                    "bukti",
                    "challenges.evidence.unknown",
                    evidence.text());
        }
        return problems;
    }

    private Map<String, Member> membersByCode() {
        return members.all().stream().collect(toMap(Member::code, identity()));
    }
}
