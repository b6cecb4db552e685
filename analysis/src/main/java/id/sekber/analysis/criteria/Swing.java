package id.sekber.analysis.criteria;

import id.sekber.analysis.InputRefused;
import java.util.List;

/**
 * Swing weights: the step from worst to best on the most wanted criterion is 100 points, the others are rated against it.
 *
 * <p>Input   points from 0 to 100 per criterion, at least one of them 100.
 * <p>Result  weights summing to one, in proportion to the points.
 * <p>Meaning a weight speaks of the range between worst and best on the table: if the range changes, ask again.
 * <p>Cost    time and memory O(n).
 * <p>Edges   a criterion of 0 points has no weight; all criteria of 100 points weigh the same.
 *
 * @see "D. von Winterfeldt, W. Edwards, Decision Analysis and Behavioral Research, Cambridge University Press, 1986, pp. 274-287"
 */
public final class Swing {

    private static final double MOST_WANTED = 100;

    private Swing() {}

    /**
     * @throws InputRefused if points lie outside 0 to 100 or none is 100
     */
    public static Weights weights(List<Double> points) {
        for (double rated : points) {
            if (!(rated >= 0 && rated <= MOST_WANTED)) {
                throw new InputRefused(
                        "points",
                        String.valueOf(rated),
                        "points lie between 0 and 100",
                        "rate the step against the most wanted one");
            }
        }
        if (points.stream().noneMatch(rated -> rated == MOST_WANTED)) {
            throw new InputRefused(
                    "points", points.toString(), "the most wanted step has 100 points", "give them to one criterion");
        }
        return new Weights(points);
    }
}
