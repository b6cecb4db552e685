package id.sekber.analysis.reliability;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha: how far coders agree beyond what chance would give, for any number of coders and missing codes.
 *
 * <p>Input units x coders; codes[u][c] is what coder c gave unit u, a finite number, NaN where there is none. Nominal and
 * ordinal codes are numbered by the caller; the numbers of nominal codes mean nothing but sameness. A unit with fewer than
 * two codes pairs with nothing and is left out.
 *
 * <p>Result alpha = 1 - observed / expected disagreement, the two disagreements, and how many units and values could be
 * paired.
 *
 * <p>Meaning 1 is perfect agreement, 0 what chance would give, below 0 systematic disagreement. Krippendorff's own rule of
 * thumb draws conclusions from 0.800 on, tentative ones from 0.667. Alpha says how reproducible codes are, not whether they
 * are true.
 *
 * <p>Cost time O(units coders + values squared) for the distinct values, memory O(values squared); more than 5,000 distinct
 * values are refused because the table of coincidences no longer fits.
 *
 * <p>Edges no unit with two codes, or all paired codes the same: there is no disagreement to expect, alpha is NaN and
 * {@link #defined()} is false. Infinite codes, negative codes of a ratio and rows of unlike length are refused.
 *
 * @param value alpha, NaN where it is not defined
 * @param observed mean squared distance of the codes within a unit
 * @param expected mean squared distance of all paired codes, whichever unit they came from
 * @param units how many had two codes or more
 * @param values how many codes these units have
 * @see "K. Krippendorff, Content Analysis: An Introduction to Its Methodology, 3rd ed., 2013, chapter 12"
 * @see "K. Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania, 2011"
 */
public record KrippendorffAlpha(
        double value, double observed, double expected, int units, int values, Explanation explanation) {

    /** Krippendorff 2013: below this no conclusion should rest on the codes. */
    public static final double TENTATIVE = 0.667;

    /** Krippendorff 2013: from this on conclusions may rest on the codes. */
    public static final double RELIABLE = 0.800;

    private static final int MOST_VALUES = 5_000;

    public static KrippendorffAlpha of(double[][] codes, Measurement measurement) {
        check(codes, measurement);
        double[] distinct = distinct(codes);
        Map<Double, Integer> places = new TreeMap<>();
        for (int i = 0; i < distinct.length; i++) {
            places.put(distinct[i], i);
        }
        double[][] coincidences = new double[distinct.length][distinct.length];
        int units = 0;
        int values = 0;
        for (double[] unit : codes) {
            int[] given = IntStream.range(0, unit.length)
                    .filter(coder -> !Double.isNaN(unit[coder]))
                    .map(coder -> places.getOrDefault(positiveZero(unit[coder]), -1))
                    .toArray();
            if (given.length >= 2) {
                units++;
                values += given.length;
                addPairs(coincidences, given);
            }
        }
        return of(coincidences, distinct, measurement, units, values);
    }

    private static void check(double[][] codes, Measurement measurement) {
        for (int unit = 0; unit < codes.length; unit++) {
            Checked.length("codes[" + unit + "]", codes[0].length, codes[unit].length);
            for (int coder = 0; coder < codes[unit].length; coder++) {
                String where = "codes[" + unit + "][" + coder + "]";
                if (!Double.isNaN(codes[unit][coder])) {
                    if (measurement == Measurement.RATIO) {
                        Checked.notNegative(where, codes[unit][coder]);
                    } else {
                        Checked.finite(where, codes[unit][coder]);
                    }
                }
            }
        }
    }

    private static double[] distinct(double[][] codes) {
        double[] distinct = Arrays.stream(codes)
                .flatMapToDouble(Arrays::stream)
                .filter(code -> !Double.isNaN(code))
                .map(KrippendorffAlpha::positiveZero)
                .sorted()
                .distinct()
                .toArray();
        if (distinct.length > MOST_VALUES) {
            throw new InputRefused(
                    "codes",
                    distinct.length + " distinct values",
                    "there may be at most " + MOST_VALUES,
                    "round the codes to fewer steps");
        }
        return distinct;
    }

    /** Minus zero is zero, though a map would tell them apart. */
    private static double positiveZero(double code) {
        return code == 0 ? 0 : code;
    }

    /** Each ordered pair of the unit's codes, weighted so that a unit of m codes adds m in all. */
    private static void addPairs(double[][] coincidences, int[] given) {
        for (int one = 0; one < given.length; one++) {
            for (int other = 0; other < given.length; other++) {
                if (one != other) {
                    coincidences[given[one]][given[other]] += 1.0 / (given.length - 1);
                }
            }
        }
    }

    private static KrippendorffAlpha of(
            double[][] coincidences, double[] distinct, Measurement measurement, int units, int values) {
        double[] margins = Arrays.stream(coincidences)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double[] before = new double[distinct.length + 1];
        for (int i = 0; i < distinct.length; i++) {
            before[i + 1] = before[i] + margins[i];
        }
        double observed = 0;
        double expected = 0;
        for (int one = 0; one < distinct.length; one++) {
            for (int other = one + 1; other < distinct.length; other++) {
                double distance = distance(measurement, distinct, margins, before, one, other);
                observed += 2 * coincidences[one][other] * distance;
                expected += 2 * margins[one] * margins[other] * distance;
            }
        }
        observed = values == 0 ? 0 : observed / values;
        expected = values < 2 ? 0 : expected / ((double) values * (values - 1));
        double alpha = expected == 0 ? Double.NaN : 1 - observed / expected;
        return new KrippendorffAlpha(
                alpha, observed, expected, units, values, explained(alpha, observed, expected, units, values));
    }

    /** Squared, as Krippendorff defines it for each kind of measurement. */
    private static double distance(
            Measurement measurement, double[] distinct, double[] margins, double[] before, int one, int other) {
        double apart = distinct[other] - distinct[one];
        double sum = distinct[other] + distinct[one];
        return switch (measurement) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                double between = before[other + 1] - before[one] - (margins[one] + margins[other]) / 2;
                yield between * between;
            }
            case INTERVAL -> apart * apart;
            case RATIO -> apart / sum * (apart / sum);
        };
    }

    private static Explanation explained(double alpha, double observed, double expected, int units, int values) {
        return Double.isNaN(alpha)
                ? Explanation.of(alpha, "reliability.undefined", units, values)
                : Explanation.of(alpha, "reliability.alpha", alpha, observed, expected, units, values);
    }

    /** Whether there was any disagreement to expect; without it alpha says nothing. */
    public boolean defined() {
        return !Double.isNaN(value);
    }

    /**
     * The mean of several alphas, each counted by the values it rests on; NaN where none is defined.
     *
     * <p>It is the same as 1 minus the mean of observed over expected disagreement, so attributes of unlike measurement can
     * stand in one figure.
     */
    public static double mean(List<KrippendorffAlpha> alphas) {
        double weighted = 0;
        double weights = 0;
        for (KrippendorffAlpha alpha : alphas) {
            if (alpha.defined()) {
                weighted += alpha.value() * alpha.values();
                weights += alpha.values();
            }
        }
        return weights == 0 ? Double.NaN : weighted / weights;
    }
}
