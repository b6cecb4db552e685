package id.sekber.decisions;

import id.sekber.accounts.Actor;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;

/** The round in which the members approve the minutes of a decision, and its staff corrects them. */
@UseCase
public class MinutesApproval {

    private final Decisions decisions;
    private final ApprovalRows rows;
    private final Identifiers identifiers;
    private final Clock clock;

    MinutesApproval(Decisions decisions, ApprovalRows rows, Identifiers identifiers, Clock clock) {
        this.decisions = decisions;
        this.rows = rows;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Approves the wording that was read. Overtaken when it was corrected since. */
    @MayApproveMinutes
    public Outcome<Decision> approve(Actor actor, String number, int wording) {
        return answer(actor, number, new MinutesForm("", wording));
    }

    /** Says what in the wording that was read is to be corrected. */
    @MayApproveMinutes
    public Outcome<Decision> askForCorrection(Actor actor, String number, MinutesForm correction) {
        Problems problems = correction.problemsAt(MinutesForm.CORRECTION, "decisions.minutes.correction.missing");
        return problems.any() ? Outcome.refused(problems) : answer(actor, number, correction);
    }

    private Outcome<Decision> answer(Actor actor, String number, MinutesForm form) {
        Decision decision = held(actor, number);
        String member = actor.member().filter(decision.minutes()::asks).orElseThrow(NotAllowed::new);
        if (decision.minutes().wording() != form.version()) {
            return Outcome.overtaken(decision);
        }
        if (decision.minutes().approved()) {
            return Outcome.refused("", "decisions.minutes.closed", number);
        }
        rows.answer(
                actor, identifiers.next(), decision, member, form.text().trim(), actor.today(clock), clock.instant());
        return Outcome.done(decisions.find(actor, number));
    }

    /** Corrects the wording; every member is asked anew. Minutes that all have approved stay as they are. */
    @MayRecordDecisions
    public Outcome<Decision> correct(Actor actor, String number, MinutesForm form) {
        Problems problems = form.problemsAt(MinutesForm.WORDING, "decisions.words.missing");
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Decision decision = held(actor, number);
        if (decision.minutes().wording() != form.version()) {
            return Outcome.overtaken(decision);
        }
        if (decision.minutes().approved()) {
            return Outcome.refused("", "decisions.minutes.closed", number);
        }
        if (decision.words().equals(form.text().trim())) {
            return Outcome.refused(MinutesForm.WORDING, "decisions.minutes.same");
        }
        rows.correct(actor, decision, form.text().trim(), clock.instant());
        return Outcome.done(decisions.find(actor, number));
    }

    /** Holds the decision until the transaction ends, so that nobody approves a wording while it is corrected. */
    private Decision held(Actor actor, String number) {
        rows.hold(number);
        return decisions.find(actor, number);
    }
}
