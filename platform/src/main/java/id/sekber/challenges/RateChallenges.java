package id.sekber.challenges;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.UseCase;
import id.sekber.secretariats.Member;
import id.sekber.secretariats.Members;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Members rate the challenges; where they disagree is shown, not averaged away. */
@UseCase
public class RateChallenges {

    /** An open challenge and how the members rate it. */
    public record Line(ChallengeSummary challenge, Divergence divergence, RatingPicture picture) {}

    /**
     * A challenge at the desk of one who may rate it.
     *
     * @param members those of today
     * @param draft of the actor's member; null where there is none
     */
    public record Desk(
            Challenge challenge,
            List<Member> members,
            Divergence divergence,
            @Nullable Rating draft) {

        public RatingPicture picture() {
            return RatingPicture.of(divergence);
        }

        public Optional<Rating> of(Member member) {
            return divergence.ratings().stream()
                    .filter(rating -> rating.member().code().equals(member.code()))
                    .findFirst();
        }
    }

    private final RatingRows rows;
    private final Challenges challenges;
    private final Members members;
    private final Identifiers identifiers;
    private final Clock clock;

    RateChallenges(RatingRows rows, Challenges challenges, Members members, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.challenges = challenges;
        this.members = members;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** The open challenges, those first about which the members are furthest apart. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Line> overview(Actor actor) {
        Map<UUID, List<Rating>> ratings = rows.all();
        return challenges.all(actor).stream()
                .filter(ChallengeSummary::open)
                .map(challenge -> line(challenge, released(ratings.getOrDefault(challenge.id(), List.of()))))
                .sorted(Comparator.comparing((Line line) -> line.divergence().spread())
                        .reversed()
                        .thenComparing(line -> line.challenge().number()))
                .toList();
    }

    private static Line line(ChallengeSummary challenge, Divergence divergence) {
        return new Line(challenge, divergence, RatingPicture.of(divergence));
    }

    private static Divergence released(List<Rating> ratings) {
        return new Divergence(ratings.stream().filter(Rating::released).toList());
    }

    /** For the page of the challenge: how the members rate it. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Divergence about(Actor actor, Challenge challenge) {
        return released(rows.of(challenge.id()));
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Desk desk(Actor actor, String number) {
        Challenge challenge = challenges.find(actor, number);
        List<Rating> ratings = rows.of(challenge.id());
        return new Desk(
                challenge,
                members.on(actor.today(clock)),
                released(ratings),
                ratings.stream()
                        .filter(rating -> !rating.released())
                        .findFirst()
                        .orElse(null));
    }

    /** What the actor's member said so far, to go on from. */
    @MayRateChallenges
    @Transactional(readOnly = true)
    public RatingForm begin(Actor actor, Desk desk) {
        Rating draft = desk.draft();
        if (draft != null) {
            return RatingForm.of(draft, draft.version());
        }
        return desk.divergence().ratings().stream()
                .filter(rating ->
                        actor.member().equals(Optional.of(rating.member().code())))
                .findFirst()
                .map(rating -> RatingForm.of(rating, 0))
                .orElse(RatingForm.EMPTY);
    }

    /** Writes the draft of the actor's member. */
    @MayRateChallenges
    public Outcome<Desk> rate(Actor actor, String number, RatingForm form) {
        String member = actor.member().orElseThrow(NotAllowed::new);
        Challenge challenge = challenges.find(actor, number);
        Problems problems = form.problems().unless(challenge.open(), "", "challenges.rating.closed", number);
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        boolean written = rows.write(actor, identifiers.next(), challenge.id(), member, form, clock.instant());
        return written ? Outcome.done(desk(actor, number)) : Outcome.overtaken(desk(actor, number));
    }

    /** What was typed becomes the member's word. */
    @MayReleaseRatings
    public Outcome<Desk> release(Actor actor, String number, RatingForm form) {
        Outcome<Desk> outcome = rate(actor, number, form);
        if (outcome instanceof Outcome.Done<Desk> done) {
            rows.release(
                    done.value().challenge().id(),
                    actor.member().orElseThrow(NotAllowed::new),
                    rows.titleOf(actor),
                    clock.instant());
            return Outcome.done(desk(actor, number));
        }
        return outcome;
    }
}
