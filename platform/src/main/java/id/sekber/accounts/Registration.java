package id.sekber.accounts;

import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** People come in by invitation: an account is made, and a one-time link to its password is shown once to who invited. */
@UseCase
public class Registration {

    private final People people;
    private final Invitations invitations;
    private final Identifiers identifiers;
    private final TransactionOperations transaction;
    private final Clock clock;

    Registration(
            People people,
            Invitations invitations,
            Identifiers identifiers,
            TransactionOperations transaction,
            Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.identifiers = identifiers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Who was invited.
     *
     * @param token for the one-time link; null when the person has an account here already
     */
    public record Invited(UUID person, @Nullable String token) {}

    /** Makes the account, or finds the one that has this address: a person may serve in several secretariats. */
    @MayInvite
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome<Invited> invite(Actor actor, PersonForm form) {
        return invite(actor, form, false);
    }

    @MayAdminister
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome<Invited> inviteAdministrator(Actor actor, PersonForm form) {
        return invite(actor, form, true);
    }

    private Outcome<Invited> invite(Actor actor, PersonForm form, boolean administrator) {
        Problems problems = form.problems();
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Optional<Person> known = as(Asker.signingIn(form.emailInLowerCase()), () -> people.withEmail(form.email()));
        return Outcome.done(known.map(person -> new Invited(person.id(), null))
                .orElseGet(() -> as(actor.asker(), () -> add(form, administrator))));
    }

    private Invited add(PersonForm form, boolean administrator) {
        Instant now = clock.instant();
        UUID id = identifiers.next();
        people.add(
                new Person(id, form.name().trim(), form.emailInLowerCase(), null, "id", administrator, now, null, 0));
        return new Invited(id, invitations.issue(id, now));
    }

    private <T> T as(Asker asker, java.util.function.Supplier<T> work) {
        return Asking.as(asker, () -> transaction.execute(status -> work.get()));
    }
}
