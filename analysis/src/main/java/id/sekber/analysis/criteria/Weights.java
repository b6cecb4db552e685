package id.sekber.analysis.criteria;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How much each criterion counts. Any non-negative numbers will do; they are kept as parts of one.
 *
 * @param values one part per criterion, summing to one
 */
public record Weights(List<Double> values) {

    public Weights {
        for (int i = 0; i < values.size(); i++) {
            Checked.notNegative("weights[" + i + "]", values.get(i));
        }
        double total = values.stream().mapToDouble(Double::doubleValue).sum();
        if (total == 0) {
            throw new InputRefused(
                    "weights", values.toString(), "at least one must be above zero", "say which criterion matters");
        }
        values = values.stream().map(weight -> weight / total).toList();
    }

    public static Weights of(double... values) {
        return new Weights(DoubleStream.of(values).boxed().toList());
    }

    public static Weights equal(int criteria) {
        return new Weights(
                DoubleStream.generate(() -> 1).limit(criteria).boxed().toList());
    }

    public int size() {
        return values.size();
    }

    List<Explanation> explanations(List<String> criteria) {
        return IntStream.range(0, size())
                .mapToObj(c -> Explanation.of(values.get(c), "criteria.weight", criteria.get(c), values.get(c)))
                .toList();
    }

    double[] toArray() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
