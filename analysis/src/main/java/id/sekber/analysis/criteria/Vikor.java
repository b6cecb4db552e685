package id.sekber.analysis.criteria;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * VIKOR: the compromise between the least total regret (S) and the least regret on any one criterion (R).
 *
 * <p>Input   m alternatives by n criteria, any finite scores; v from 0 (only the worst criterion counts) to 1 (only the total counts).
 * <p>Result  S, R and Q per alternative, 0 best; the ranking by Q; and the compromise set.
 * <p>Meaning the first by Q stands alone only if it leads by 1/(m-1) (acceptable advantage) and is first by S or R as well
 *            (acceptable stability); otherwise the compromise set says which alternatives are as good.
 * <p>Cost    time and memory O(m n).
 * <p>Edges   a criterion on which all are equal causes no regret; if all alternatives have one S or one R, that part of Q is 0.
 *
 * @throws InputRefused if v is not between 0 and 1, or the weights are not one per criterion
 * @see "S. Opricovic, G.-H. Tzeng, Compromise solution by MCDM methods, EJOR 156(2), 2004, pp. 445-455"
 */
public record Vikor(double v) implements RankingMethod {

    /**
     * @param scores Q
     * @param totalRegret S
     * @param worstRegret R
     * @param acceptableAdvantage whether the first by Q leads the next by 1/(m-1)
     * @param acceptableStability whether the first by Q is also first by S or by R
     * @param compromise positions of the alternatives of the compromise set, best first
     */
    public record Result(
            List<Double> scores,
            Ranking ranking,
            List<Double> totalRegret,
            List<Double> worstRegret,
            boolean acceptableAdvantage,
            boolean acceptableStability,
            List<Integer> compromise)
            implements Outcome {

        @Override
        public boolean lowestIsBest() {
            return true;
        }

        @Override
        public List<Explanation> reasons(DecisionTable table, int alternative) {
            return List.of(
                    Explanation.of(totalRegret.get(alternative), "criteria.totalRegret", totalRegret.get(alternative)),
                    Explanation.of(worstRegret.get(alternative), "criteria.worstRegret", worstRegret.get(alternative)));
        }
    }

    public Vikor {
        if (!(v >= 0 && v <= 1)) {
            throw new InputRefused("v", String.valueOf(v), "it must lie between 0 and 1", "take 0.5 for consensus");
        }
    }

    @Override
    public String name() {
        return "vikor";
    }

    @Override
    public Result rank(DecisionTable table, Weights weights) {
        table.requireAsMany(weights);
        double[] total = new double[table.alternatives().size()];
        double[] worst = new double[total.length];
        for (int c = 0; c < table.criteria().size(); c++) {
            double[] regret = Normalisation.MIN_MAX.scaled(table.column(c));
            boolean benefit = table.criteria().get(c).direction() == Direction.MAXIMISE;
            boolean equal = Normalisation.largest(regret) == 0;
            for (int a = 0; a < total.length; a++) {
                double part = equal ? 0 : weights.values().get(c) * (benefit ? 1 - regret[a] : regret[a]);
                total[a] += part;
                worst[a] = Math.max(worst[a], part);
            }
        }
        return compromise(total, worst);
    }

    private Result compromise(double[] total, double[] worst) {
        double[] totalPart = Normalisation.MIN_MAX.scaled(total);
        double[] worstPart = Normalisation.MIN_MAX.scaled(worst);
        double[] q = IntStream.range(0, total.length)
                .mapToDouble(a -> v * totalPart[a] + (1 - v) * worstPart[a])
                .toArray();
        Ranking ranking = Ranking.lowestFirst(q);
        List<Integer> order = IntStream.range(0, q.length)
                .boxed()
                .sorted((a, b) ->
                        Integer.compare(ranking.ranks().get(a), ranking.ranks().get(b)))
                .toList();
        boolean advantage = order.size() == 1 || leads(q, order.get(0), order.get(1));
        boolean stability = isFirst(total, order.get(0)) || isFirst(worst, order.get(0));
        return new Result(
                Lists.of(q),
                ranking,
                Lists.of(total),
                Lists.of(worst),
                advantage,
                stability,
                compromiseSet(q, order, advantage, stability));
    }

    private static List<Integer> compromiseSet(double[] q, List<Integer> order, boolean advantage, boolean stability) {
        if (advantage) {
            return stability ? order.subList(0, 1) : order.subList(0, 2);
        }
        List<Integer> near = new ArrayList<>();
        for (int a : order) {
            if (!leads(q, order.get(0), a)) {
                near.add(a);
            }
        }
        return List.copyOf(near);
    }

    private static boolean leads(double[] q, int first, int other) {
        return q[other] - q[first] >= 1.0 / (q.length - 1) - Ranking.TIE;
    }

    private static boolean isFirst(double[] regret, int alternative) {
        return Ranking.lowestFirst(regret).ranks().get(alternative) == 1;
    }
}
