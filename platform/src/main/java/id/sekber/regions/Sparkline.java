package id.sekber.regions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A series of figures as a small line, ready to be drawn: numbers and path are those of an SVG.
 *
 * @param dots one for each figure, in order of time
 */
public record Sparkline(IndicatorName indicator, int width, int height, String path, List<Dot> dots) {

    private static final int WIDTH = 330;
    private static final int HEIGHT = 96;

    /** Room beside the line for the first and last figure above their dots, and for the years below. */
    private static final double SIDE = 28;

    private static final double TOP = 26;
    private static final double BOTTOM = 24;
    private static final int MONTHS = 12;

    public Sparkline {
        dots = List.copyOf(dots);
    }

    /** A figure and where it stands. */
    public record Dot(Observation observation, String x, String y) {

        /** Whether the figure is as printed in its source; others are drawn hollow. */
        public boolean solid() {
            return observation.quality() == Quality.EXACT;
        }
    }

    /** Draws a series that is not empty, earliest first. */
    public static Sparkline of(IndicatorName indicator, List<Observation> series) {
        if (series.isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no figure of %s to draw; show an empty state instead.".formatted(indicator.name()));
        }
        Scale time = Scale.over(series.stream().map(Sparkline::time).toList(), SIDE, WIDTH - SIDE);
        Scale value = Scale.over(
                series.stream()
                        .map(Observation::value)
                        .map(BigDecimal::doubleValue)
                        .toList(),
                HEIGHT - BOTTOM,
                TOP);
        List<Dot> dots = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (Observation observation : series) {
            String x = PathData.written(time.at(time(observation)));
            String y = PathData.written(value.at(observation.value().doubleValue()));
            path.append(path.isEmpty() ? 'M' : 'L').append(x).append(' ').append(y);
            dots.add(new Dot(observation, x, y));
        }
        return new Sparkline(indicator, WIDTH, HEIGHT, path.toString(), dots);
    }

    public Dot first() {
        return dots.get(0);
    }

    public Dot last() {
        return dots.get(dots.size() - 1);
    }

    public boolean single() {
        return dots.size() == 1;
    }

    /** Whether a dot is drawn hollow, so that the picture must say what that means. */
    public boolean hasHollow() {
        return dots.stream().anyMatch(dot -> !dot.solid());
    }

    /** In years: {@code 2024-03} is a sixth of a year after the beginning of 2024, a semester counts by its end. */
    private static double time(Observation observation) {
        String period = observation.period();
        if (period.matches("\\d{4}-S[12]")) {
            return observation.year() + (period.endsWith("1") ? 0.5 : 1);
        }
        return period.matches("\\d{4}-\\d{2}.*")
                ? observation.year() + (Integer.parseInt(period.substring(5, 7)) - 1) / (double) MONTHS
                : observation.year();
    }

    /** From figures to places on one axis; a single value stands in the middle. */
    private record Scale(double least, double most, double from, double to) {

        static Scale over(List<Double> figures, double from, double to) {
            double least =
                    figures.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
            double most =
                    figures.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            return new Scale(least, most, from, to);
        }

        double at(double figure) {
            return most > least ? from + (figure - least) / (most - least) * (to - from) : (from + to) / 2;
        }
    }
}
