package id.sekber.vocabulary;

/** How a use case ended, for the cases a user can expect. A broken call is an exception. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was saved; the problems say why. */
    record Refused<T>(Problems problems) implements Outcome<T> {}

    /** Nothing was saved: someone else saved first. The current state is shown beside what was typed. */
    record Overtaken<T>(T current) implements Outcome<T> {}

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
