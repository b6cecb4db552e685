package id.sekber.analysis.prospects;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.List;

/**
 * What amounts of several years are worth in the first of them.
 *
 * <p>Input   one amount a year; a discount rate above -1, as a part (0.06 for six percent).
 *
 * <p>Result  the amount of the first year in full, that of each later year divided by (1 + rate) once for each year.
 *
 * <p>Meaning money that is paid later weighs less; with a rate of 0 it is the sum. Example: 100 now and 106 in a year are
 * worth 200 at 6 %.
 *
 * @see "I. Fisher, The Theory of Interest, 1930, chapter 1"
 */
public final class PresentValue {

    private PresentValue() {}

    public static double of(List<Double> yearly, double rate) {
        double value = 0;
        for (int year = yearly.size() - 1; year >= 0; year--) {
            value = Checked.finite("year " + (year + 1), yearly.get(year)) + value / (1 + checked(rate));
        }
        return value;
    }

    /** What one unit of each year is worth in the first. */
    public static double[] weights(int years, double rate) {
        double[] weights = new double[years];
        for (int year = 0; year < years; year++) {
            weights[year] = year == 0 ? 1 : weights[year - 1] / (1 + checked(rate));
        }
        return weights;
    }

    static double checked(double rate) {
        if (!(Checked.finite("rate", rate) > -1)) {
            throw new InputRefused(
                    "rate", String.valueOf(rate), "a discount rate lies above -1", "give 0.06 for six percent");
        }
        return rate;
    }
}
