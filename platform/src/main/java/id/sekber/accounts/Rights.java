package id.sekber.accounts;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Who may do what: reads the {@link Right} declared on a method, or on its class, and holds an actor against it. */
public final class Rights {

    private static final Map<Method, Optional<Right>> DECLARED = new ConcurrentHashMap<>();

    private Rights() {}

    /** The right declared on the method, else on its class. */
    public static Optional<Right> declaredOn(Method method, Class<?> type) {
        return DECLARED.computeIfAbsent(
                method, m -> Optional.ofNullable(right(m)).or(() -> Optional.ofNullable(right(type))));
    }

    private static @Nullable Right right(AnnotatedElement element) {
        return AnnotatedElementUtils.findMergedAnnotation(element, Right.class);
    }

    /** Whether the actor (null: nobody signed in) has the right that this sentence declares. */
    public static boolean may(@Nullable Actor actor, Class<? extends Annotation> sentence) {
        Right right = sentence.getAnnotation(Right.class);
        if (right == null) {
            throw new IllegalArgumentException(sentence.getSimpleName() + " declares no right.");
        }
        return may(actor, right);
    }

    static boolean may(@Nullable Actor actor, Right right) {
        if (right.anyone()) {
            return true;
        }
        if (actor == null) {
            return false;
        }
        if (right.anyoneSignedIn() || (right.administrator() && actor.administrator())) {
            return true;
        }
        Actor.Seat seat = actor.seat();
        return seat != null && Arrays.stream(right.of()).anyMatch(seat.roles()::contains);
    }

    /** Refuses, unless a right is declared and the actor has it. */
    public static void check(@Nullable Actor actor, Method method, Class<?> type) {
        Right right = declaredOn(method, type).orElseThrow(() -> new UndeclaredRight(method));
        if (!may(actor, right)) {
            throw new NotAllowed();
        }
    }
}
