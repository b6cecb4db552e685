package id.sekber.accounts;

import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.vocabulary.Identifiers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** On an installation that nobody can sign in to: the one-time link with which the first administrator comes in. */
@Component
public class FirstAdministrator {

    static final String PLACEHOLDER = "@first.invalid";

    private final People people;
    private final Invitations invitations;
    private final Identifiers identifiers;
    private final TransactionOperations transaction;
    private final Clock clock;

    FirstAdministrator(
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

    /** The path of the link, new at each start until someone has used one; empty once anyone can sign in. */
    public Optional<String> invitationPath() {
        return Asking.as(
                Asker.installation(),
                () -> transaction.execute(status -> {
                    List<Person> all = people.all();
                    if (all.stream().anyMatch(person -> person.passwordHash() != null)) {
                        return Optional.empty();
                    }
                    Person administrator = all.stream()
                            .filter(Person::administrator)
                            .findFirst()
                            .orElseGet(this::add);
                    return Optional.of("/undangan/" + invitations.issue(administrator.id(), clock.instant()));
                }));
    }

    private Person add() {
        Person administrator = new Person(
                identifiers.next(),
                "Administrator",
                "administrator" + PLACEHOLDER,
                null,
                "id",
                true,
                clock.instant(),
                null,
                0);
        people.add(administrator);
        return administrator;
    }
}
