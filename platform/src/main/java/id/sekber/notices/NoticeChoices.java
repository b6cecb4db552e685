package id.sekber.notices;

import id.sekber.accounts.Actor;
import id.sekber.accounts.OpenToSignedIn;
import id.sekber.accounts.UseCase;
import id.sekber.delivery.Outbox;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import org.springframework.transaction.annotation.Transactional;

/** What a person chooses about being told. */
@UseCase
public class NoticeChoices {

    private static final String NUMBER = "\\+[0-9]{6,15}";

    /** As typed. */
    public record Form(String mail, String messenger, int version) {}

    /** @param gatewayOn whether the messaging gateway can be chosen */
    public record View(Choice choice, boolean gatewayOn) {}

    private final NoticeChoiceRows rows;
    private final Outbox outbox;

    NoticeChoices(NoticeChoiceRows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    @OpenToSignedIn
    @Transactional(readOnly = true)
    public View of(Actor actor) {
        return new View(rows.own(), outbox.gatewayIsOn());
    }

    @OpenToSignedIn
    public Outcome<Choice> choose(Actor actor, Form form) {
        String number = form.messenger().replaceAll("[ .()-]", "");
        Problems problems = Problems.NONE
                .unless(NoticeChoiceRows.mail(form.mail()).isPresent(), "surel", "notices.mail.unknown")
                .unless(number.isEmpty() || number.matches(NUMBER), "pesan", "notices.messenger.form", form.messenger())
                .unless(number.isEmpty() || outbox.gatewayIsOn(), "pesan", "notices.messenger.off");
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Choice now = rows.own();
        return rows.save(NoticeChoiceRows.mail(form.mail()).orElseThrow(), number, form.version())
                ? Outcome.done(rows.own())
                : Outcome.overtaken(now);
    }
}
