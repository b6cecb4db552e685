package id.sekber.analysis.efficiency;

import id.sekber.analysis.LinearProgramme;
import id.sekber.analysis.LinearProgramme.Infeasible;
import id.sekber.analysis.LinearProgramme.Optimal;
import java.util.Arrays;
import java.util.Optional;

/** The programme of one point as it stands in the textbooks, for the general method: slower, and independent of ours. */
final class GeneralProgramme {

    private final Observations observations;
    private final Returns returns;
    private final Orientation orientation;
    private final int without;
    private final int units;

    GeneralProgramme(Observations observations, Returns returns, Orientation orientation, int without) {
        this.observations = observations;
        this.returns = returns;
        this.orientation = orientation;
        this.without = without;
        this.units = observations.units().size();
    }

    Optional<Projection> project(double[] used, double[] produced) {
        LinearProgramme.Outcome outcome = bestFactor(used, produced).outcome();
        if (outcome instanceof Infeasible) {
            return Optional.empty();
        }
        if (outcome instanceof Optimal optimal) {
            double factor = optimal.variable(units);
            return Optional.of(largestSlacks(used, produced, factor));
        }
        throw new IllegalStateException("The factor of " + Arrays.toString(used) + " to " + Arrays.toString(produced)
                + " is unbounded, though every unit uses and produces something.");
    }

    private LinearProgramme bestFactor(double[] used, double[] produced) {
        double[] objective = new double[units + 1];
        objective[units] = 1;
        boolean contracts = orientation == Orientation.INPUT;
        LinearProgramme programme =
                contracts ? LinearProgramme.minimise(objective) : LinearProgramme.maximise(objective);
        for (int i = 0; i < used.length; i++) {
            double[] row = amounts(observations.inputs().get(i), units + 1);
            row[units] = contracts ? -used[i] : 0;
            programme.atMost(contracts ? 0 : used[i], row);
        }
        for (int r = 0; r < produced.length; r++) {
            double[] row = amounts(observations.outputs().get(r), units + 1);
            row[units] = contracts ? 0 : -produced[r];
            programme.atLeast(contracts ? produced[r] : 0, row);
        }
        return boundWeights(programme, units + 1);
    }

    private Projection largestSlacks(double[] used, double[] produced, double factor) {
        boolean contracts = orientation == Orientation.INPUT;
        int width = units + used.length + produced.length;
        double[] objective = new double[width];
        Arrays.fill(objective, units, width, 1);
        LinearProgramme programme = LinearProgramme.maximise(objective);
        for (int i = 0; i < used.length; i++) {
            double[] row = amounts(observations.inputs().get(i), width);
            row[units + i] = 1;
            programme.equal(contracts ? factor * used[i] : used[i], row);
        }
        for (int r = 0; r < produced.length; r++) {
            double[] row = amounts(observations.outputs().get(r), width);
            row[units + used.length + r] = -1;
            programme.equal(contracts ? produced[r] : factor * produced[r], row);
        }
        double[] point = boundWeights(programme, width).optimum().point();
        return new Projection(
                Projection.rounded(factor),
                rounded(Arrays.copyOf(point, units)),
                Arrays.copyOfRange(point, units, units + used.length),
                Arrays.copyOfRange(point, units + used.length, width));
    }

    private double[] amounts(Observations.Factor factor, int width) {
        double[] row = new double[width];
        for (int j = 0; j < units; j++) {
            row[j] = j == without ? 0 : factor.amounts().get(j);
        }
        return row;
    }

    private LinearProgramme boundWeights(LinearProgramme programme, int width) {
        double[] row = new double[width];
        Arrays.fill(row, 0, units, 1);
        if (without != Frontier.NONE) {
            row[without] = 0;
            double[] left = new double[width];
            left[without] = 1;
            programme.atMost(0, left);
        }
        return switch (returns) {
            case VARIABLE -> programme.equal(1, row);
            case DECREASING -> programme.atMost(1, row);
            case INCREASING -> programme.atLeast(1, row);
            case CONSTANT -> programme;
            case FREE_DISPOSAL -> throw new IllegalStateException("The free disposal hull is no linear programme.");
        };
    }

    private static double[] rounded(double[] weights) {
        return Arrays.stream(weights).map(x -> x < Projection.SAME ? 0 : x).toArray();
    }
}
