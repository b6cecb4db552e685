package id.sekber.analysis.criteria;

import id.sekber.analysis.Explanation;
import java.util.List;

/**
 * TOPSIS: the best alternative is near to the ideal of each criterion's best and far from the anti-ideal of its worst.
 *
 * <p>Input   m alternatives by n criteria, any finite scores.
 * <p>Result  closeness 0 (anti-ideal) to 1 (ideal), with both distances; lengths are Euclidean on the weighted common scale.
 * <p>Meaning a compromise by distance; ideal and anti-ideal move with the set of alternatives, so ranks may reverse: see
 *            {@link RankReversal}.
 * <p>Cost    time and memory O(m n).
 * <p>Edges   if all alternatives are equal, each is as near to the ideal as to the anti-ideal: closeness 0.5.
 *
 * @throws id.sekber.analysis.InputRefused if the weights are not one per criterion
 * @see "C. L. Hwang, K. Yoon, Multiple Attribute Decision Making, Springer, 1981, pp. 128-140"
 */
public record Topsis(Normalisation normalisation) implements RankingMethod {

    /**
     * @param toIdeal distance to the ideal
     * @param toAntiIdeal distance to the anti-ideal
     */
    public record Result(List<Double> scores, Ranking ranking, List<Double> toIdeal, List<Double> toAntiIdeal)
            implements Outcome {

        @Override
        public List<Explanation> reasons(DecisionTable table, int alternative) {
            return List.of(
                    Explanation.of(toIdeal.get(alternative), "criteria.ideal", toIdeal.get(alternative)),
                    Explanation.of(toAntiIdeal.get(alternative), "criteria.antiIdeal", toAntiIdeal.get(alternative)));
        }
    }

    /** TOPSIS as first published, with vector normalisation. */
    public Topsis() {
        this(Normalisation.VECTOR);
    }

    @Override
    public String name() {
        return "topsis";
    }

    @Override
    public Result rank(DecisionTable table, Weights weights) {
        table.requireAsMany(weights);
        int alternatives = table.alternatives().size();
        double[] toIdeal = new double[alternatives];
        double[] toAntiIdeal = new double[alternatives];
        for (int c = 0; c < table.criteria().size(); c++) {
            double weight = weights.values().get(c);
            double[] column = normalisation.scaled(table.column(c));
            boolean cost = table.criteria().get(c).direction() == Direction.MINIMISE;
            double low = Normalisation.smallest(column);
            double high = Normalisation.largest(column);
            for (int a = 0; a < alternatives; a++) {
                toIdeal[a] += squared(weight * (column[a] - (cost ? low : high)));
                toAntiIdeal[a] += squared(weight * (column[a] - (cost ? high : low)));
            }
        }
        return result(toIdeal, toAntiIdeal);
    }

    private static Result result(double[] toIdealSquared, double[] toAntiIdealSquared) {
        double[] closeness = new double[toIdealSquared.length];
        double[] toIdeal = new double[closeness.length];
        double[] toAntiIdeal = new double[closeness.length];
        for (int a = 0; a < closeness.length; a++) {
            toIdeal[a] = Math.sqrt(toIdealSquared[a]);
            toAntiIdeal[a] = Math.sqrt(toAntiIdealSquared[a]);
            double both = toIdeal[a] + toAntiIdeal[a];
            closeness[a] = both == 0 ? 0.5 : toAntiIdeal[a] / both;
        }
        return new Result(
                Lists.of(closeness), Ranking.highestFirst(closeness), Lists.of(toIdeal), Lists.of(toAntiIdeal));
    }

    private static double squared(double x) {
        return x * x;
    }
}
