package id.sekber.analysis.criteria;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Weighted sum: scores are brought to one scale on which more is better, weighted and added.
 *
 * <p>Input   m alternatives by n criteria, any finite scores; MAXIMUM and SUM need scores above zero on every criterion.
 * <p>Result  one score per alternative, 0 to 1 (SUM: the scores add up to 1), and what each criterion contributed to it.
 * <p>Meaning a weak score can be bought off by a strong one; on MIN_MAX and SUM the order of two alternatives may hang on a third,
 *            see {@link RankReversal}.
 * <p>Cost    time and memory O(m n).
 * <p>Edges   a criterion on which all are equal gives each of them its full value; equal alternatives get equal scores.
 *
 * @throws InputRefused if the weights are not one per criterion, or a score is not above zero where it must be
 * @see "C. L. Hwang, K. Yoon, Multiple Attribute Decision Making, Springer, 1981, pp. 29-32 and 99-103"
 */
public record WeightedSum(Normalisation normalisation) implements RankingMethod {

    /** @param contributions alternatives x criteria; each row sums to the score */
    public record Result(List<Double> scores, Ranking ranking, List<List<Double>> contributions) implements Outcome {

        @Override
        public List<Explanation> reasons(DecisionTable table, int alternative) {
            List<Double> contributed = contributions.get(alternative);
            return IntStream.range(0, contributed.size())
                    .mapToObj(c -> Explanation.of(
                            contributed.get(c),
                            "criteria.contribution",
                            table.criteria().get(c).name(),
                            contributed.get(c)))
                    .toList();
        }
    }

    @Override
    public String name() {
        return "weighted-sum";
    }

    @Override
    public Result rank(DecisionTable table, Weights weights) {
        table.requireAsMany(weights);
        double[][] contributions =
                new double[table.alternatives().size()][table.criteria().size()];
        for (int c = 0; c < table.criteria().size(); c++) {
            double[] values = values(table, c);
            for (int a = 0; a < values.length; a++) {
                contributions[a][c] = weights.values().get(c) * values[a];
            }
        }
        return added(contributions);
    }

    /** The result of adding up each alternative's contributions. */
    static Result added(double[][] contributions) {
        double[] scores = new double[contributions.length];
        for (int a = 0; a < scores.length; a++) {
            scores[a] = DoubleStream.of(contributions[a]).sum();
        }
        return new Result(Lists.of(scores), Ranking.highestFirst(scores), Lists.of(contributions));
    }

    private double[] values(DecisionTable table, int criterion) {
        double[] column = table.column(criterion);
        boolean cost = table.criteria().get(criterion).direction() == Direction.MINIMISE;
        return switch (normalisation) {
            case MIN_MAX ->
                Normalisation.smallest(column) == Normalisation.largest(column)
                        ? DoubleStream.of(column).map(x -> 1).toArray()
                        : turned(normalisation.scaled(column), cost);
            case VECTOR -> turned(normalisation.scaled(column), cost);
            case MAXIMUM, SUM ->
                normalisation.scaled(cost ? reciprocals(positive(table, criterion)) : positive(table, criterion));
        };
    }

    private static double[] turned(double[] values, boolean cost) {
        return cost ? DoubleStream.of(values).map(x -> 1 - x).toArray() : values;
    }

    private static double[] reciprocals(double[] column) {
        return DoubleStream.of(column).map(x -> 1 / x).toArray();
    }

    private double[] positive(DecisionTable table, int criterion) {
        double[] column = table.column(criterion);
        IntStream.range(0, column.length)
                .filter(a -> column[a] <= 0)
                .findFirst()
                .ifPresent(a -> {
                    throw new InputRefused(
                            "scores[" + a + "][" + criterion + "]",
                            String.valueOf(column[a]),
                            "max and sum compare ratios and need scores above zero",
                            "normalise by min-max or vector");
                });
        return column;
    }
}
