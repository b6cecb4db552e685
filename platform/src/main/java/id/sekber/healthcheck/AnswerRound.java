package id.sekber.healthcheck;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.NotAllowed;
import id.sekber.accounts.UseCase;
import id.sekber.vocabulary.Outcome;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Answering by those with a seat who are asked. Whoever is not asked may not, whatever their role. */
@UseCase
public class AnswerRound {

    private final RoundRows rounds;
    private final InvitedRows invited;
    private final Answering answering;
    private final Clock clock;

    AnswerRound(RoundRows rounds, InvitedRows invited, Answering answering, Clock clock) {
        this.rounds = rounds;
        this.invited = invited;
        this.answering = answering;
        this.clock = clock;
    }

    @MayReadSecretariat
    public AnswerPage page(Actor actor, String number) {
        Round round = rounds.find(number).orElseThrow(() -> new RoundNotFound(number));
        List<Invited> asked = invited.of(round.id());
        Invited self = asked.stream()
                .filter(each -> each.ownPerson() && !each.revoked())
                .findFirst()
                .orElseThrow(NotAllowed::new);
        Actor.Seat seat = actor.seatOrRefuse();
        return AnswerPage.of(round, self, asked, seat.secretariatName(), actor.today(clock), ZoneId.of(seat.zone()));
    }

    @MayReadSecretariat
    public AnswerForm begin(Actor actor, String number) {
        return answering.begin(page(actor, number), null);
    }

    @MayReadSecretariat
    public Outcome<AnswerForm> recall(Actor actor, String number, String code) {
        return answering.recall(page(actor, number), null, code);
    }

    @MayReadSecretariat
    public Outcome<Sent> send(Actor actor, String number, AnswerForm form) {
        return answering.send(page(actor, number), null, form);
    }
}
