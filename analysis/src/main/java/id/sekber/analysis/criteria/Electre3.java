package id.sekber.analysis.criteria;

import id.sekber.analysis.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * ELECTRE III: an alternative outranks another as far as the criteria agree and none objects too strongly.
 *
 * <p>Input   m alternatives by n criteria, every criterion with the thresholds of a {@link Preference}; a veto where nothing can
 *            make up for a bad score.
 * <p>Result  concordance and credibility of "row outranks column" (diagonal 0, as it is not asked); the descending and the ascending
 *            distillation as positions, 1 = best; the ranking by the mean of both; and the relation of each pair in their intersection.
 * <p>Meaning a serious weakness is not bought off; where the two distillations disagree on a pair it is incomparable, and the
 *            ranking by the mean is only one order that respects the intersection.
 * <p>Cost    time O(m^2 n) for the matrix, O(m^4) for the distillation at worst; memory O(m^2).
 * <p>Edges   equal alternatives share every position; without veto credibility equals concordance.
 *
 * @throws id.sekber.analysis.InputRefused if a criterion has no preference, or the weights are not one per criterion
 * @see "B. Roy, ELECTRE III: un algorithme de classements fonde sur une representation floue des preferences en presence de
 *     criteres multiples, Cahiers du CERO 20(1), 1978, pp. 3-24"
 */
public record Electre3() implements RankingMethod {

    /**
     * @param scores mean position of the two distillations
     * @param concordance how far the criteria agree that row is at least as good as column
     * @param credibility concordance, weakened where a criterion objects
     * @param descending position by choosing the best first
     * @param ascending position by choosing the worst first
     * @param relations row to column in the intersection of both
     */
    public record Result(
            List<Double> scores,
            Ranking ranking,
            List<List<Double>> concordance,
            List<List<Double>> credibility,
            List<Integer> descending,
            List<Integer> ascending,
            List<List<Promethee.Relation>> relations)
            implements Outcome {

        @Override
        public boolean lowestIsBest() {
            return true;
        }

        @Override
        public List<Explanation> reasons(DecisionTable table, int alternative) {
            return List.of(
                    Explanation.of(descending.get(alternative), "criteria.descending", descending.get(alternative)),
                    Explanation.of(ascending.get(alternative), "criteria.ascending", ascending.get(alternative)));
        }
    }

    @Override
    public String name() {
        return "electre3";
    }

    @Override
    public Result rank(DecisionTable table, Weights weights) {
        table.requireAsMany(weights);
        double[][] concordance = concordance(table, weights);
        double[][] credibility = credibility(table, concordance);
        int[] descending = Distillation.descending(credibility);
        int[] ascending = Distillation.ascending(credibility);
        double[] mean = IntStream.range(0, descending.length)
                .mapToDouble(a -> (descending[a] + ascending[a]) / 2.0)
                .toArray();
        return new Result(
                Lists.of(mean),
                Ranking.lowestFirst(mean),
                Lists.of(concordance),
                Lists.of(credibility),
                Lists.of(descending),
                Lists.of(ascending),
                relations(descending, ascending));
    }

    private static double[][] concordance(DecisionTable table, Weights weights) {
        List<Preference> preferences = Promethee.preferences(table);
        int alternatives = table.alternatives().size();
        double[][] concordance = new double[alternatives][alternatives];
        for (int c = 0; c < preferences.size(); c++) {
            for (int a = 0; a < alternatives; a++) {
                for (int b = 0; b < alternatives; b++) {
                    if (a != b) {
                        concordance[a][b] +=
                                weights.values().get(c) * preferences.get(c).concordance(disadvantage(table, c, a, b));
                    }
                }
            }
        }
        return concordance;
    }

    private static double[][] credibility(DecisionTable table, double[][] concordance) {
        List<Preference> preferences = Promethee.preferences(table);
        double[][] credibility = new double[concordance.length][];
        for (int a = 0; a < concordance.length; a++) {
            credibility[a] = concordance[a].clone();
            for (int b = 0; b < concordance.length; b++) {
                for (int c = 0; c < preferences.size(); c++) {
                    double discordance = preferences.get(c).discordance(disadvantage(table, c, a, b));
                    if (discordance > concordance[a][b] + Ranking.TIE) {
                        credibility[a][b] *= (1 - discordance) / (1 - concordance[a][b]);
                    }
                }
            }
        }
        return credibility;
    }

    private static double disadvantage(DecisionTable table, int criterion, int a, int b) {
        return table.criteria()
                .get(criterion)
                .direction()
                .advantage(table.score(b, criterion), table.score(a, criterion));
    }

    private static List<List<Promethee.Relation>> relations(int[] descending, int[] ascending) {
        List<List<Promethee.Relation>> relations = new ArrayList<>();
        for (int a = 0; a < descending.length; a++) {
            List<Promethee.Relation> row = new ArrayList<>();
            for (int b = 0; b < descending.length; b++) {
                row.add(Promethee.relation(
                        Integer.signum(descending[b] - descending[a]), Integer.signum(ascending[b] - ascending[a])));
            }
            relations.add(List.copyOf(row));
        }
        return List.copyOf(relations);
    }
}
