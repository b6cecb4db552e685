package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import java.util.List;

/** Columns of what each year costs all together, building over operation, and a line of what they would pay apart. */
final class YearsPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 220;
    private static final double LEFT = 52;
    private static final double BOTTOM = 190;
    private static final double TOP = 16;

    private YearsPicture() {}

    static Drawing of(Plan plan, Unit unit, Figures figures) {
        List<Integer> years = plan.calendar();
        double most = 1;
        for (int year : years) {
            most = Math.max(most, Math.max(rupiah(plan.cost(year, plan.all())), rupiah(alone(plan, year))));
        }
        double step = (WIDTH - LEFT - 8) / years.size();
        double scale = (BOTTOM - TOP) / most;
        Drawing.Pen pen = Drawing.on(WIDTH, HEIGHT);
        Scales.grid(pen, most, unit, figures, LEFT, WIDTH - 8, BOTTOM, TOP);
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < years.size(); i++) {
            double x = LEFT + i * step;
            double operated = rupiah(plan.operated(years.get(i), plan.all())) * scale;
            double built = rupiah(plan.built(years.get(i), plan.all())) * scale;
            pen.box(x + step * 0.15, BOTTOM - operated, step * 0.7, operated, "f1");
            pen.box(x + step * 0.15, BOTTOM - operated - built, step * 0.7, built, "f2");
            double y = BOTTOM - rupiah(alone(plan, years.get(i))) * scale;
            apart.append(i == 0 ? "M" : "L")
                    .append(Drawing.n(x + step * 0.05))
                    .append(' ')
                    .append(Drawing.n(y))
                    .append('H')
                    .append(Drawing.n(x + step * 0.95));
            boolean named = years.size() <= 10 || i % (years.size() <= 25 ? 2 : 5) == 0;
            if (named) {
                pen.label(x + step / 2, BOTTOM + 18, Integer.toString(years.get(i)), "ts tm");
            }
        }
        return pen.path(apart.toString(), "mark").done();
    }

    private static Money alone(Plan plan, int year) {
        Money sum = Money.rupiah(0);
        for (int i = 0; i < plan.sharers().size(); i++) {
            sum = sum.plus(plan.cost(year, 1 << i));
        }
        return sum;
    }

    private static double rupiah(Money money) {
        return money.amount().doubleValue();
    }
}
