package id.sekber.analysis.criteria;

import id.sekber.analysis.Checked;
import java.util.List;

/**
 * What is known of each alternative where scores may be uncertain; scores are taken as independent of each other.
 *
 * @param alternatives their names, each once
 * @param criteria what matters, each name once
 * @param scores alternatives x criteria
 */
public record UncertainTable(List<String> alternatives, List<Criterion> criteria, List<List<Score>> scores) {

    public UncertainTable {
        alternatives = Checked.names("alternatives", alternatives);
        criteria = List.copyOf(criteria);
        Checked.names("criteria", criteria.stream().map(Criterion::name).toList());
        DecisionTable.requireShape(alternatives, criteria, scores);
        scores = scores.stream().map(List::copyOf).toList();
    }

    /** The table of a decision without uncertainty. */
    public static UncertainTable of(DecisionTable table) {
        return new UncertainTable(
                table.alternatives(),
                table.criteria(),
                table.scores().stream()
                        .map(row -> row.stream().<Score>map(Score.Exact::new).toList())
                        .toList());
    }

    /**
     * The straight line of a criterion's partial values. Without a scale of its own the criterion spans the hull of the
     * alternatives' central 95 % intervals; one that tells no alternatives apart is worth nothing.
     */
    Line line(int criterion) {
        Criterion judged = criteria.get(criterion);
        if (judged.scale().isPresent()) {
            return new Line(judged.scale().get().worst(), judged.scale().get().best());
        }
        double low = scores.stream()
                .mapToDouble(row -> row.get(criterion).low())
                .min()
                .orElseThrow();
        double high = scores.stream()
                .mapToDouble(row -> row.get(criterion).high())
                .max()
                .orElseThrow();
        return judged.direction() == Direction.MAXIMISE ? new Line(low, high) : new Line(high, low);
    }

    /** Partial values from 0 at the worst to 1 at the best score; none where the two coincide. */
    record Line(double worst, double best) {

        double slope() {
            return best == worst ? 0 : 1 / (best - worst);
        }

        double value(double score) {
            return best == worst ? 0 : (score - worst) / (best - worst);
        }
    }
}
