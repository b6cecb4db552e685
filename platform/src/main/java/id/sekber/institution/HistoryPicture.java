package id.sekber.institution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The history as a picture: a lane for each kind of line that there is, a numbered mark for each line. Marks that would
 * touch stand in rows of their own. Lengths are those of the drawing; the words stand in the table behind it.
 */
public record HistoryPicture(int width, int height, List<Tick> ticks, List<Strip> lanes) {

    public static final int WIDE = 1080;
    public static final int NARROW = 336;

    private static final int MARGIN = 16;
    private static final int TOP = 22;
    private static final int LABEL = 22;
    private static final int ROW = 24;
    private static final int GAP = 10;
    private static final int NARROWEST = 24;
    private static final int TICK_WIDTH = 60;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50};

    public record Tick(double x, int year) {}

    /**
     * One lane.
     *
     * @param top where its label begins
     * @param bottom where the next may begin
     */
    public record Strip(HistoryLine.Lane lane, int top, int bottom, List<Mark> marks) {

        /** The middle of its label. */
        public int label() {
            return top + LABEL - 8;
        }
    }

    /** A mark with the number of its line. */
    public record Mark(double x, double y, int number) {

        /** The diamond of what happened around. */
        public String diamond() {
            return String.format(Locale.ROOT, "M%.1f %.1fl12 12-12 12-12-12z", x, y - 12);
        }
    }

    public HistoryPicture {
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
    }

    static HistoryPicture of(List<HistoryLine> lines, int width) {
        int first = (int) Math.floor(
                lines.stream().mapToDouble(line -> line.moment().place()).min().orElse(0));
        int last = 1
                + (int) Math.floor(lines.stream()
                        .mapToDouble(line -> line.moment().place())
                        .max()
                        .orElse(0));
        Scale scale = new Scale(first, last, width);
        List<Strip> lanes = new ArrayList<>();
        int top = TOP;
        for (HistoryLine.Lane lane : HistoryLine.Lane.values()) {
            List<HistoryLine> own =
                    lines.stream().filter(line -> line.lane() == lane).toList();
            if (!own.isEmpty()) {
                Strip strip = strip(lane, own, scale, top);
                lanes.add(strip);
                top = strip.bottom();
            }
        }
        return new HistoryPicture(width, top, ticks(scale), lanes);
    }

    private static Strip strip(HistoryLine.Lane lane, List<HistoryLine> lines, Scale scale, int top) {
        List<Double> ends = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (HistoryLine line : lines) {
            double x = scale.x(line.moment().place());
            int row = 0;
            while (row < ends.size() && x - ends.get(row) < NARROWEST) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(x);
            } else {
                ends.set(row, x);
            }
            marks.add(new Mark(x, top + LABEL + row * ROW + ROW / 2.0, line.number()));
        }
        return new Strip(lane, top, top + LABEL + ends.size() * ROW + GAP, marks);
    }

    private static List<Tick> ticks(Scale scale) {
        int most = (scale.width - 2 * MARGIN) / TICK_WIDTH;
        int span = scale.last - scale.first;
        int step = Arrays.stream(STEPS)
                .filter(each -> span / each < most)
                .findFirst()
                .orElse(100);
        int begin = Math.floorDiv(scale.first + step - 1, step) * step;
        return IntStream.iterate(begin, year -> year <= scale.last, year -> year + step)
                .mapToObj(year -> new Tick(scale.x(year), year))
                .toList();
    }

    private record Scale(int first, int last, int width) {

        double x(double place) {
            double x = MARGIN + (place - first) / (last - first) * (width - 2 * MARGIN);
            return Math.round(x * 10) / 10.0;
        }
    }
}
