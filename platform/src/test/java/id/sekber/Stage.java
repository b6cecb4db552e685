package id.sekber;

import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.accounts.PersonForm;
import id.sekber.accounts.Registration;
import id.sekber.accounts.Role;
import id.sekber.accounts.SignedInAs;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.demonstration.Demonstration;
import id.sekber.secretariats.Appointments;
import id.sekber.secretariats.FoundSecretariat;
import id.sekber.secretariats.PostForm;
import id.sekber.secretariats.Seats;
import id.sekber.secretariats.SecretariatForm;
import id.sekber.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionOperations;

/** The people of the demonstration, for tests: as actors of use cases, and as who is signed in to a page. */
public final class Stage {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    private final ApplicationContext context;
    private boolean set;

    Stage(ApplicationContext context) {
        this.context = context;
    }

    /** The person with this part, such as {@code officer} or {@code liaison.city}, in the demonstration's secretariat. */
    public Actor actor(String part) {
        return actor(part + "@contoh.example", Demonstration.SLUG);
    }

    public Actor actor(String email, @Nullable String slug) {
        set();
        return Seats.find(context, person(email), slug);
    }

    /** Does it as this person, with their rights and through the database's isolation. */
    public <T> T as(String part, Function<Actor, T> deed) {
        Actor actor = actor(part);
        return CurrentActor.as(actor, () -> deed.apply(actor));
    }

    /** Reads or writes with SQL as this person would be allowed to by the database alone. */
    public <T> T sqlAs(String part, Function<JdbcClient, T> statement) {
        Actor actor = actor(part);
        return CurrentActor.as(actor, () -> inTransaction(statement));
    }

    public RequestPostProcessor signedIn(String part) {
        set();
        return SignedInAs.person(person(part + "@contoh.example"), part);
    }

    public RequestPostProcessor signedIn(Actor actor) {
        return SignedInAs.person(actor.person(), actor.name());
    }

    /** The officer of another secretariat than the demonstration's, which is founded by these regions when first asked for. */
    public Actor officerOf(String slug, String email, List<String> memberCodes) {
        Actor administrator = actor("administrator@contoh.example", null);
        return CurrentActor.as(administrator, () -> {
            Outcome<UUID> founded = context.getBean(FoundSecretariat.class)
                    .found(
                            administrator,
                            new SecretariatForm("Sekretariat " + slug, "Lain", slug, "", memberCodes),
                            FOUNDED);
            if (founded instanceof Outcome.Done<UUID> done) {
                appointOfficer(administrator, done.value(), email);
            }
            return actor(email, slug);
        });
    }

    private void appointOfficer(Actor administrator, UUID secretariat, String email) {
        Outcome<Registration.Invited> invited =
                context.getBean(Registration.class).invite(administrator, new PersonForm("Staf lain", email));
        UUID person = ((Outcome.Done<Registration.Invited>) invited).value().person();
        context.getBean(Appointments.class)
                .appoint(
                        administrator,
                        secretariat,
                        new PostForm(person, Role.OFFICER, null, null, "Staf", FOUNDED, null));
    }

    private UUID person(String email) {
        return Asking.as(
                Asker.signingIn(email),
                () -> inTransaction(jdbc -> jdbc.sql("select id from accounts.person where email = ?")
                        .param(email)
                        .query(UUID.class)
                        .single()));
    }

    /** In a transaction of whoever acts on this thread. */
    public <T> T inTransaction(Function<JdbcClient, T> statement) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        return context.getBean("transactionOperations", TransactionOperations.class)
                .execute(status -> statement.apply(jdbc));
    }

    private synchronized void set() {
        if (!set) {
            context.getBean(Demonstration.class).load();
            set = true;
        }
    }
}
