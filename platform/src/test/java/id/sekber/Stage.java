package id.sekber;

import id.sekber.accounts.Actor;
import id.sekber.accounts.CurrentActor;
import id.sekber.accounts.SignedInAs;
import id.sekber.database.Asker;
import id.sekber.database.Asking;
import id.sekber.demonstration.Demonstration;
import id.sekber.secretariats.Seats;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionOperations;

/** The people of the demonstration, for tests: as actors of use cases, and as who is signed in to a page. */
public final class Stage {

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
