package id.sekber.healthcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The means of the groups on their scale, one lane each so that equal ones do not hide one another; a band from the lowest
 * to the highest member, and a standing line for everyone. Lengths are in the units of the picture.
 *
 * @param height of the whole picture
 */
public record Strip(
        int lowest,
        int highest,
        int height,
        List<Integer> ticks,
        List<Mark> marks,
        @Nullable Band band,
        @Nullable String everyone) {

    public static final int WIDTH = 240;
    private static final double LEFT = 10;
    private static final double RIGHT = 230;
    private static final int LANE = 15;
    private static final int TOP = 4;

    /** @param ordinal of the member; 0 for those of no member */
    public record Mark(int ordinal, String x, int y) {}

    /** From the lowest to the highest member. */
    public record Band(String x, String width) {}

    public Strip {
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    static Strip of(Results.Line line) {
        int lowest = line.item().kind().lowest();
        int highest = line.item().kind().highest();
        List<Mark> marks = new ArrayList<>();
        for (Results.Cell cell : line.cells()) {
            if (cell.group() != null && cell.figure().mean().isPresent()) {
                double x = place(cell.figure().mean().get(), lowest, highest);
                marks.add(new Mark(cell.group().ordinal(), text(x - 6), TOP + LANE * marks.size()));
            }
        }
        return new Strip(
                lowest,
                highest,
                TOP + LANE * Math.max(1, marks.size()) + 14,
                IntStream.rangeClosed(0, highest - lowest)
                        .mapToObj(step -> (int) Math.round(LEFT + (RIGHT - LEFT) * step / (highest - lowest)))
                        .toList(),
                marks,
                band(line.spread(), lowest, highest),
                line.everyone()
                        .figure()
                        .mean()
                        .map(mean -> text(place(mean, lowest, highest)))
                        .orElse(null));
    }

    /** Where the lanes end and the names of the steps begin. */
    public int floor() {
        return height - 13;
    }

    private static @Nullable Band band(Results.@Nullable Spread spread, int lowest, int highest) {
        if (spread == null) {
            return null;
        }
        double from = place(spread.lowest().figure().mean().orElseThrow(), lowest, highest);
        double to = place(spread.highest().figure().mean().orElseThrow(), lowest, highest);
        return new Band(text(from), text(to - from));
    }

    private static double place(BigDecimal mean, int lowest, int highest) {
        return LEFT + (RIGHT - LEFT) * (mean.doubleValue() - lowest) / (highest - lowest);
    }

    private static String text(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
