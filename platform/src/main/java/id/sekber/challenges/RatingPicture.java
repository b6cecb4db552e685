package id.sekber.challenges;

import id.sekber.challenges.Rating.Aspect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For each aspect a line from the lowest to the highest rating, and each member's mark on it; equals stand one over another. */
public record RatingPicture(List<Row> rows, int height) {

    public static final int WIDTH = 330;
    private static final int LEFT = 88;
    private static final int STEP = 56;
    private static final int ABOVE = 8;
    private static final int MARK = 13;
    private static final int BELOW = 12;

    /** @param y of its line */
    public record Row(Aspect aspect, int y, int from, int to, List<Mark> marks) {}

    /** A member's mark, by its centre. */
    public record Mark(Rating rating, int x, int y) {}

    public RatingPicture {
        rows = List.copyOf(rows);
    }

    static RatingPicture of(Divergence divergence) {
        List<Row> rows = new ArrayList<>();
        int top = ABOVE;
        for (Aspect aspect : Aspect.values()) {
            int tallest = tallest(divergence, aspect);
            int y = top + tallest * MARK;
            rows.add(new Row(
                    aspect,
                    y,
                    at(divergence.lowest(aspect)),
                    at(divergence.highest(aspect)),
                    marks(divergence, aspect, y)));
            top = y + BELOW;
        }
        return new RatingPicture(rows, top + BELOW + 4);
    }

    private static int tallest(Divergence divergence, Aspect aspect) {
        Map<Integer, Integer> stacked = new HashMap<>();
        divergence.ratings().forEach(rating -> stacked.merge(rating.of(aspect), 1, Integer::sum));
        return Math.max(
                1, stacked.values().stream().mapToInt(Integer::intValue).max().orElse(1));
    }

    private static List<Mark> marks(Divergence divergence, Aspect aspect, int y) {
        Map<Integer, Integer> stacked = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (Rating rating : divergence.ratings()) {
            int before = stacked.merge(rating.of(aspect), 1, Integer::sum) - 1;
            marks.add(new Mark(rating, at(rating.of(aspect)), y - before * MARK));
        }
        return marks;
    }

    public static int at(int step) {
        return LEFT + step * STEP;
    }
}
