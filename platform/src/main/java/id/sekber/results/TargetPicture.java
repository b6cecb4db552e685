package id.sekber.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The path from a baseline to the targets of the years, 260 wide and 72 high.
 *
 * @param path through all points
 */
public record TargetPicture(List<Point> points, String path) {

    private static final double LEFT = 14;
    private static final double RIGHT = 246;
    private static final double TOP = 20;
    private static final double BOTTOM = 50;

    /** @param baseline whether it is where the path begins, not a target */
    public record Point(String x, String y, int year, BigDecimal value, boolean baseline) {}

    public TargetPicture {
        points = List.copyOf(points);
    }

    /** Nothing where there are not two points to draw a path through. */
    static Optional<TargetPicture> of(Indicator indicator, List<Target> targets) {
        List<Integer> years = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        Value baseline = indicator.baseline();
        if (baseline != null) {
            years.add(baseline.on().getYear());
            values.add(baseline.amount());
        }
        for (Target target : targets) {
            years.add(target.year());
            values.add(target.total());
        }
        if (years.size() < 2) {
            return Optional.empty();
        }
        int first = years.stream().min(Integer::compare).orElseThrow();
        int span = Math.max(1, years.stream().max(Integer::compare).orElseThrow() - first);
        double low = values.stream().min(BigDecimal::compareTo).orElseThrow().doubleValue();
        double range = values.stream().max(BigDecimal::compareTo).orElseThrow().doubleValue() - low;
        List<Point> points = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < years.size(); i++) {
            double part = range == 0 ? 0.5 : (values.get(i).doubleValue() - low) / range;
            Point point = new Point(
                    text(LEFT + (RIGHT - LEFT) * (years.get(i) - first) / span),
                    text(BOTTOM - (BOTTOM - TOP) * part),
                    years.get(i),
                    values.get(i),
                    baseline != null && i == 0);
            points.add(point);
            path.append(i == 0 ? "M" : "L").append(point.x()).append(' ').append(point.y());
        }
        return Optional.of(new TargetPicture(points, path.toString()));
    }

    public Point first() {
        return points.get(0);
    }

    public Point last() {
        return points.get(points.size() - 1);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
