package id.sekber.cases;

import id.sekber.analysis.reliability.KrippendorffAlpha;
import id.sekber.analysis.reliability.Measurement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far second coders agree with the first, item by item and over all items.
 *
 * <p>An item that may have several codes is judged code by code: each case with each code that may be chosen is one unit,
 * chosen or not. What a coder left unknown is a missing code, not a code of its own.
 *
 * @param cases how many were coded again
 * @param mean of the alphas of the items, each counted by the codes it rests on; NaN where none is defined
 */
public record CodingAgreement(int cases, double mean, List<Line> lines) {

    /**
     * One item.
     *
     * @param same how many units all coders coded alike, of those with two codes or more
     */
    public record Line(GridColumn item, Measurement measurement, int same, KrippendorffAlpha alpha) {

        public Strength strength() {
            return Strength.of(alpha.value());
        }

        public double alphaValue() {
            return alpha.value();
        }

        public boolean defined() {
            return alpha.defined();
        }

        public int units() {
            return alpha.units();
        }

        public String measurementKey() {
            return "cases.measurement." + measurement.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What may rest on the codes, by the thresholds of Krippendorff 2013. */
    public enum Strength {
        RELIABLE,
        TENTATIVE,
        WEAK,
        UNDEFINED;

        static Strength of(double alpha) {
            if (Double.isNaN(alpha)) {
                return UNDEFINED;
            }
            if (alpha >= KrippendorffAlpha.RELIABLE) {
                return RELIABLE;
            }
            return alpha >= KrippendorffAlpha.TENTATIVE ? TENTATIVE : WEAK;
        }

        public String messageKey() {
            return "cases.strength." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Strength strength() {
        return Strength.of(mean);
    }

    static CodingAgreement of(List<SecondCoding> codings) {
        Map<String, List<Map<GridColumn, String>>> byCase = new LinkedHashMap<>();
        for (SecondCoding coding : codings) {
            byCase.computeIfAbsent(coding.caseId(), id -> new ArrayList<>(List.of(coding.first())))
                    .add(coding.codes());
        }
        List<Line> lines = new ArrayList<>();
        for (GridColumn item : GridColumn.coded()) {
            item.measurement().ifPresent(measurement -> lines.add(line(item, measurement, byCase.values())));
        }
        double mean = KrippendorffAlpha.mean(lines.stream().map(Line::alpha).toList());
        return new CodingAgreement(byCase.size(), mean, lines);
    }

    private static Line line(GridColumn item, Measurement measurement, Iterable<List<Map<GridColumn, String>>> cases) {
        int coders = 0;
        for (List<Map<GridColumn, String>> codings : cases) {
            coders = Math.max(coders, codings.size());
        }
        List<double[]> units = new ArrayList<>();
        for (List<Map<GridColumn, String>> codings : cases) {
            List<String> cells =
                    codings.stream().map(codes -> codes.getOrDefault(item, "")).toList();
            if (item.kind() == GridColumn.Kind.SEVERAL) {
                for (String code : item.choices().keySet()) {
                    units.add(unit(cells, coders, cell -> CaseForm.several(cell).contains(code) ? 1 : 0));
                }
            } else {
                units.add(unit(cells, coders, cell -> number(item, cell)));
            }
        }
        int same = (int) units.stream().filter(CodingAgreement::alike).count();
        return new Line(item, measurement, same, KrippendorffAlpha.of(units.toArray(double[][]::new), measurement));
    }

    private interface Scale {
        double of(String cell);
    }

    private static double[] unit(List<String> cells, int coders, Scale scale) {
        double[] unit = new double[coders];
        Arrays.fill(unit, Double.NaN);
        for (int coder = 0; coder < cells.size(); coder++) {
            String cell = cells.get(coder);
            if (!cell.isEmpty()) {
                unit[coder] = scale.of(cell);
            }
        }
        return unit;
    }

    private static double number(GridColumn item, String cell) {
        if (item.measurement().filter(CodingAgreement::isNumber).isPresent()) {
            return new BigDecimal(cell).doubleValue();
        }
        return List.copyOf(item.choices().keySet()).indexOf(cell);
    }

    private static boolean isNumber(Measurement measurement) {
        return measurement == Measurement.INTERVAL || measurement == Measurement.RATIO;
    }

    private static boolean alike(double[] unit) {
        double[] given = Arrays.stream(unit).filter(code -> !Double.isNaN(code)).toArray();
        return given.length >= 2 && Arrays.stream(given).distinct().count() == 1;
    }
}
