package id.sekber.analysis.efficiency;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Super-efficiency: each unit is compared with all others but itself, so that the efficient ones can be told apart.
 *
 * <p>Input   as for {@link Envelopment}.
 * <p>Result  per unit its efficiency against the others; above 1 for those that set the standard, equal to the ordinary efficiency for the
 *            rest; empty where the others cannot reach it at all.
 * <p>Meaning 1.3 of orientation input: the unit could use 30 % more of each input and still set the standard.
 * <p>Cost    one linear programme per unit, each proved by its certificate.
 * <p>Edges   empty can occur under variable, decreasing and increasing returns (no mixture of the others reaches the outputs, or stays
 *            within the inputs), and for a unit alone in having an output or in lacking an input.
 *
 * @see "P. Andersen, N. C. Petersen, A Procedure for Ranking Efficient Units in Data Envelopment Analysis, Management Science 39(10),
 *     1993, pp. 1261-1264"
 */
public final class SuperEfficiency {

    private SuperEfficiency() {}

    public static List<OptionalDouble> of(Observations observations, Orientation orientation, Returns returns) {
        Frontier frontier = new Frontier(observations, returns);
        return IntStream.range(0, observations.units().size())
                .parallel()
                .mapToObj(j -> frontier.factor(observations.inputsOf(j), observations.outputsOf(j), orientation, j)
                        .map(factor -> OptionalDouble.of(orientation.efficiency(factor)))
                        .orElse(OptionalDouble.empty()))
                .toList();
    }
}
