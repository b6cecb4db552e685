package id.sekber.accounts;

import id.sekber.database.Asker;
import id.sekber.database.Asking;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who acts on this thread. The edge sets it; use cases take the {@link Actor} as a parameter where they need one. */
public final class CurrentActor {

    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    private CurrentActor() {}

    public static Optional<Actor> find() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Does the work as this actor, for the rights and for the database alike. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return Asking.as(actor.asker(), work);
        } finally {
            CURRENT.set(before);
        }
    }

    /** For the edge of a request only: what begins must end with {@link #end()}. */
    public static void begin(Actor actor) {
        CURRENT.set(actor);
        Asking.begin(actor.asker());
    }

    public static void end() {
        CURRENT.remove();
        Asking.begin(Asker.NOBODY);
        Asking.end();
    }
}
