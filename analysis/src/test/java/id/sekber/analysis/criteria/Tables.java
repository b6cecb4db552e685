package id.sekber.analysis.criteria;

import id.sekber.analysis.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Decision tables for tests. */
final class Tables {

    private Tables() {}

    /** A table of named criteria "name:min" or "name:max" and rows of scores; alternatives are A1, A2, ... */
    static DecisionTable of(List<Criterion> criteria, double[]... rows) {
        List<List<Double>> scores = new ArrayList<>();
        for (double[] row : rows) {
            scores.add(Lists.of(row));
        }
        return new DecisionTable(numbered("A", rows.length), criteria, scores);
    }

    /** The table of a reference case with "matrix" and "direction". */
    static DecisionTable of(Reference reference) {
        List<Criterion> criteria = new ArrayList<>();
        for (String direction : reference.texts("direction")) {
            String name = "C" + (criteria.size() + 1);
            criteria.add(direction.equals("max") ? Criterion.maximise(name) : Criterion.minimise(name));
        }
        List<List<Double>> scores = reference.rows("matrix");
        return new DecisionTable(numbered("A", scores.size()), criteria, scores);
    }

    static Weights weights(Reference reference) {
        return new Weights(reference.numbers("weights"));
    }

    static List<Criterion> maximised(int criteria) {
        return numbered("C", criteria).stream().map(Criterion::maximise).toList();
    }

    private static List<String> numbered(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
    }
}
