package id.sekber.appraisal;

import id.sekber.analysis.criteria.BestWorst;
import id.sekber.analysis.criteria.PairwiseComparison;
import id.sekber.analysis.criteria.RankOrderCentroid;
import id.sekber.analysis.criteria.Swing;
import id.sekber.analysis.criteria.WeightKnowledge;
import id.sekber.analysis.criteria.Weights;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a member said about the weights, by the method it chose. Criteria are told by their positions. */
sealed interface Judgements {

    /** What follows from them for these criteria. */
    Weighed weighed(List<Reason> criteria);

    /** As the command line {@code analyse decision-table} reads them. */
    Object asQuestion(List<String> criteria);

    /** @param points per criterion, 100 for the most wanted step from worst to best */
    record SwingPoints(List<Double> points) implements Judgements {

        public SwingPoints {
            points = List.copyOf(points);
        }

        @Override
        public Weighed weighed(List<Reason> criteria) {
            return Weighed.settled(
                    Swing.weights(points), new Consistency(true, Reason.of("appraisal.consistency.swing"), null));
        }

        @Override
        public Object asQuestion(List<String> criteria) {
            return points;
        }
    }

    /** @param matrix how many times as important the row is as the column */
    record Pairs(List<List<Double>> matrix) implements Judgements {

        private static final int DECIMALS = 3;

        public Pairs {
            matrix = matrix.stream().map(List::copyOf).toList();
        }

        @Override
        public Weighed weighed(List<Reason> criteria) {
            PairwiseComparison.Result result = new PairwiseComparison(matrix).weights();
            String verdict = result.consistent() ? "appraisal.consistency.ahp" : "appraisal.consistency.ahpBroken";
            return Weighed.settled(
                    result.weights(),
                    new Consistency(
                            result.consistent(),
                            Reason.of(verdict, Phrases.rounded(result.consistencyRatio(), DECIMALS)),
                            leastFitting(result.leastFitting(), criteria)));
        }

        private static @Nullable Reason leastFitting(PairwiseComparison.Judgement least, List<Reason> criteria) {
            boolean fits = least.row() == least.column() || Math.abs(least.stated() / least.implied() - 1) < 0.005;
            return fits
                    ? null
                    : Reason.of(
                            "appraisal.consistency.ahpLeast",
                            criteria.get(least.row()),
                            times(least.stated()),
                            criteria.get(least.column()),
                            times(least.implied()));
        }

        @Override
        public Object asQuestion(List<String> criteria) {
            Map<String, Object> question = new LinkedHashMap<>();
            question.put("method", "ahp");
            question.put("matrix", matrix);
            return question;
        }
    }

    /**
     * @param best position of the most important criterion
     * @param worst position of the least important one
     */
    record BestAndWorst(int best, int worst, List<Double> bestToOthers, List<Double> othersToWorst)
            implements Judgements {

        private static final int DECIMALS = 3;

        public BestAndWorst {
            bestToOthers = List.copyOf(bestToOthers);
            othersToWorst = List.copyOf(othersToWorst);
        }

        @Override
        public Weighed weighed(List<Reason> criteria) {
            BestWorst.Result result = BestWorst.weights(best, worst, bestToOthers, othersToWorst);
            Reason verdict = Reason.of(
                    result.ksi() < 5e-4 ? "appraisal.consistency.bwmWhole" : "appraisal.consistency.bwm",
                    Phrases.rounded(result.ksi(), DECIMALS));
            return Weighed.settled(
                    result.weights(), new Consistency(true, verdict, leastFitting(result.weights(), criteria)));
        }

        /** The comparison that lies farthest from the weights. */
        private @Nullable Reason leastFitting(Weights weights, List<Reason> criteria) {
            List<Double> w = weights.values();
            Reason least = null;
            double farthest = 5e-4;
            for (int j = 0; j < w.size(); j++) {
                double fromBest = Math.abs(w.get(best) - bestToOthers.get(j) * w.get(j));
                double toWorst = Math.abs(w.get(j) - othersToWorst.get(j) * w.get(worst));
                if (j != best && fromBest > farthest + 1e-9) {
                    farthest = fromBest;
                    least = pair(criteria.get(best), bestToOthers.get(j), criteria.get(j), w.get(best), w.get(j));
                }
                if (j != worst && toWorst > farthest + 1e-9) {
                    farthest = toWorst;
                    least = pair(criteria.get(j), othersToWorst.get(j), criteria.get(worst), w.get(j), w.get(worst));
                }
            }
            return least;
        }

        private static Reason pair(Reason more, double stated, Reason less, double moreWeighs, double lessWeighs) {
            return lessWeighs == 0
                    ? Reason.of("appraisal.consistency.bwmNothing", more, times(stated), less)
                    : Reason.of(
                            "appraisal.consistency.ahpLeast",
                            more,
                            times(stated),
                            less,
                            times(moreWeighs / lessWeighs));
        }

        @Override
        public Object asQuestion(List<String> criteria) {
            Map<String, Object> question = new LinkedHashMap<>();
            question.put("method", "bwm");
            question.put("best", criteria.get(best));
            question.put("worst", criteria.get(worst));
            question.put("bestToOthers", named(criteria, bestToOthers));
            question.put("othersToWorst", named(criteria, othersToWorst));
            return question;
        }

        private static Map<String, Double> named(List<String> criteria, List<Double> comparisons) {
            Map<String, Double> named = new LinkedHashMap<>();
            for (int j = 0; j < criteria.size(); j++) {
                named.put(criteria.get(j), comparisons.get(j));
            }
            return named;
        }
    }

    /** @param order positions, the most important first; a criterion that is not in it may weigh anything */
    record ImportanceOrder(List<Integer> order) implements Judgements {

        public ImportanceOrder {
            order = List.copyOf(order);
        }

        @Override
        public Weighed weighed(List<Reason> criteria) {
            int left = criteria.size() - order.size();
            Reason verdict = left == 0
                    ? Reason.of("appraisal.consistency.order")
                    : Reason.of("appraisal.consistency.orderPart", left);
            return new Weighed(
                    RankOrderCentroid.weights(criteria.size(), order),
                    new WeightKnowledge.Ordered(order),
                    new Consistency(true, verdict, null));
        }

        @Override
        public Object asQuestion(List<String> criteria) {
            List<String> names = new ArrayList<>();
            order.forEach(position -> names.add(criteria.get(position)));
            return Map.of("order", names);
        }
    }

    /** "3 kali", "1/3 kali". */
    private static Reason times(double ratio) {
        return ratio >= 1
                ? Reason.of("appraisal.times", Phrases.rounded(ratio, 1).stripTrailingZeros())
                : Reason.of(
                        "appraisal.times.part", Phrases.rounded(1 / ratio, 1).stripTrailingZeros());
    }
}
