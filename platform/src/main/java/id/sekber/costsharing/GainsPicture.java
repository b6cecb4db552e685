package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How the gains of all draws lie: for each sharer a small heap of bars, those of harm hatched, and a line at nothing. */
final class GainsPicture {

    private static final int WIDTH = 420;
    private static final double LEFT = 92;
    private static final double RIGHT = WIDTH - 10;
    private static final int ROW = 46;
    private static final double HEAP = 34;

    private GainsPicture() {}

    static Drawing of(Simulation.OfKey key, List<Sharer> sharers, Figures figures) {
        double from = 0;
        double to = 0;
        for (Simulation.OfMember member : key.members()) {
            from = Math.min(from, member.from());
            to = Math.max(to, member.to());
        }
        double span = Math.max(1, to - from);
        int height = ROW * key.members().size() + 34;
        double bottom = height - 28;
        Drawing.Pen pen = Drawing.on(WIDTH, height);
        for (int i = 0; i < key.members().size(); i++) {
            heap(pen, key.members().get(i), sharers.get(i), ROW * (i + 1) - 2.0, from, span);
        }
        double zero = x(0, from, span);
        pen.line(zero, 4, zero, bottom, "mark");
        Unit unit = Unit.of(Money.rupiah(new BigDecimal(span).setScale(0, RoundingMode.HALF_UP)));
        double step = Scales.round(span / 4);
        for (double at = Math.ceil(from / step) * step; at <= to * 1.0001; at += step) {
            pen.label(x(at, from, span), bottom + 18, Scales.figure(at, unit, figures), "ts tm");
        }
        return pen.done();
    }

    private static double x(double gain, double from, double span) {
        return LEFT + (gain - from) / span * (RIGHT - LEFT);
    }

    private static void heap(
            Drawing.Pen pen, Simulation.OfMember member, Sharer sharer, double base, double from, double span) {
        pen.label(0, base - 6, sharer.shortName(), "");
        pen.line(LEFT, base, RIGHT, base, "grid");
        double most = member.bins().stream().mapToInt(Integer::intValue).max().orElse(1);
        int bins = member.bins().size();
        double width = (member.to() - member.from()) / bins;
        String style = sharer.ordinal() <= 4 ? "m" + sharer.ordinal() : "mx";
        for (int k = 0; k < bins; k++) {
            double start = member.from() + k * width;
            double x = x(start, from, span);
            double wide = Math.max(width == 0 ? 3 : 0, width / span * (RIGHT - LEFT) - 0.5);
            double high = member.bins().get(k) / most * HEAP;
            if (start + width / 2 < 0) {
                pen.box(x, base - high, wide, high, "s-bad", "pat-b");
            } else {
                pen.box(x, base - high, wide, high, style);
            }
        }
    }
}
