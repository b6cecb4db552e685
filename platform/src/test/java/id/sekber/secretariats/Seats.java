package id.sekber.secretariats;

import id.sekber.accounts.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Seats a person as a request would, for tests. */
public final class Seats {

    private Seats() {}

    public static Actor find(ApplicationContext context, UUID person, @Nullable String slug) {
        return context.getBean(Seating.class).find(person, slug).orElseThrow();
    }
}
