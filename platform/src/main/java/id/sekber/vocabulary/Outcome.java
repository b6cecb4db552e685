package id.sekber.vocabulary;

import java.util.function.Function;

/** How a use case ended, for the cases a user can expect. A broken call is an exception. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was saved; the problems say why. */
    record Refused<T>(Problems problems) implements Outcome<T> {}

    /** Nothing was saved: someone else saved first. The current state is shown beside what was typed. */
    record Overtaken<T>(T current) implements Outcome<T> {}

    /** The same ending, told by something else. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> telling) {
        if (this instanceof Done<T> done) {
            return new Done<>(telling.apply(done.value()));
        }
        return this instanceof Overtaken<T> overtaken
                ? new Overtaken<>(telling.apply(overtaken.current()))
                : new Refused<>(((Refused<T>) this).problems());
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Problems problems) {
        return new Refused<>(problems);
    }

    static <T> Outcome<T> refused(String field, String key, Object... arguments) {
        return new Refused<>(Problems.of(field, key, arguments));
    }

    static <T> Outcome<T> overtaken(T current) {
        return new Overtaken<>(current);
    }
}
