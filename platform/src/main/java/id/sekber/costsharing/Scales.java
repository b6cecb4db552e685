package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import java.math.BigDecimal;
import java.math.MathContext;

/** Round numbers for the grid of a picture. */
final class Scales {

    private static final int LINES = 4;

    private Scales() {}

    /** Level lines from nothing to the most, each with its figure in the unit, and the axis below them. */
    static void grid(
            Drawing.Pen pen,
            double most,
            Unit unit,
            Figures figures,
            double left,
            double right,
            double bottom,
            double top) {
        double step = round(most / LINES);
        for (double at = step; at <= most * 1.0001; at += step) {
            double y = bottom - at / most * (bottom - top);
            pen.line(left, y, right, y, "grid");
            pen.label(left - 6, y + 4, figure(at, unit, figures), "ts te");
        }
        pen.line(left, bottom, right, bottom, "axis");
    }

    static String figure(double rupiah, Unit unit, Figures figures) {
        return figures.number(
                unit.of(new BigDecimal(rupiah)).round(new MathContext(3)).stripTrailingZeros());
    }

    /** 1, 2 or 5 times a power of ten, not less. */
    static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double times = step / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }
}
