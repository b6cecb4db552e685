package id.sekber.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A linear programme whose every answer is proved: least or greatest value of a linear objective under linear rows.
 *
 * <p>Input   an objective over n variables, each at least 0 unless declared free, and rows {@code a x <= b},
 * {@code a x >= b} or {@code a x = b}; all numbers finite.
 *
 * <p>Result  {@link Optimal} with value, point and one price per row (change of the value per unit of the right-hand
 * side), {@link Infeasible} or {@link Unbounded}.
 *
 * <p>Meaning the simplex method is a library's; the proof is ours. An optimum is returned only if its point satisfies
 * the rows, its prices satisfy the dual rows, and both have the same value within {@link #TOLERANCE}; infeasible and
 * unbounded are returned only if a second programme with a proved optimum shows it.
 *
 * <p>Cost    dense; meant for up to a few hundred rows. Many rows: see {@link #outcomeWith row generation}.
 *
 * <p>Edges   rows may be redundant; no rows at all is allowed.
 *
 * @throws NotCertified if the library's answer does not stand the proof, also not by way of the dual
 * @see "G. B. Dantzig, Linear Programming and Extensions, 1963, chapter 6 (duality)"
 */
public final class LinearProgramme {

    /**
     * Relative to the size of the terms of each row: three digits above the accuracy that the simplex method reaches on
     * scaled rows, five below what any of our published tables shows.
     */
    public static final double TOLERANCE = 1e-8;

    /** Row generation ends with an error rather than never. */
    private static final int MOST_ROUNDS = 10_000;

    private final double[] objective;
    private final boolean maximise;
    private final boolean[] free;
    private final List<Row> rows = new ArrayList<>();

    /** One row {@code coefficients x (relation) limit}. */
    record Row(double[] coefficients, Relation relation, double limit) {}

    enum Relation {
        AT_MOST,
        EQUAL
    }

    /** What is known about the programme after solving it. */
    public sealed interface Outcome permits Optimal, Infeasible, Unbounded {}

    /** No point satisfies all rows. */
    public record Infeasible() implements Outcome {}

    /** The objective improves without end. */
    public record Unbounded() implements Outcome {}

    /** The best value, a point that reaches it, and the price of each row. */
    public static final class Optimal implements Outcome {
        private final double value;
        private final double[] point;
        private final double[] prices;

        Optimal(double value, double[] point, double[] prices) {
            this.value = value;
            this.point = point;
            this.prices = prices;
        }

        public double value() {
            return value;
        }

        public double variable(int index) {
            return point[index];
        }

        public double[] point() {
            return point.clone();
        }

        /** Change of the value per unit of the right-hand side of the row, in the order in which rows were added. */
        public double price(int row) {
            return prices[row];
        }

        double[] prices() {
            return prices;
        }
    }

    /** The solver's answer did not stand the proof of optimality: a fault of ours, never of the input. */
    public static final class NotCertified extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        NotCertified(String message) {
            super(message);
        }
    }

    private LinearProgramme(double[] objective, boolean maximise) {
        this.objective = objective.clone();
        this.maximise = maximise;
        this.free = new boolean[objective.length];
        for (int j = 0; j < objective.length; j++) {
            Checked.finite("objective[" + j + "]", objective[j]);
        }
    }

    public static LinearProgramme minimise(double... objective) {
        return new LinearProgramme(objective, false);
    }

    public static LinearProgramme maximise(double... objective) {
        return new LinearProgramme(objective, true);
    }

    /** Lets the variable be negative too. */
    public LinearProgramme free(int variable) {
        free[variable] = true;
        return this;
    }

    public LinearProgramme allFree() {
        Arrays.fill(free, true);
        return this;
    }

    public LinearProgramme atMost(double limit, double... coefficients) {
        return add(coefficients.clone(), Relation.AT_MOST, limit);
    }

    public LinearProgramme equal(double limit, double... coefficients) {
        return add(coefficients.clone(), Relation.EQUAL, limit);
    }

    /** The row {@code a x >= b}; its price is that of the row as stated. */
    public LinearProgramme atLeast(double limit, double... coefficients) {
        double[] negated = new double[coefficients.length];
        for (int j = 0; j < negated.length; j++) {
            negated[j] = -coefficients[j];
        }
        add(negated, Relation.AT_MOST, -limit);
        negatedRows.add(rows.size() - 1);
        return this;
    }

    private final List<Integer> negatedRows = new ArrayList<>();

    private LinearProgramme add(double[] coefficients, Relation relation, double limit) {
        String where = "row " + rows.size();
        Checked.length(where, objective.length, coefficients.length);
        for (int j = 0; j < coefficients.length; j++) {
            Checked.finite(where + "[" + j + "]", coefficients[j]);
        }
        rows.add(new Row(coefficients, relation, Checked.finite(where + " limit", limit)));
        return this;
    }

    public Outcome outcome() {
        double[] cost = objective.clone();
        if (maximise) {
            for (int j = 0; j < cost.length; j++) {
                cost[j] = -cost[j];
            }
        }
        Outcome outcome = new CertifiedSimplex(cost, free, rows).outcome();
        return outcome instanceof Optimal optimal ? asStated(optimal) : outcome;
    }

    /** The optimum of a programme that is known to have one. */
    public Optimal optimum() {
        Outcome outcome = outcome();
        if (outcome instanceof Optimal optimal) {
            return optimal;
        }
        throw new NotCertified("This programme of " + rows.size() + " rows was expected to have an optimum, but is "
                + (outcome instanceof Infeasible ? "infeasible." : "unbounded."));
    }

    /**
     * Solves with rows made on demand: {@code violated} receives a point and adds rows to this programme that it breaks;
     * when it adds none, the point is optimal for all of them. The programme must be bounded with the rows it has.
     */
    public Outcome outcomeWith(Function<double[], Boolean> violated) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Outcome outcome = outcome();
            if (!(outcome instanceof Optimal optimal) || !violated.apply(optimal.point())) {
                return outcome;
            }
        }
        throw new NotCertified("Row generation did not end within " + MOST_ROUNDS + " rounds.");
    }

    private Optimal asStated(Optimal minimal) {
        double sign = maximise ? -1 : 1;
        double[] prices = new double[rows.size()];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = sign * minimal.prices[i] + 0.0;
        }
        for (int row : negatedRows) {
            prices[row] = -prices[row] + 0.0;
        }
        return new Optimal(sign * minimal.value + 0.0, minimal.point, prices);
    }
}
