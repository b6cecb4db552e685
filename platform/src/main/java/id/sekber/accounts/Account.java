package id.sekber.accounts;

import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a person may do with their own account. */
@UseCase
public class Account {

    private static final Set<String> LANGUAGES = Set.of("id", "en");

    private final People people;
    private final PasswordEncoder encoder;

    Account(People people, PasswordEncoder encoder) {
        this.people = people;
        this.encoder = encoder;
    }

    @OpenToSignedIn
    public Person of(Actor actor) {
        return people.withId(actor.person()).orElseThrow(NotAllowed::new);
    }

    @OpenToSignedIn
    public Outcome<Person> change(Actor actor, PersonForm form, String language, int version) {
        Problems problems = form.problems().unless(LANGUAGES.contains(language), "bahasa", "accounts.language.unknown");
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        Person now = of(actor);
        try {
            boolean saved = people.save(new Person(
                    now.id(),
                    form.name().trim(),
                    form.emailInLowerCase(),
                    now.passwordHash(),
                    language,
                    now.administrator(),
                    now.createdAt(),
                    now.disabledAt(),
                    version));
            return saved ? Outcome.done(of(actor)) : Outcome.overtaken(now);
        } catch (DuplicateKeyException taken) {
            return Outcome.refused("surel", "accounts.email.taken", form.emailInLowerCase());
        }
    }

    @OpenToSignedIn
    public Outcome<Person> changePassword(Actor actor, String current, String password, String again) {
        Person person = of(actor);
        boolean known = Optional.ofNullable(person.passwordHash())
                .map(hash -> encoder.matches(current, hash))
                .orElse(false);
        Problems problems = Problems.NONE
                .unless(known, "lama", "accounts.password.current.wrong")
                .and(NewPassword.problems(password, again));
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        boolean saved = people.save(new Person(
                person.id(),
                person.name(),
                person.email(),
                encoder.encode(password),
                person.language(),
                person.administrator(),
                person.createdAt(),
                person.disabledAt(),
                person.version()));
        return saved ? Outcome.done(of(actor)) : Outcome.overtaken(person);
    }
}
