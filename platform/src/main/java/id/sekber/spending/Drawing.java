package id.sekber.spending;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws a sample that the same seed draws again. */
final class Drawing {

    private Drawing() {}

    /** At most so many of them, in the order in which they were drawn. */
    static <T> List<T> of(List<T> all, int size, long seed) {
        List<T> drawn = new ArrayList<>(all);
        Collections.shuffle(drawn, new Random(seed));
        return List.copyOf(drawn.subList(0, Math.min(size, drawn.size())));
    }
}
