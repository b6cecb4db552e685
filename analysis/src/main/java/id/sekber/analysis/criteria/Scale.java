package id.sekber.analysis.criteria;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;

/**
 * The straight line of partial values from the worst score (value 0) to the best score (value 1); beyond them it goes on.
 *
 * @param worst score worth nothing
 * @param best score worth one
 */
public record Scale(double worst, double best) {

    public Scale {
        if (Checked.finite("worst", worst) == Checked.finite("best", best)) {
            throw new InputRefused(
                    "scale",
                    "worst and best both " + best,
                    "they must differ",
                    "give the range of scores that matters");
        }
    }

    double value(double score) {
        return (score - worst) / (best - worst);
    }
}
