package id.sekber.vocabulary;

import java.util.function.Function;

/** What came of reading a text that a person wrote: the value, or the reason why it was refused. */
public sealed interface Reading<T> {

    record Read<T>(T value) implements Reading<T> {}

    record Refused<T>(Reason reason) implements Reading<T> {}

    static <T> Reading<T> read(T value) {
        return new Read<>(value);
    }

    static <T> Reading<T> refused(Reason reason) {
        return new Refused<>(reason);
    }

    /** The answer of the one function that applies. */
    default <R> R fold(Function<? super T, ? extends R> read, Function<Reason, ? extends R> refused) {
        if (this instanceof Read<T> success) {
            return read.apply(success.value());
        }
        return refused.apply(((Refused<T>) this).reason());
    }

    default <R> Reading<R> map(Function<? super T, ? extends R> change) {
        return fold(value -> read(change.apply(value)), Reading::refused);
    }
}
