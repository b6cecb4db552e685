package id.sekber.analysis.criteria;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * PROMETHEE I and II: alternatives are compared in pairs; each gains by the preference for it and loses by that against it.
 *
 * <p>Input   m alternatives by n criteria, every criterion with a {@link Preference}.
 * <p>Result  leaving flow, entering flow and net flow per alternative, each a mean over the m - 1 others; the partial relation (I) of
 *            each pair and the complete ranking by net flow (II).
 * <p>Meaning I says honestly where two alternatives cannot be compared, because one wins by more and also loses by more; II
 *            decides every pair.
 * <p>Cost    time O(m^2 n), memory O(m^2).
 * <p>Edges   one alternative alone has flows 0; net flows sum to 0; equal alternatives are indifferent.
 *
 * @throws InputRefused if a criterion has no preference, or the weights are not one per criterion
 * @see "J. P. Brans, Ph. Vincke, B. Mareschal, How to select and how to rank projects: the PROMETHEE method, EJOR 24(2), 1986, pp. 228-238"
 */
public record Promethee() implements RankingMethod {

    /** How the first of two alternatives stands to the second. */
    public enum Relation {
        PREFERRED,
        INDIFFERENT,
        INCOMPARABLE,
        OUTRANKED
    }

    /**
     * @param scores the net flow, leaving less entering
     * @param leaving how strongly the alternative is preferred to the others
     * @param entering how strongly the others are preferred to it
     * @param index the weighted preference of row over column
     * @param relations PROMETHEE I, row to column
     */
    public record Result(
            List<Double> scores,
            Ranking ranking,
            List<Double> leaving,
            List<Double> entering,
            List<List<Double>> index,
            List<List<Relation>> relations)
            implements Outcome {

        @Override
        public List<Explanation> reasons(DecisionTable table, int alternative) {
            return List.of(
                    Explanation.of(leaving.get(alternative), "criteria.leaving", leaving.get(alternative)),
                    Explanation.of(entering.get(alternative), "criteria.entering", entering.get(alternative)));
        }
    }

    @Override
    public String name() {
        return "promethee";
    }

    @Override
    public Result rank(DecisionTable table, Weights weights) {
        table.requireAsMany(weights);
        List<Preference> preferences = preferences(table);
        int alternatives = table.alternatives().size();
        double[][] index = new double[alternatives][alternatives];
        for (int c = 0; c < preferences.size(); c++) {
            double[] column = table.column(c);
            Direction direction = table.criteria().get(c).direction();
            for (int a = 0; a < alternatives; a++) {
                for (int b = 0; b < alternatives; b++) {
                    double advantage = direction.advantage(column[a], column[b]);
                    index[a][b] += weights.values().get(c) * preferences.get(c).degree(advantage);
                }
            }
        }
        return flows(index);
    }

    /** The preference of each criterion, in the order of the table. */
    static List<Preference> preferences(DecisionTable table) {
        return table.criteria().stream()
                .map(criterion -> criterion
                        .preference()
                        .orElseThrow(() -> new InputRefused(
                                "criteria",
                                "\"" + criterion.name() + "\" without a preference",
                                "outranking must know when an advantage matters",
                                "give a shape, or thresholds")))
                .toList();
    }

    private static Result flows(double[][] index) {
        int alternatives = index.length;
        double others = Math.max(1, alternatives - 1);
        double[] leaving = new double[alternatives];
        double[] entering = new double[alternatives];
        for (int a = 0; a < alternatives; a++) {
            for (int b = 0; b < alternatives; b++) {
                leaving[a] += index[a][b] / others;
                entering[b] += index[a][b] / others;
            }
        }
        double[] net = IntStream.range(0, alternatives)
                .mapToDouble(a -> leaving[a] - entering[a])
                .toArray();
        return new Result(
                Lists.of(net),
                Ranking.highestFirst(net),
                Lists.of(leaving),
                Lists.of(entering),
                Lists.of(index),
                relations(leaving, entering));
    }

    private static List<List<Relation>> relations(double[] leaving, double[] entering) {
        List<List<Relation>> relations = new ArrayList<>();
        for (int a = 0; a < leaving.length; a++) {
            List<Relation> row = new ArrayList<>();
            for (int b = 0; b < leaving.length; b++) {
                row.add(relation(sign(leaving[a] - leaving[b]), sign(entering[b] - entering[a])));
            }
            relations.add(List.copyOf(row));
        }
        return List.copyOf(relations);
    }

    static Relation relation(int byLeaving, int byEntering) {
        if (byLeaving * byEntering < 0) {
            return Relation.INCOMPARABLE;
        }
        int both = byLeaving + byEntering;
        return both > 0 ? Relation.PREFERRED : both < 0 ? Relation.OUTRANKED : Relation.INDIFFERENT;
    }

    private static int sign(double difference) {
        return Math.abs(difference) <= Ranking.TIE ? 0 : difference > 0 ? 1 : -1;
    }
}
