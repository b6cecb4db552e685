package id.sekber.analysis.prospects;

import id.sekber.analysis.games.Coalition;
import id.sekber.analysis.games.CostGame;
import java.util.List;
import java.util.stream.DoubleStream;

/** The components as plain tables, with all that does not change from draw to draw worked out once. */
final class Components {

    final int n;
    final int years;
    final int count;
    final double together;
    final boolean[] capital;
    final int[] first;
    final int[] last;
    final double[] annuity;
    final double annuityOfLife;
    final double[] weights;

    /** The different exponents by which components follow demand, and for each component which of them, -1 for none. */
    final double[] exponents;

    final int[] exponentOf;

    final double[] demands;
    final double[] pooled;
    final boolean demandIsCertain;

    private final List<Range> demandRanges;

    /**
     * Of the triangle of each coalition and component: the probability of its peak, its ends, and the slopes of its sides.
     * All of one coalition stand together, because a draw goes from coalition to coalition.
     */
    private final double[] triangles;

    private static final int FIGURES = 5;

    Components(UncertainCosts costs) {
        n = costs.members().size();
        years = costs.years();
        count = costs.components().size();
        together = costs.together();
        weights = PresentValue.weights(years, costs.rate());
        annuityOfLife = DoubleStream.of(weights).sum();
        capital = new boolean[count];
        first = new int[count];
        last = new int[count];
        annuity = new double[count];
        exponentOf = new int[count];
        triangles = new double[(1 << n) * count * FIGURES];
        demandRanges = costs.demands();
        demands = demandRanges.stream().mapToDouble(Range::likely).toArray();
        demandIsCertain = demandRanges.stream().allMatch(Range::isCertain);
        pooled = new double[1 << n];
        for (int s = 1; s < pooled.length; s++) {
            pooled[s] = pooled[s & s - 1] + demands[Integer.numberOfTrailingZeros(s)];
        }
        exponents = demandIsCertain
                ? new double[0]
                : costs.components().stream()
                        .mapToDouble(CostComponent::demandExponent)
                        .filter(exponent -> exponent > 0)
                        .distinct()
                        .toArray();
        for (int c = 0; c < count; c++) {
            take(c, costs.components().get(c));
        }
    }

    private void take(int c, CostComponent component) {
        capital[c] = component.capital();
        first[c] = component.firstYear();
        last[c] = component.lastYear();
        for (int year = first[c]; year <= last[c]; year++) {
            annuity[c] += weights[year];
        }
        exponentOf[c] = -1;
        for (int e = 0; e < exponents.length; e++) {
            exponentOf[c] = exponents[e] == component.demandExponent() ? e : exponentOf[c];
        }
        for (int s = 1; s < 1 << n; s++) {
            triangle(c, s, component);
        }
    }

    private void triangle(int c, int s, CostComponent component) {
        double bottom = value(component.low(), s);
        double likely = value(component.likely(), s);
        double top = value(component.high(), s);
        double span = top - bottom;
        int at = (s * count + c) * FIGURES;
        triangles[at] = span == 0 ? 1 : (likely - bottom) / span;
        triangles[at + 1] = bottom;
        triangles[at + 2] = Math.sqrt(span * (likely - bottom));
        triangles[at + 3] = top;
        triangles[at + 4] = Math.sqrt(span * (top - likely));
    }

    private static double value(CostGame game, int s) {
        return game.value(new Coalition(s));
    }

    /** The cost at this quantile, whose root and the root of whose complement are given. */
    double at(int c, int s, double quantile, double root, double antiRoot) {
        int at = (s * count + c) * FIGURES;
        return quantile <= triangles[at]
                ? triangles[at + 1] + root * triangles[at + 2]
                : triangles[at + 3] - antiRoot * triangles[at + 4];
    }

    double demandFactor(int member, double probability) {
        Range range = demandRanges.get(member);
        return range.likely() == 0 || range.isCertain() ? 1 : range.at(probability) / range.likely();
    }
}
