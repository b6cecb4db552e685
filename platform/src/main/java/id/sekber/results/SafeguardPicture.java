package id.sekber.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A scale with the threshold of a safeguard, the side on which the member is harmed, and the values, 300 wide.
 *
 * @param from where the harmful side begins
 * @param width of the harmful side
 */
public record SafeguardPicture(String threshold, String from, String width, List<Mark> marks) {

    private static final double LEFT = 8;
    private static final double RIGHT = 292;

    /** What a mark stands for. */
    public enum Kind {
        BASELINE,
        MEASURED,
        EXPECTED
    }

    public record Mark(Kind kind, String x) {}

    public SafeguardPicture {
        marks = List.copyOf(marks);
    }

    static SafeguardPicture of(Safeguard safeguard) {
        List<BigDecimal> values = new ArrayList<>(List.of(BigDecimal.ZERO, safeguard.threshold()));
        Value baseline = safeguard.baseline();
        BigDecimal expected = safeguard.expected();
        if (baseline != null) {
            values.add(baseline.amount());
        }
        if (expected != null) {
            values.add(expected);
        }
        safeguard.measured().forEach(each -> values.add(each.value()));
        double low = values.stream().min(BigDecimal::compareTo).orElseThrow().doubleValue();
        double high = values.stream().max(BigDecimal::compareTo).orElseThrow().doubleValue();
        // A fifth more, so that the harmful side is seen even where nothing lies there.
        double range = Math.max(high - low, 1e-9) * 1.2;
        double start = low < 0 ? low - (high - low) * 0.1 : low;
        List<Mark> marks = new ArrayList<>();
        if (baseline != null) {
            marks.add(new Mark(Kind.BASELINE, x(baseline.amount(), start, range)));
        }
        safeguard.measured().forEach(each -> marks.add(new Mark(Kind.MEASURED, x(each.value(), start, range))));
        if (expected != null) {
            marks.add(new Mark(Kind.EXPECTED, x(expected, start, range)));
        }
        double at = at(safeguard.threshold(), start, range);
        boolean above = safeguard.side() == Side.NOT_ABOVE;
        return new SafeguardPicture(text(at), text(above ? at : LEFT), text(above ? RIGHT - at : at - LEFT), marks);
    }

    private static String x(BigDecimal value, double start, double range) {
        return text(at(value, start, range));
    }

    private static double at(BigDecimal value, double start, double range) {
        return LEFT + (RIGHT - LEFT) * (value.doubleValue() - start) / range;
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
