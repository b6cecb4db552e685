package id.sekber.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The lives of many cooperations under each other: a bar from founding to end or to this year, a pin for each turning
 * point. A body whose founding is unknown has pins and no bar.
 *
 * @param lines the earliest first
 * @param left how many more there are than are drawn
 */
public record LibraryTimeline(int first, int last, int height, List<Tick> ticks, List<Line> lines, int left) {

    public static final int WIDTH = 1080;
    public static final int NAMES = 330;
    public static final int ROW = 20;

    static final int MOST = 60;
    private static final int TOP = 30;
    private static final int RIGHT = 12;
    private static final int LONGEST_NAME = 46;

    public record Tick(double x, int year) {}

    /**
     * One cooperation.
     *
     * @param x where its bar begins; without a bar the width is 0
     */
    public record Line(Case known, boolean own, String name, int y, double x, double width, List<Double> pins) {}

    public LibraryTimeline {
        ticks = List.copyOf(ticks);
        lines = List.copyOf(lines);
    }

    static LibraryTimeline of(List<Shelf.Entry> entries, String language, int thisYear) {
        List<Shelf.Entry> dated = entries.stream()
                .filter(entry -> begin(entry.known()) != null)
                .sorted(Comparator.comparing((Shelf.Entry entry) -> orLast(begin(entry.known())))
                        .thenComparing(entry -> entry.known().id()))
                .toList();
        List<Shelf.Entry> drawn = dated.subList(0, Math.min(MOST, dated.size()));
        int first = drawn.stream()
                .mapToInt(entry -> orLast(begin(entry.known())))
                .min()
                .orElse(thisYear - 1);
        int last = Math.max(
                first + 1,
                drawn.stream().flatMapToInt(entry -> years(entry.known())).max().orElse(thisYear));
        last = Math.max(last, thisYear);
        Scale scale = new Scale(first, last);
        List<Line> lines = new ArrayList<>();
        for (Shelf.Entry entry : drawn) {
            lines.add(line(entry, language, thisYear, scale, TOP + lines.size() * ROW));
        }
        return new LibraryTimeline(
                first, last, TOP + lines.size() * ROW + 4, ticks(scale), lines, entries.size() - drawn.size());
    }

    private record Scale(int first, int last) {

        double x(int year) {
            double share = (double) (year - first) / (last - first);
            return Math.round(10 * (NAMES + share * (WIDTH - NAMES - RIGHT))) / 10.0;
        }
    }

    private static int orLast(@Nullable Integer year) {
        return year == null ? CaseReader.LATEST : year;
    }

    private static IntStream years(Case known) {
        return IntStream.concat(
                known.turningPoints().stream().mapToInt(Case.TurningPoint::year),
                known.life().founded() == null
                        ? IntStream.empty()
                        : IntStream.of(known.life().founded()));
    }

    private static @Nullable Integer begin(Case known) {
        return years(known).boxed().min(Comparator.naturalOrder()).orElse(null);
    }

    private static Line line(Shelf.Entry entry, String language, int thisYear, Scale scale, int y) {
        Case known = entry.known();
        Integer founded = known.life().founded();
        Integer ended = known.life().ended();
        double x = founded == null ? 0 : scale.x(founded);
        double width = founded == null ? 0 : Math.max(4, scale.x(ended == null ? thisYear : ended) - x);
        String name = known.name().in(language);
        return new Line(
                known,
                entry.own(),
                name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…",
                y,
                x,
                width,
                known.turningPoints().stream()
                        .map(Case.TurningPoint::year)
                        .distinct()
                        .map(scale::x)
                        .toList());
    }

    private static List<Tick> ticks(Scale scale) {
        int step = scale.last() - scale.first() > 60 ? 20 : scale.last() - scale.first() > 25 ? 10 : 5;
        int begin = Math.floorDiv(scale.first() + step - 1, step) * step;
        return IntStream.iterate(begin, year -> year <= scale.last(), year -> year + step)
                .mapToObj(year -> new Tick(scale.x(year), year))
                .toList();
    }

    public int top() {
        return TOP - 6;
    }
}
