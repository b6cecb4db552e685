package id.sekber.analysis.efficiency;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.List;

/**
 * What units used and what they produced.
 *
 * @param units their names, each once
 * @param inputs what they used: at least one, each name once
 * @param outputs what they produced: at least one, each name once
 */
public record Observations(List<String> units, List<Factor> inputs, List<Factor> outputs) {

    /**
     * One input or output.
     *
     * @param amounts one per unit, zero or more, not all zero
     */
    public record Factor(String name, List<Double> amounts) {
        public Factor {
            for (int j = 0; j < amounts.size(); j++) {
                Checked.notNegative("\"" + name + "\"[" + j + "]", amounts.get(j));
            }
            amounts = List.copyOf(amounts);
        }
    }

    public Observations {
        units = Checked.names("units", units);
        inputs = checked("inputs", inputs, units.size());
        outputs = checked("outputs", outputs, units.size());
        requireAboveZero("inputs", inputs, units);
        requireAboveZero("outputs", outputs, units);
    }

    double[] inputsOf(int unit) {
        return amounts(inputs, unit);
    }

    double[] outputsOf(int unit) {
        return amounts(outputs, unit);
    }

    private static double[] amounts(List<Factor> factors, int unit) {
        return factors.stream()
                .mapToDouble(factor -> factor.amounts().get(unit))
                .toArray();
    }

    private static List<Factor> checked(String where, List<Factor> factors, int units) {
        Checked.names(where, factors.stream().map(Factor::name).toList());
        for (Factor factor : factors) {
            String place = where + " \"" + factor.name() + "\"";
            Checked.length(place, units, factor.amounts().size());
            if (factor.amounts().stream().allMatch(amount -> amount == 0)) {
                throw new InputRefused(place, "zero for every unit", "it must tell units apart", "leave it out");
            }
        }
        return List.copyOf(factors);
    }

    private static void requireAboveZero(String where, List<Factor> factors, List<String> units) {
        for (int j = 0; j < units.size(); j++) {
            if (allZero(amounts(factors, j))) {
                throw new InputRefused(
                        where + " of \"" + units.get(j) + "\"",
                        "all zero",
                        "a unit must have at least one " + where.substring(0, where.length() - 1) + " above zero",
                        "add what is missing or leave the unit out");
            }
        }
    }

    private static boolean allZero(double[] amounts) {
        for (double amount : amounts) {
            if (amount != 0) {
                return false;
            }
        }
        return true;
    }
}
