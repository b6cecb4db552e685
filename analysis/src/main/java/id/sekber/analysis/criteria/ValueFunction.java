package id.sekber.analysis.criteria;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.List;

/**
 * The worth of each score of a criterion, between 0 and 1, in straight lines between stated points.
 *
 * @param points at least two, by rising score; scores outside them are refused when the function is used
 * @see "R. L. Keeney, H. Raiffa, Decisions with Multiple Objectives, Wiley, 1976, chapter 3"
 */
public record ValueFunction(List<Point> points) {

    /** A score and what it is worth. */
    public record Point(double score, double value) {
        public Point {
            Checked.finite("score", score);
            if (!(value >= 0 && value <= 1)) {
                throw new InputRefused(
                        "value of score " + score,
                        String.valueOf(value),
                        "it must lie between 0 and 1",
                        "correct the point");
            }
        }
    }

    public ValueFunction {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new InputRefused(
                    "points", points.size() + " of them", "there must be at least two", "add the other end");
        }
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).score() <= points.get(i - 1).score()) {
                throw new InputRefused(
                        "points[" + i + "]",
                        "score " + points.get(i).score() + " after "
                                + points.get(i - 1).score(),
                        "points must stand by rising score",
                        "reorder them");
            }
        }
    }

    boolean covers(double score) {
        return score >= points.get(0).score()
                && score <= points.get(points.size() - 1).score();
    }

    double value(double score) {
        int right = 1;
        while (right < points.size() - 1 && points.get(right).score() < score) {
            right++;
        }
        Point low = points.get(right - 1);
        Point high = points.get(right);
        double way = (score - low.score()) / (high.score() - low.score());
        return low.value() + way * (high.value() - low.value());
    }
}
