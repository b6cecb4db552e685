package id.sekber.analysis.prospects;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;

/** One draw of all costs: in present value for every coalition, and year by year for each member alone and all together. */
final class Draw {

    /** Which part of the cost a rule is asked about. */
    enum Part {
        CAPITAL,
        OPERATION,
        ALL
    }

    final int n;
    final double[] demandFactors;
    final double[] capital;
    final double[] operation;
    final double[] total;

    /** By year: what each member would pay alone, then the joint cost. */
    final double[][] aloneByYear;

    final double[] jointCapitalByYear;
    final double[] jointOperationByYear;

    private final Components components;
    private final double[] demanded;
    private final double[] quantiles;
    private final double[] roots;
    private final double[] antiRoots;
    private final double[][] powers;

    Draw(Components components) {
        this.components = components;
        n = components.n;
        demandFactors = new double[n];
        capital = new double[1 << n];
        operation = new double[1 << n];
        total = new double[1 << n];
        aloneByYear = new double[components.years][n];
        jointCapitalByYear = new double[components.years];
        jointOperationByYear = new double[components.years];
        demanded = new double[1 << n];
        quantiles = new double[components.count];
        roots = new double[components.count];
        antiRoots = new double[components.count];
        powers = new double[components.exponents.length][1 << n];
    }

    void next(UniformRandomProvider random) {
        drawDemand(random);
        for (int c = 0; c < quantiles.length; c++) {
            quantiles[c] = random.nextDouble();
            roots[c] = Math.sqrt(quantiles[c]);
            antiRoots[c] = Math.sqrt(1 - quantiles[c]);
        }
        for (double[] year : aloneByYear) {
            Arrays.fill(year, 0);
        }
        Arrays.fill(jointCapitalByYear, 0);
        Arrays.fill(jointOperationByYear, 0);
        for (int s = 1; s < total.length; s++) {
            drawCoalition(s, random.nextDouble());
        }
    }

    private void drawDemand(UniformRandomProvider random) {
        for (int i = 0; i < n; i++) {
            demandFactors[i] = components.demandFactor(i, random.nextDouble());
        }
        if (components.demandIsCertain) {
            return;
        }
        for (int s = 1; s < demanded.length; s++) {
            int i = Integer.numberOfTrailingZeros(s);
            demanded[s] = demanded[s & s - 1] + demandFactors[i] * components.demands[i];
            double ratio = components.pooled[s] == 0 ? 1 : demanded[s] / components.pooled[s];
            for (int e = 0; e < powers.length; e++) {
                double exponent = components.exponents[e];
                powers[e][s] = exponent == 1 ? ratio : Math.pow(ratio, exponent);
            }
        }
    }

    /** A coalition whose own number is below the common part lies in its ranges where the components do. */
    private void drawCoalition(int s, double own) {
        boolean together = own < components.together;
        double quantile = together ? 0 : (own - components.together) / (1 - components.together);
        double root = together ? 0 : Math.sqrt(quantile);
        double antiRoot = together ? 0 : Math.sqrt(1 - quantile);
        boolean shown = (s & s - 1) == 0 || s == total.length - 1;
        double built = 0;
        double operated = 0;
        for (int c = 0; c < quantiles.length; c++) {
            double cost = together
                    ? components.at(c, s, quantiles[c], roots[c], antiRoots[c])
                    : components.at(c, s, quantile, root, antiRoot);
            if (components.exponentOf[c] >= 0) {
                cost *= powers[components.exponentOf[c]][s];
            }
            if (components.capital[c]) {
                built += components.annuity[c] * cost;
            } else {
                operated += components.annuity[c] * cost;
            }
            if (shown) {
                show(s, c, cost);
            }
        }
        capital[s] = built;
        operation[s] = operated;
        total[s] = built + operated;
    }

    private void show(int s, int c, double cost) {
        boolean single = (s & s - 1) == 0;
        boolean joint = s == total.length - 1;
        for (int year = components.first[c]; year <= components.last[c]; year++) {
            if (single) {
                aloneByYear[year][Integer.numberOfTrailingZeros(s)] += cost;
            }
            if (joint) {
                double[] joined = components.capital[c] ? jointCapitalByYear : jointOperationByYear;
                joined[year] += cost;
            }
        }
    }

    double[] of(Part part) {
        return switch (part) {
            case CAPITAL -> capital;
            case OPERATION -> operation;
            case ALL -> total;
        };
    }

    double joint(Part part) {
        double[] costs = of(part);
        return costs[costs.length - 1];
    }

    /** What one a year over the whole life is worth in the first year. */
    double annuity() {
        return components.annuityOfLife;
    }
}
