package id.sekber.accounts;

import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Someone who holds a one-time link chooses name, address and password. Whoever holds the link acts for that account alone. */
@Component
public class AcceptInvitation {

    private final People people;
    private final Invitations invitations;
    private final PasswordEncoder encoder;
    private final TransactionOperations transaction;
    private final Clock clock;

    AcceptInvitation(
            People people,
            Invitations invitations,
            PasswordEncoder encoder,
            TransactionOperations transaction,
            Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.encoder = encoder;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The person that the token invites; empty when it is unknown, used or too old. */
    Optional<Person> invited(String token) {
        Optional<UUID> id = transaction.execute(status -> invitations.invited(token, clock.instant()));
        return id == null || id.isEmpty() ? Optional.empty() : asPerson(id.get(), () -> people.withId(id.get()));
    }

    public Outcome<Person> accept(String token, PersonForm form, String password, String again) {
        Problems problems = form.problems().and(NewPassword.problems(password, again));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return accept(token, form, encoder.encode(password));
    }

    /** What to keep of a password. Slow on purpose: who gives one password to many people asks once. */
    public String hash(String password) {
        return encoder.encode(password);
    }

    /** As {@link #accept(String, PersonForm, String, String)}, for a password that was looked at and hashed before. */
    public Outcome<Person> accept(String token, PersonForm form, String hash) {
        Problems problems = form.problems();
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Person person = invited(token).orElseThrow(() -> new InvitationNotFound("token"));
        Person ready = new Person(
                person.id(),
                form.name().trim(),
                form.emailInLowerCase(),
                hash,
                person.language(),
                person.administrator(),
                person.createdAt(),
                person.disabledAt(),
                person.version());
        try {
            boolean accepted =
                    asPerson(person.id(), () -> invitations.use(token, clock.instant()) && people.save(ready));
            if (!accepted) {
                throw new InvitationNotFound("token");
            }
            return Outcome.done(ready);
        } catch (DuplicateKeyException taken) {
            return Outcome.refused("surel", "accounts.email.taken", form.emailInLowerCase());
        }
    }

    private <T> T asPerson(UUID person, java.util.function.Supplier<T> work) {
        return Asking.as(Asker.person(person), () -> transaction.execute(status -> work.get()));
    }
}
