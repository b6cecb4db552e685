package id.sekber.analysis.prospects;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;

/**
 * What an estimate may turn out to be: never below low, never above high, most often near what is likely.
 *
 * <p>Meaning the triangular distribution, which is all that three figures of an engineer can honestly carry.
 *
 * <p>Edges   low, likely and high may coincide; then the figure is certain.
 *
 * @throws InputRefused if likely does not lie between low and high
 * @see "D. Vose, Risk Analysis: A Quantitative Guide, 3rd edition 2008, chapter 14 (expert estimates)"
 */
public record Range(double low, double likely, double high) {

    public Range {
        Checked.finite("low", low);
        Checked.finite("likely", likely);
        Checked.finite("high", high);
        if (low > likely || likely > high) {
            throw new InputRefused(
                    "range",
                    low + ", " + likely + ", " + high,
                    "what is likely lies between low and high",
                    "order the three figures");
        }
    }

    public static Range certain(double value) {
        return new Range(value, value, value);
    }

    public boolean isCertain() {
        return low == high;
    }

    /** The value that is not exceeded with this probability. */
    public double at(double probability) {
        double span = high - low;
        if (span == 0) {
            return likely;
        }
        return probability * span < likely - low
                ? low + Math.sqrt(probability * span * (likely - low))
                : high - Math.sqrt((1 - probability) * span * (high - likely));
    }

    public double mean() {
        return (low + likely + high) / 3;
    }
}
