package id.sekber.analysis.efficiency;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the observed units show to be possible, and how far a point is from its edge.
 *
 * <p>One linear programme per point: the factor first, then, among all mixtures that reach it, the one with the largest sum of slacks. Our
 * simplex method for few rows answers; should its certificate not hold, the general one is asked.
 *
 * @see "R. D. Banker, A. Charnes, W. W. Cooper, Some Models for Estimating Technical and Scale Inefficiencies in Data Envelopment
 *     Analysis, Management Science 30(9), 1984, pp. 1078-1092"
 */
final class Frontier {

    /** No unit is left out of the mixture. */
    static final int NONE = -1;

    final Observations observations;
    final Returns returns;

    /** Inputs, then outputs: the amount of each unit. */
    final double[][] amounts;

    Frontier(Observations observations, Returns returns) {
        this.observations = observations;
        this.returns = returns;
        amounts = Stream.concat(observations.inputs().stream(), observations.outputs().stream())
                .map(factor -> factor.amounts().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The projection of a point; empty if no mixture of the units reaches it. */
    Optional<Projection> project(double[] used, double[] produced, Orientation orientation, int without) {
        if (returns == Returns.FREE_DISPOSAL) {
            return new FreeDisposalHull(observations).project(used, produced, orientation, without);
        }
        FrontierProgramme programme = new FrontierProgramme(this, used, produced, orientation, without);
        return switch (programme.search()) {
            case OUT_OF_REACH -> Optional.empty();
            case REACHED -> programme.withLargestSlacks().or(() -> general(used, produced, orientation, without));
            case UNPROVED -> general(used, produced, orientation, without);
        };
    }

    /** The factor of a point alone; empty if no mixture of the units reaches it. */
    Optional<Double> factor(double[] used, double[] produced, Orientation orientation, int without) {
        if (returns == Returns.FREE_DISPOSAL) {
            return project(used, produced, orientation, without).map(Projection::factor);
        }
        FrontierProgramme programme = new FrontierProgramme(this, used, produced, orientation, without);
        return switch (programme.search()) {
            case OUT_OF_REACH -> Optional.empty();
            case REACHED -> Optional.of(programme.factor());
            case UNPROVED -> general(used, produced, orientation, without).map(Projection::factor);
        };
    }

    private Optional<Projection> general(double[] used, double[] produced, Orientation orientation, int without) {
        return new GeneralProgramme(observations, returns, orientation, without).project(used, produced);
    }
}
