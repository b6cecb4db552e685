package id.sekber.analysis;

import id.sekber.analysis.LinearProgramme.Infeasible;
import id.sekber.analysis.LinearProgramme.NotCertified;
import id.sekber.analysis.LinearProgramme.Optimal;
import id.sekber.analysis.LinearProgramme.Outcome;
import id.sekber.analysis.LinearProgramme.Relation;
import id.sekber.analysis.LinearProgramme.Row;
import id.sekber.analysis.LinearProgramme.Unbounded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ojalgo.machine.Hardware;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/** Least cost under rows: scales the numbers, asks the library, and proves what it answers. */
final class CertifiedSimplex {

    /** Passes of geometric scaling; more than three change little. */
    private static final int SCALING_PASSES = 3;

    static {
        // Without a profile for this machine the library prints a notice on standard output, where our answers go.
        Hardware.PREDEFINED.add(Hardware.makeSimple());
    }

    private final double[] cost;
    private final boolean[] free;
    private final List<Row> rows;

    CertifiedSimplex(double[] cost, boolean[] free, List<Row> rows) {
        this.cost = cost;
        this.free = free;
        this.rows = rows;
    }

    Outcome outcome() {
        Optional<Optimal> optimal = provedOptimum();
        if (optimal.isPresent()) {
            return optimal.get();
        }
        if (leastViolation() > LinearProgramme.TOLERANCE) {
            return new Infeasible();
        }
        if (steepestDescent() < -LinearProgramme.TOLERANCE) {
            return new Unbounded();
        }
        throw new NotCertified("No answer to the programme of " + cost.length + " variables and " + rows.size()
                + " rows could be proved.");
    }

    private Optional<Optimal> provedOptimum() {
        return solvedDirectly().filter(this::proved).or(() -> solvedByDual().filter(this::proved));
    }

    private Optimal certain() {
        return provedOptimum()
                .orElseThrow(() -> new NotCertified("A programme that has an optimum by construction was not solved."));
    }

    /** Phase one: the least total violation of the scaled rows; zero for a feasible programme. */
    private double leastViolation() {
        int n = cost.length;
        int m = rows.size();
        int equalities = (int)
                rows.stream().filter(row -> row.relation() == Relation.EQUAL).count();
        double[] slackCost = new double[n + m + equalities];
        Arrays.fill(slackCost, n, slackCost.length, 1.0);
        List<Row> relaxed = new ArrayList<>();
        int extra = n + m;
        for (int i = 0; i < m; i++) {
            Row row = rows.get(i);
            double size = Math.max(largest(row.coefficients()), Math.abs(row.limit()));
            double scale = size > 0 ? 1 / size : 1;
            double[] a = Arrays.copyOf(scaled(row.coefficients(), scale), slackCost.length);
            a[n + i] = -1;
            if (row.relation() == Relation.EQUAL) {
                a[extra++] = 1;
            }
            relaxed.add(new Row(a, row.relation(), row.limit() * scale));
        }
        return new CertifiedSimplex(slackCost, Arrays.copyOf(free, slackCost.length), relaxed)
                .certain()
                .value();
    }

    /** The steepest direction within the rows' recession cone, its parts bounded by one; negative if unbounded. */
    private double steepestDescent() {
        int n = cost.length;
        List<Row> cone = new ArrayList<>();
        for (Row row : rows) {
            cone.add(new Row(row.coefficients(), row.relation(), 0));
        }
        for (int j = 0; j < n; j++) {
            for (double sign : free[j] ? new double[] {1, -1} : new double[] {1}) {
                double[] bound = new double[n];
                bound[j] = sign;
                cone.add(new Row(bound, Relation.AT_MOST, 1));
            }
        }
        double size = largest(cost);
        return new CertifiedSimplex(scaled(cost, size > 0 ? 1 / size : 1), free, cone)
                .certain()
                .value();
    }

    private Optional<Optimal> solvedDirectly() {
        int n = cost.length;
        int m = rows.size();
        double[] rowScale = new double[m];
        double[] columnScale = new double[n];
        scales(rowScale, columnScale);
        int[] negative = negativeParts();
        int width = n + (int) Arrays.stream(negative).filter(j -> j >= 0).count();
        LinearSolver.Builder builder =
                LinearSolver.newBuilder(split(scaledColumns(cost, columnScale, 1), negative, width));
        List<Integer> order = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            for (int i = 0; i < m; i++) {
                Row row = rows.get(i);
                if (row.relation() == relation) {
                    double[] a = split(scaledColumns(row.coefficients(), columnScale, rowScale[i]), negative, width);
                    if (relation == Relation.AT_MOST) {
                        builder.inequality(row.limit() * rowScale[i], a);
                    } else {
                        builder.equality(row.limit() * rowScale[i], a);
                    }
                    order.add(i);
                }
            }
        }
        Optimisation.Result result = builder.build().solve();
        if (!result.getState().isOptimal()) {
            return Optional.empty();
        }
        double[] point = new double[n];
        double value = 0;
        for (int j = 0; j < n; j++) {
            double part = result.doubleValue(j) - (negative[j] >= 0 ? result.doubleValue(negative[j]) : 0);
            point[j] = part * columnScale[j];
            value += cost[j] * point[j];
        }
        double[] prices = new double[m];
        result.getMultipliers().ifPresent(multipliers -> {
            for (int k = 0; k < m && k < multipliers.size(); k++) {
                // The library's multiplier is the negated price.
                prices[order.get(k)] = -multipliers.doubleValue(k) * rowScale[order.get(k)];
            }
        });
        return Optional.of(new Optimal(value, point, prices));
    }

    /** The same programme by way of its dual, for when the direct answer cannot be proved. */
    private Optional<Optimal> solvedByDual() {
        int n = cost.length;
        int m = rows.size();
        double[] dualCost = new double[m];
        boolean[] dualFree = new boolean[m];
        double[] sign = new double[m];
        for (int i = 0; i < m; i++) {
            dualFree[i] = rows.get(i).relation() == Relation.EQUAL;
            sign[i] = dualFree[i] ? 1 : -1;
            dualCost[i] = -sign[i] * rows.get(i).limit();
        }
        List<Row> dualRows = new ArrayList<>();
        for (int j = 0; j < n; j++) {
            double[] a = new double[m];
            for (int i = 0; i < m; i++) {
                a[i] = sign[i] * rows.get(i).coefficients()[j];
            }
            dualRows.add(new Row(a, free[j] ? Relation.EQUAL : Relation.AT_MOST, cost[j]));
        }
        return new CertifiedSimplex(dualCost, dualFree, dualRows)
                .solvedDirectly()
                .map(dual -> {
                    double[] prices = dual.point();
                    for (int i = 0; i < m; i++) {
                        prices[i] *= sign[i];
                    }
                    double[] point = new double[n];
                    double value = 0;
                    for (int j = 0; j < n; j++) {
                        point[j] = -dual.price(j);
                        value += cost[j] * point[j];
                    }
                    return new Optimal(value, point, prices);
                });
    }

    /** Primal feasible, dual feasible, equal value: then, and only then, optimal. */
    private boolean proved(Optimal candidate) {
        double[] x = candidate.point();
        double primal = 0;
        double size = 1;
        for (int j = 0; j < x.length; j++) {
            if (!free[j] && x[j] < -LinearProgramme.TOLERANCE * (1 + largest(x))) {
                return false;
            }
            primal += cost[j] * x[j];
            size += Math.abs(cost[j] * x[j]);
        }
        double[] reduced = cost.clone();
        double[] reducedSize = new double[x.length];
        double dual = 0;
        double wrongSign = LinearProgramme.TOLERANCE * (1 + largest(candidate.prices()));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double price = candidate.price(i);
            if (!satisfied(row, x) || (row.relation() == Relation.AT_MOST && price > wrongSign)) {
                return false;
            }
            dual += price * row.limit();
            size += Math.abs(price * row.limit());
            for (int j = 0; j < x.length; j++) {
                double term = price * row.coefficients()[j];
                reduced[j] -= term;
                reducedSize[j] += Math.abs(term);
            }
        }
        for (int j = 0; j < x.length; j++) {
            double tolerance = LinearProgramme.TOLERANCE * (1 + Math.abs(cost[j]) + reducedSize[j]);
            if (reduced[j] < -tolerance || (free[j] && reduced[j] > tolerance)) {
                return false;
            }
        }
        return Math.abs(primal - dual) <= LinearProgramme.TOLERANCE * size;
    }

    private static boolean satisfied(Row row, double[] x) {
        double sum = -row.limit();
        double size = 1 + Math.abs(row.limit());
        for (int j = 0; j < x.length; j++) {
            double term = row.coefficients()[j] * x[j];
            sum += term;
            size += Math.abs(term);
        }
        double tolerance = LinearProgramme.TOLERANCE * size;
        return sum <= tolerance && (row.relation() == Relation.AT_MOST || sum >= -tolerance);
    }

    /** Geometric scaling by powers of two, so that scaling itself rounds nothing. */
    private void scales(double[] rowScale, double[] columnScale) {
        Arrays.fill(rowScale, 1);
        Arrays.fill(columnScale, 1);
        for (int pass = 0; pass < SCALING_PASSES; pass++) {
            for (int i = 0; i < rowScale.length; i++) {
                rowScale[i] = middleScale(scaledColumns(rows.get(i).coefficients(), columnScale, 1));
            }
            for (int j = 0; j < columnScale.length; j++) {
                double[] column = new double[rowScale.length];
                for (int i = 0; i < rowScale.length; i++) {
                    column[i] = rows.get(i).coefficients()[j] * rowScale[i];
                }
                columnScale[j] = middleScale(column);
            }
        }
    }

    private static double middleScale(double[] terms) {
        double greatest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double term : terms) {
            double size = Math.abs(term);
            if (size > 0) {
                greatest = Math.max(greatest, size);
                least = Math.min(least, size);
            }
        }
        return greatest == 0 ? 1 : Math.scalb(1.0, -(Math.getExponent(greatest) + Math.getExponent(least)) / 2);
    }

    /** For each free variable the column of its negative part, -1 for the others. */
    private int[] negativeParts() {
        int[] negative = new int[cost.length];
        int next = cost.length;
        for (int j = 0; j < negative.length; j++) {
            negative[j] = free[j] ? next++ : -1;
        }
        return negative;
    }

    private static double[] split(double[] terms, int[] negative, int width) {
        double[] parts = Arrays.copyOf(terms, width);
        for (int j = 0; j < negative.length; j++) {
            if (negative[j] >= 0) {
                parts[negative[j]] = -terms[j];
            }
        }
        return parts;
    }

    private static double[] scaledColumns(double[] terms, double[] columnScale, double rowScale) {
        double[] scaled = new double[terms.length];
        for (int j = 0; j < terms.length; j++) {
            scaled[j] = terms[j] * columnScale[j] * rowScale;
        }
        return scaled;
    }

    private static double[] scaled(double[] terms, double scale) {
        double[] scaled = terms.clone();
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] *= scale;
        }
        return scaled;
    }

    private static double largest(double[] terms) {
        double largest = 0;
        for (double term : terms) {
            largest = Math.max(largest, Math.abs(term));
        }
        return largest;
    }
}
