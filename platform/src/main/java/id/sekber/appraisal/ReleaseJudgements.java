package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The moment at which a member's scores and weights become its word: all its drafts in an appraisal at once. */
@UseCase
public class ReleaseJudgements {

    private final AppraisalRows appraisals;
    private final ScoreRows scores;
    private final WeighingRows weighings;
    private final Clock clock;

    ReleaseJudgements(AppraisalRows appraisals, ScoreRows scores, WeighingRows weighings, Clock clock) {
        this.appraisals = appraisals;
        this.scores = scores;
        this.weighings = weighings;
        this.clock = clock;
    }

    /** Refused where the weights contradict each other or no longer cover the criteria: then nothing is released. */
    @MayReleaseJudgements
    public Outcome<Appraisal> release(Actor actor, String number) {
        Appraisal appraisal = appraisals.find(number).orElseThrow(() -> new AppraisalNotFound(number));
        String member = actor.member().orElseThrow(NotAllowed::new);
        if (appraisals.hold(appraisal.id()) != Appraisal.State.OPEN) {
            return Outcome.refused("", "appraisal.closed", number);
        }
        Optional<Weighing> draft = weighings.all(appraisal.id()).stream()
                .filter(weighing -> !weighing.released())
                .findFirst();
        boolean anySheet = scores.all(appraisal.id()).stream().anyMatch(sheet -> !sheet.released());
        Problems problems = Problems.NONE
                .unless(draft.isPresent() || anySheet, "", "appraisal.release.nothing")
                .and(draft.map(weighing -> problems(weighing, appraisal)).orElse(Problems.NONE));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Instant now = clock.instant();
        scores.release(appraisal.id(), member, now);
        draft.ifPresent(
                weighing -> weighings.release(appraisal.id(), member, weighing.id(), weighings.titleOf(actor), now));
        return Outcome.done(appraisal);
    }

    private static Problems problems(Weighing draft, Appraisal appraisal) {
        Optional<Judgements> judgements = draft.judgements(appraisal.criteria());
        if (judgements.isEmpty()) {
            return Problems.of("", "appraisal.release.old");
        }
        List<Reason> names = appraisal.criteria().stream().map(Criterion::name).toList();
        Consistency consistency = judgements.get().weighed(names).consistency();
        if (consistency.usable()) {
            return Problems.NONE;
        }
        Reason least = consistency.leastFitting();
        return Problems.of(
                "", "appraisal.release.contradictory", consistency.verdict(), least == null ? Phrases.text("") : least);
    }
}
