package id.sekber.budgets;

import id.sekber.programmes.Party;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A bar for each year, stacked of what each party spends. A length is in units of the picture.
 *
 * @param unit message key of what its figures count
 */
public record BudgetPicture(List<Piece> pieces, List<Label> years, List<Label> grid, String unit) {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 230;
    public static final int LEFT = 56;
    public static final int BOTTOM = 200;

    private static final int TOP = 20;
    private static final int STEPS = 4;
    private static final int MOST_NAMED = 12;

    /** @param ordinal of the party, which gives its colour and its pattern */
    public record Piece(int ordinal, String x, String y, String width, String height) {}

    public record Label(String at, String words) {}

    public BudgetPicture {
        pieces = List.copyOf(pieces);
        years = List.copyOf(years);
        grid = List.copyOf(grid);
    }

    static BudgetPicture of(Budget budget, List<Party> parties, Figures figures) {
        List<Integer> years = budget.frame().years();
        BigDecimal most = years.stream()
                .map(year -> budget.cost(year).amount())
                .max(BigDecimal::compareTo)
                .filter(each -> each.signum() > 0)
                .orElse(BigDecimal.ONE);
        int power = most.compareTo(BigDecimal.TEN.pow(9)) >= 0 ? 9 : most.compareTo(BigDecimal.TEN.pow(6)) >= 0 ? 6 : 0;
        double step = round(most.movePointLeft(power).doubleValue() / STEPS);
        double top = step * Math.ceil(most.movePointLeft(power).doubleValue() / step);
        double scale = (BOTTOM - TOP) / top;
        List<Piece> pieces = new ArrayList<>();
        List<Label> named = new ArrayList<>();
        double column = (double) (WIDTH - LEFT - 8) / years.size();
        for (int i = 0; i < years.size(); i++) {
            double bar = Math.min(column * 0.7, 72);
            double x = LEFT + i * column + (column - bar) / 2;
            double y = BOTTOM;
            for (Party party : parties) {
                Money spent = budget.spends(party.code(), years.get(i));
                double height = spent.amount().movePointLeft(power).doubleValue() * scale;
                if (height > 0) {
                    y -= height;
                    pieces.add(new Piece(party.ordinal(), n(x), n(y), n(bar), n(height)));
                }
            }
            if (years.size() <= MOST_NAMED || i % 2 == 0) {
                named.add(new Label(
                        n(LEFT + i * column + column / 2), years.get(i).toString()));
            }
        }
        List<Label> grid = new ArrayList<>();
        for (double value = step; value <= top * 1.001; value += step) {
            grid.add(new Label(
                    n(BOTTOM - value * scale),
                    figures.number(BigDecimal.valueOf(value)
                            .setScale(3, RoundingMode.HALF_UP)
                            .stripTrailingZeros())));
        }
        return new BudgetPicture(pieces, named, grid, "budgets.unit." + power);
    }

    /** 1, 2 or 5 times a power of ten, not less. */
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        double times = step / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }

    private static String n(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
