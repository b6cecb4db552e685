package id.sekber.database;

import java.util.function.Supplier;

/** Who asks on this thread. Set at the edge (request, job, start-up), read when a transaction begins. */
public final class Asking {

    private static final ThreadLocal<Asker> CURRENT = ThreadLocal.withInitial(() -> Asker.NOBODY);

    private Asking() {}

    public static Asker current() {
        return CURRENT.get();
    }

    public static <T> T as(Asker asker, Supplier<T> work) {
        Asker before = CURRENT.get();
        CURRENT.set(asker);
        try {
            return work.get();
        } finally {
            CURRENT.set(before);
        }
    }

    public static void as(Asker asker, Runnable work) {
        as(asker, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** For the edge of a request only: what begins must end with {@link #end()}. */
    public static void begin(Asker asker) {
        CURRENT.set(asker);
    }

    public static void end() {
        CURRENT.remove();
    }
}
