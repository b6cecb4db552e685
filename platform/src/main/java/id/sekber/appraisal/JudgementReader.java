package id.sekber.appraisal;

import id.sekber.appraisal.Judgements.BestAndWorst;
import id.sekber.appraisal.Judgements.ImportanceOrder;
import id.sekber.appraisal.Judgements.Pairs;
import id.sekber.appraisal.Judgements.SwingPoints;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what a member said of the weights from the fields of its form, where a criterion goes by its ordinal. */
final class JudgementReader {

    static final String POINTS = "poin-";
    static final String PAIR = "banding-";
    static final String BEST = "terpenting";
    static final String WORST = "terendah";
    static final String FROM_BEST = "dari-terpenting-";
    static final String TO_WORST = "ke-terendah-";
    static final String PLACE = "urutan-";

    /** The largest number of times that Saaty's and Rezaei's scales know. */
    static final int MOST_TIMES = 9;

    private static final double MOST_POINTS = 100;
    private static final int FEWEST_IN_ORDER = 2;

    private final Map<String, String> fields;
    private final List<Criterion> criteria;
    private Problems problems = Problems.NONE;

    private JudgementReader(Map<String, String> fields, List<Criterion> criteria) {
        this.fields = fields;
        this.criteria = criteria;
    }

    static Outcome<Judgements> read(Method method, Map<String, String> fields, List<Criterion> criteria) {
        JudgementReader reader = new JudgementReader(fields, criteria);
        Judgements judgements = switch (method) {
            case SWING -> reader.swing();
            case AHP -> reader.pairs();
            case BWM -> reader.bestAndWorst();
            case ORDER -> reader.order();
        };
        return reader.problems.any() ? Outcome.refused(reader.problems) : Outcome.done(judgements);
    }

    /** The fields that the method asks for, in the order of the form. */
    static List<String> names(Method method, List<Criterion> criteria) {
        List<String> names = new ArrayList<>();
        switch (method) {
            case SWING -> criteria.forEach(criterion -> names.add(POINTS + criterion.ordinal()));
            case AHP -> {
                for (int i = 0; i < criteria.size(); i++) {
                    for (int j = i + 1; j < criteria.size(); j++) {
                        names.add(pair(criteria.get(i), criteria.get(j)));
                    }
                }
            }
            case BWM -> {
                names.addAll(List.of(BEST, WORST));
                criteria.forEach(criterion -> names.add(FROM_BEST + criterion.ordinal()));
                criteria.forEach(criterion -> names.add(TO_WORST + criterion.ordinal()));
            }
            case ORDER -> criteria.forEach(criterion -> names.add(PLACE + criterion.ordinal()));
        }
        return names;
    }

    static String pair(Criterion row, Criterion column) {
        return PAIR + row.ordinal() + "-" + column.ordinal();
    }

    private String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private void refuse(String field, String key, Object... arguments) {
        problems = problems.and(field, key, arguments);
    }

    private SwingPoints swing() {
        List<Double> points = new ArrayList<>();
        for (Criterion criterion : criteria) {
            String name = POINTS + criterion.ordinal();
            String text = field(name);
            boolean read = text.matches("\\d{1,3}") && Integer.parseInt(text) <= MOST_POINTS;
            points.add(read ? Double.parseDouble(text) : 0);
            if (!read) {
                refuse(
                        name,
                        text.isEmpty() ? "appraisal.swing.missing" : "appraisal.swing.range",
                        criterion.name(),
                        Shown.of(text));
            }
        }
        if (problems.none() && !points.contains(MOST_POINTS)) {
            refuse(POINTS + criteria.get(0).ordinal(), "appraisal.swing.noHundred", highest(points));
        }
        return new SwingPoints(points);
    }

    private static int highest(List<Double> points) {
        return Collections.max(points).intValue();
    }

    private Pairs pairs() {
        int n = criteria.size();
        double[][] matrix = new double[n][n];
        List<Integer> missing = new ArrayList<>();
        String firstMissing = "";
        Reason firstWords = Phrases.text("");
        for (int i = 0; i < n; i++) {
            matrix[i][i] = 1;
            for (int j = i + 1; j < n; j++) {
                String name = pair(criteria.get(i), criteria.get(j));
                String text = field(name);
                double times = times(text);
                if (text.isEmpty()) {
                    if (missing.isEmpty()) {
                        firstMissing = name;
                        firstWords = Phrases.all(
                                List.of(criteria.get(i).name(), criteria.get(j).name()));
                    }
                    missing.add(j);
                } else if (times == 0) {
                    refuse(
                            name,
                            "appraisal.ahp.range",
                            criteria.get(i).name(),
                            criteria.get(j).name(),
                            Shown.of(text));
                }
                matrix[i][j] = times == 0 ? 1 : times;
                matrix[j][i] = 1 / matrix[i][j];
            }
        }
        if (!missing.isEmpty()) {
            refuse(firstMissing, "appraisal.ahp.missing", missing.size(), firstWords);
        }
        List<List<Double>> rows = new ArrayList<>();
        for (double[] row : matrix) {
            rows.add(java.util.Arrays.stream(row).boxed().toList());
        }
        return new Pairs(rows);
    }

    /** From {@code 1/9} to {@code 9}; 0 for anything else. */
    private static double times(String text) {
        if (text.matches("[1-9]")) {
            return Integer.parseInt(text);
        }
        return text.matches("1/[1-9]") ? 1.0 / (text.charAt(2) - '0') : 0;
    }

    private BestAndWorst bestAndWorst() {
        int best = position(BEST, "appraisal.bwm.bestMissing");
        int worst = position(WORST, "appraisal.bwm.worstMissing");
        if (criteria.size() > 1 && best >= 0 && best == worst) {
            refuse(WORST, "appraisal.bwm.same", criteria.get(best).name());
        }
        List<Double> fromBest = comparisons(FROM_BEST, best);
        List<Double> toWorst = comparisons(TO_WORST, worst);
        if (problems.none()) {
            noneBeyondTheSpan(best, worst, fromBest, toWorst);
        }
        return new BestAndWorst(Math.max(best, 0), Math.max(worst, 0), fromBest, toWorst);
    }

    private int position(String field, String missing) {
        String typed = field(field);
        for (int i = 0; i < criteria.size(); i++) {
            if (String.valueOf(criteria.get(i).ordinal()).equals(typed)) {
                return i;
            }
        }
        refuse(field, missing);
        return -1;
    }

    private List<Double> comparisons(String prefix, int self) {
        List<Double> comparisons = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            String name = prefix + criteria.get(i).ordinal();
            String text = field(name);
            if (i == self && (text.isEmpty() || text.equals("1"))) {
                comparisons.add(1.0);
            } else if (i == self) {
                refuse(name, "appraisal.bwm.self", criteria.get(i).name(), Shown.of(text));
            } else if (text.matches("[1-9]")) {
                comparisons.add(Double.valueOf(text));
            } else {
                refuse(
                        name,
                        text.isEmpty() ? "appraisal.bwm.missing" : "appraisal.bwm.range",
                        criteria.get(i).name(),
                        Shown.of(text),
                        MOST_TIMES);
            }
        }
        return comparisons;
    }

    /** No criterion lies farther from the most important than the least important does, nor the other way round. */
    private void noneBeyondTheSpan(int best, int worst, List<Double> fromBest, List<Double> toWorst) {
        double span = fromBest.get(worst);
        if (toWorst.get(best) != span) {
            refuse(
                    TO_WORST + criteria.get(best).ordinal(),
                    "appraisal.bwm.twoSpans",
                    criteria.get(best).name(),
                    criteria.get(worst).name(),
                    (int) span,
                    toWorst.get(best).intValue());
            return;
        }
        for (int i = 0; i < criteria.size(); i++) {
            if (fromBest.get(i) > span) {
                refuse(
                        FROM_BEST + criteria.get(i).ordinal(),
                        "appraisal.bwm.beyondWorst",
                        criteria.get(i).name(),
                        fromBest.get(i).intValue(),
                        criteria.get(worst).name(),
                        (int) span);
            }
            if (toWorst.get(i) > span) {
                refuse(
                        TO_WORST + criteria.get(i).ordinal(),
                        "appraisal.bwm.beyondBest",
                        criteria.get(i).name(),
                        toWorst.get(i).intValue(),
                        criteria.get(best).name(),
                        (int) span);
            }
        }
    }

    private ImportanceOrder order() {
        Map<Integer, Integer> places = new TreeMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            String name = PLACE + criteria.get(i).ordinal();
            String text = field(name);
            if (text.isEmpty()) {
                continue;
            }
            if (!text.matches("[1-9]\\d?")) {
                refuse(name, "appraisal.order.range", criteria.get(i).name(), Shown.of(text));
                continue;
            }
            Integer before = places.putIfAbsent(Integer.valueOf(text), i);
            if (before != null) {
                refuse(
                        name,
                        "appraisal.order.twice",
                        criteria.get(before).name(),
                        criteria.get(i).name(),
                        Integer.valueOf(text));
            }
        }
        if (problems.none() && places.size() < Math.min(FEWEST_IN_ORDER, criteria.size())) {
            refuse(PLACE + criteria.get(0).ordinal(), "appraisal.order.few", places.size());
        }
        return new ImportanceOrder(List.copyOf(places.values()));
    }
}
