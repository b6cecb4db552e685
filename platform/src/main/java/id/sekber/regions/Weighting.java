package id.sekber.regions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Figures of one indicator for all of some regions, in their order, fit to weigh them against each other.
 *
 * @param ofOnePeriod whether all figures are of the same period; where not, say so beside the result
 */
public record Weighting(IndicatorName indicator, List<Observation> observations, boolean ofOnePeriod) {

    public Weighting {
        observations = List.copyOf(observations);
    }

    public List<BigDecimal> weights() {
        return observations.stream().map(Observation::value).toList();
    }

    /** The periods of the figures, earliest first; one only where all are of the same. */
    public List<String> periods() {
        Set<String> periods =
                observations.stream().map(Observation::period).collect(Collectors.toCollection(TreeSet::new));
        return List.copyOf(periods);
    }
}
