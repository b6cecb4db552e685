package id.sekber.appraisal;

import id.sekber.accounts.Actor;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Weighing the criteria for a member; a draft that nobody else can read until it is released. */
@UseCase
public class Weighings {

    private final WeighingRows rows;
    private final ScoreRows scores;
    private final AppraisalRows appraisals;
    private final Identifiers identifiers;
    private final Clock clock;

    Weighings(WeighingRows rows, ScoreRows scores, AppraisalRows appraisals, Identifiers identifiers, Clock clock) {
        this.rows = rows;
        this.scores = scores;
        this.appraisals = appraisals;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * What a member sees of its own weights.
     *
     * @param draft null where there is none
     * @param released null where nothing was released
     * @param ownRanking what follows from the draft, else from what was released; null where neither can be used
     */
    public record Desk(
            Appraisal appraisal,
            @Nullable Weighing draft,
            @Nullable Weighing released,
            @Nullable OwnRanking ownRanking) {}

    @MayWeighCriteria
    @Transactional(readOnly = true)
    public Desk desk(Actor actor, String number) {
        Appraisal appraisal = find(number);
        String member = actor.member().orElseThrow(NotAllowed::new);
        List<Weighing> own = own(appraisal, member);
        Weighing draft = own.stream()
                .filter(weighing -> !weighing.released())
                .findFirst()
                .orElse(null);
        Weighing released = own.stream().filter(Weighing::released).findFirst().orElse(null);
        Optional<Weighing> shown = Optional.ofNullable(draft).or(() -> Optional.ofNullable(released));
        OwnRanking ranking = shown.flatMap(weighing -> weighing.judgements(appraisal.criteria()))
                .map(judgements -> OwnRanking.of(judgements, CommonScores.of(appraisal, scores.all(appraisal.id()))))
                .orElse(null);
        return new Desk(appraisal, draft, released, ranking);
    }

    /** The member's judgements by this method, to go on from. */
    @MayWeighCriteria
    @Transactional(readOnly = true)
    public WeighingForm begin(Actor actor, String number, Method method) {
        Desk desk = desk(actor, number);
        return WeighingForm.of(
                method,
                Optional.ofNullable(desk.draft()).or(() -> Optional.ofNullable(desk.released())),
                desk.draft() == null ? 0 : desk.draft().version());
    }

    /** Saves the judgements as the member's draft. Judgements that contradict each other are kept, and may not be released. */
    @MayWeighCriteria
    public Outcome<Weighing> save(Actor actor, String number, WeighingForm form) {
        Appraisal appraisal = find(number);
        String member = actor.member().orElseThrow(NotAllowed::new);
        if (appraisals.hold(appraisal.id()) != Appraisal.State.OPEN) {
            return Outcome.refused("", "appraisal.closed", number);
        }
        if (appraisal.criteria().isEmpty()) {
            return Outcome.refused("", "appraisal.missing.criteria");
        }
        Outcome<Judgements> reading = JudgementReader.read(form.method(), form.fields(), appraisal.criteria());
        if (reading instanceof Outcome.Refused<Judgements> refused) {
            return Outcome.refused(refused.problems());
        }
        Optional<Weighing> draft = draft(appraisal, member);
        if (draft.isEmpty()) {
            rows.add(actor, identifiers.next(), appraisal.id(), member, form, clock.instant());
        } else if (!rows.save(actor, draft.get().id(), form, clock.instant())) {
            return Outcome.overtaken(draft(appraisal, member).orElseThrow());
        }
        return Outcome.done(draft(appraisal, member).orElseThrow());
    }

    private Appraisal find(String number) {
        return appraisals.find(number).orElseThrow(() -> new AppraisalNotFound(number));
    }

    private List<Weighing> own(Appraisal appraisal, String member) {
        return rows.all(appraisal.id()).stream()
                .filter(weighing -> weighing.member().equals(member))
                .toList();
    }

    private Optional<Weighing> draft(Appraisal appraisal, String member) {
        return own(appraisal, member).stream()
                .filter(weighing -> !weighing.released())
                .findFirst();
    }
}
