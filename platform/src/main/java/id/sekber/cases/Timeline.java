package id.sekber.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The life of a cooperation as a picture: a bar from its founding to its end or to this year, and a pin for each turning
 * point. Lengths are those of the drawing; words stand in the list beside it.
 */
public record Timeline(
        int first,
        int last,
        int height,
        List<Tick> ticks,
        @Nullable Bar bar,
        List<Pin> pins) {

    public static final int WIDTH = 1080;

    private static final int MARGIN = 40;
    private static final int TOP = 22;
    private static final int BAR_TOP = 34;
    private static final int FIRST_ROW = 76;
    private static final int ROW = 22;
    private static final int NARROWEST_GAP = 56;
    private static final int MOST_TICKS = 9;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50};

    public record Tick(double x, int year) {}

    /** @param open whether the life goes on, or its end is unknown */
    public record Bar(double x, double width, int from, int until, boolean open) {}

    /** @param y middle of its row; pins that would touch stand in rows of their own */
    public record Pin(double x, double y, int year) {

        /** Its diamond. */
        public String path() {
            return String.format(Locale.ROOT, "M%.1f %.1fl5.5 5.5-5.5 5.5-5.5-5.5z", x, y - 5.5);
        }
    }

    static Timeline of(Case known, int thisYear) {
        Integer founded = known.life().founded();
        Integer ended = known.life().ended();
        int[] years = Stream.of(
                        known.turningPoints().stream().map(Case.TurningPoint::year),
                        Stream.ofNullable(founded),
                        Stream.of(ended == null ? thisYear : ended))
                .flatMap(each -> each)
                .mapToInt(Integer::intValue)
                .toArray();
        int first = IntStream.of(years).min().orElse(thisYear);
        int last = Math.max(first + 1, IntStream.of(years).max().orElse(thisYear));
        Scale scale = new Scale(first, last);
        List<Pin> pins = pins(known, scale);
        double lowest = pins.stream().mapToDouble(Pin::y).max().orElse(FIRST_ROW);
        return new Timeline(
                first,
                last,
                (int) lowest + ROW,
                ticks(scale),
                founded == null ? null : bar(scale, founded, ended, thisYear),
                pins);
    }

    private record Scale(int first, int last) {

        double x(int year) {
            return Math.round(10 * (MARGIN + (double) (year - first) * (WIDTH - 2 * MARGIN) / (last - first))) / 10.0;
        }
    }

    private static List<Tick> ticks(Scale scale) {
        int span = scale.last() - scale.first();
        int step = IntStream.of(STEPS)
                .filter(each -> span / each < MOST_TICKS)
                .findFirst()
                .orElse(100);
        int begin = Math.floorDiv(scale.first() + step - 1, step) * step;
        return IntStream.iterate(begin, year -> year <= scale.last(), year -> year + step)
                .mapToObj(year -> new Tick(scale.x(year), year))
                .toList();
    }

    private static Bar bar(Scale scale, int founded, @Nullable Integer ended, int thisYear) {
        int until = ended == null ? thisYear : ended;
        double x = scale.x(founded);
        return new Bar(x, Math.max(4, scale.x(until) - x), founded, until, ended == null);
    }

    private static List<Pin> pins(Case known, Scale scale) {
        List<Pin> pins = new ArrayList<>();
        List<Double> ends = new ArrayList<>();
        for (int year : known.turningPoints().stream()
                .mapToInt(Case.TurningPoint::year)
                .distinct()
                .sorted()
                .toArray()) {
            double x = scale.x(year);
            int row = 0;
            while (row < ends.size() && x - ends.get(row) < NARROWEST_GAP) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(x);
            } else {
                ends.set(row, x);
            }
            pins.add(new Pin(x, FIRST_ROW + (double) row * ROW, year));
        }
        return pins;
    }

    public int top() {
        return TOP;
    }

    public int barTop() {
        return BAR_TOP;
    }
}
