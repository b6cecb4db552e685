package id.sekber.goals;

import id.sekber.goals.Threads.Node;
import id.sekber.goals.Threads.Path;
import id.sekber.vocabulary.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The threads as boxes in four columns, tied by lines; a gap is an empty box with a broken edge. */
public record ThreadPicture(List<Box> boxes, Set<Line> lines, int height) {

    public static final int WIDTH = 1000;
    public static final int BOX = 214;
    public static final int TALL = 46;

    private static final int STEP = 262;
    private static final int ROW = 58;
    private static final int TOP = 30;
    private static final int MOST_LETTERS = 25;

    /**
     * A box.
     *
     * @param node null for an indicator and for a gap
     * @param words of an indicator; null for a node and for a gap
     */
    public record Box(
            int x,
            int y,
            End end,
            @Nullable Node node,
            @Nullable Wording words) {

        public boolean gap() {
            return node == null && words == null;
        }

        /** As much of a title as fits. */
        public static String fitting(String title) {
            return title.length() <= MOST_LETTERS
                    ? title
                    : title.substring(0, MOST_LETTERS - 1).strip() + "…";
        }
    }

    /** From the right edge of a box to the left edge of another; broken where one of the two is a gap. */
    public record Line(int x1, int y1, int x2, int y2, boolean broken) {}

    public ThreadPicture {
        boxes = List.copyOf(boxes);
        lines = new LinkedHashSet<>(lines);
    }

    static ThreadPicture of(List<Path> paths) {
        return new Drawing().of(paths);
    }

    private static final class Drawing {

        private final List<Box> boxes = new ArrayList<>();
        private final Set<Line> lines = new LinkedHashSet<>();
        private final Map<Object, Box> placed = new HashMap<>();
        private final int[] free = new int[End.values().length];

        ThreadPicture of(List<Path> paths) {
            for (Path path : paths) {
                draw(path);
            }
            int most = 0;
            for (int rows : free) {
                most = Math.max(most, rows);
            }
            return new ThreadPicture(boxes, lines, TOP + most * ROW);
        }

        private void draw(Path path) {
            Box before = null;
            if (path.challenge() != null) {
                before = tied(before, node(path.challenge(), before));
            }
            boolean leadsOn = path.programme() != null || path.challenge() != null;
            if (path.goal() != null) {
                before = tied(before, node(path.goal(), before));
            } else if (leadsOn && before != null) {
                before = tied(before, gap(End.GOAL, before));
            }
            if (path.programme() == null) {
                if (path.goal() != null) {
                    tied(before, gap(End.PROGRAMME, before));
                }
                return;
            }
            boolean first = !placed.containsKey(path.programme().id());
            before = tied(before, node(path.programme(), before));
            if (!first) {
                return;
            }
            if (path.indicators().isEmpty()) {
                tied(before, gap(End.INDICATOR, before));
            }
            for (Wording indicator : path.indicators()) {
                tied(before, place(End.INDICATOR, before, null, indicator));
            }
        }

        private Box node(Node node, @Nullable Box before) {
            Box known = placed.get(node.id());
            if (known == null) {
                known = place(node.end(), before, node, null);
                placed.put(node.id(), known);
            }
            return known;
        }

        private Box gap(End end, @Nullable Box before) {
            return place(end, before, null, null);
        }

        private Box place(End end, @Nullable Box before, @Nullable Node node, @Nullable Wording words) {
            int column = end.ordinal();
            int row = Math.max(free[column], before == null ? 0 : (before.y() - TOP) / ROW);
            free[column] = row + 1;
            Box box = new Box(column * STEP, TOP + row * ROW, end, node, words);
            boxes.add(box);
            return box;
        }

        private Box tied(@Nullable Box before, Box box) {
            if (before != null) {
                lines.add(new Line(
                        before.x() + BOX,
                        before.y() + TALL / 2,
                        box.x(),
                        box.y() + TALL / 2,
                        before.gap() || box.gap()));
            }
            return box;
        }
    }
}
