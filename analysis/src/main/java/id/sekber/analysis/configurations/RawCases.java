package id.sekber.analysis.configurations;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cases as they were measured, and how each column is calibrated; columns without a calibration hold memberships.
 *
 * @param names of the cases
 * @param values by column, one a case, for each condition and the outcome
 */
public record RawCases(
        List<String> conditions,
        String outcome,
        List<String> names,
        Map<String, List<Double>> values,
        Map<String, Calibration> calibrations) {

    public RawCases {
        conditions = List.copyOf(conditions);
        names = List.copyOf(names);
        values = Map.copyOf(values);
        calibrations = Map.copyOf(calibrations);
        for (String calibrated : calibrations.keySet()) {
            if (!values.containsKey(calibrated)) {
                throw new InputRefused(
                        "calibration." + calibrated,
                        "\"" + calibrated + "\"",
                        "it must be one of the conditions or the outcome",
                        "correct its spelling");
            }
        }
    }

    /** The memberships. */
    public CaseTable calibrated() {
        Map<String, double[]> memberships = new HashMap<>();
        for (String column : values.keySet()) {
            memberships.put(column, calibrated(column));
        }
        List<CaseTable.Case> cases = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<Double> row = new ArrayList<>();
            for (String condition : conditions) {
                row.add(column(memberships, condition)[i]);
            }
            cases.add(new CaseTable.Case(names.get(i), row, column(memberships, outcome)[i]));
        }
        return new CaseTable(conditions, outcome, cases);
    }

    private double[] calibrated(String column) {
        List<Double> raw = values.getOrDefault(column, List.of());
        Checked.length("values of " + column, names.size(), raw.size());
        double[] numbers = raw.stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 0; i < numbers.length; i++) {
            Checked.finite("cases[" + i + "].values." + column, numbers[i]);
        }
        Calibration calibration = calibrations.get(column);
        if (calibration == null) {
            return numbers;
        }
        try {
            return calibration.memberships(numbers);
        } catch (InputRefused e) {
            throw e.inside("calibration." + column);
        }
    }

    private static double[] column(Map<String, double[]> memberships, String column) {
        double[] found = memberships.get(column);
        if (found == null) {
            throw new InputRefused(
                    "cases",
                    "no values of \"" + column + "\"",
                    "every condition and the outcome need values",
                    "add them");
        }
        return found;
    }

    public RawCases with(String column, Calibration calibration) {
        Map<String, Calibration> other = new HashMap<>(calibrations);
        other.put(column, calibration);
        return new RawCases(conditions, outcome, names, values, other);
    }
}
