package id.sekber.analysis.criteria;

import id.sekber.analysis.Checked;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is known of each alternative: one score per criterion, each in the criterion's own unit.
 *
 * @param alternatives their names, each once
 * @param criteria what matters, each name once
 * @param scores alternatives x criteria
 */
public record DecisionTable(List<String> alternatives, List<Criterion> criteria, List<List<Double>> scores) {

    public DecisionTable {
        alternatives = Checked.names("alternatives", alternatives);
        criteria = List.copyOf(criteria);
        Checked.names("criteria", criteria.stream().map(Criterion::name).toList());
        requireShape(alternatives, criteria, scores);
        for (int a = 0; a < alternatives.size(); a++) {
            for (int c = 0; c < criteria.size(); c++) {
                Checked.finite("scores[" + a + "][" + c + "]", scores.get(a).get(c));
            }
        }
        scores = scores.stream().map(List::copyOf).toList();
    }

    public double score(int alternative, int criterion) {
        return scores.get(alternative).get(criterion);
    }

    /** This table without one alternative. */
    DecisionTable without(int alternative) {
        List<Integer> kept = IntStream.range(0, alternatives.size())
                .filter(a -> a != alternative)
                .boxed()
                .toList();
        return new DecisionTable(
                kept.stream().map(alternatives::get).toList(),
                criteria,
                kept.stream().map(scores::get).toList());
    }

    double[] column(int criterion) {
        return scores.stream().mapToDouble(row -> row.get(criterion)).toArray();
    }

    void requireAsMany(Weights weights) {
        Checked.length("weights", criteria.size(), weights.size());
    }

    static void requireShape(List<String> alternatives, List<Criterion> criteria, List<? extends List<?>> scores) {
        Checked.length("scores", alternatives.size(), scores.size());
        for (int a = 0; a < alternatives.size(); a++) {
            Checked.length("scores[" + a + "]", criteria.size(), scores.get(a).size());
        }
    }
}
