package id.sekber.analysis.configurations;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.ArrayList;
import java.util.List;

/**
 * Cases with their degrees of membership, 0 to 1, in some conditions and in one outcome.
 *
 * @param conditions their names; none may contain {@code *}, {@code ~} or {@code +}, which write terms
 * @param outcome the name of what is to be explained
 */
public record CaseTable(List<String> conditions, String outcome, List<Case> cases) {

    /** One table of all rows, one bit a row, then takes 128 kB; more conditions leave almost all rows unseen anyway. */
    public static final int MOST_CONDITIONS = 20;

    /** @param memberships in the order of the conditions */
    public record Case(String name, List<Double> memberships, double outcome) {
        public Case {
            memberships = List.copyOf(memberships);
        }
    }

    public CaseTable {
        conditions = Checked.names("conditions", conditions);
        cases = List.copyOf(cases);
        refuseUnusable(conditions, outcome);
        Checked.names("cases", cases.stream().map(Case::name).toList());
        for (int i = 0; i < cases.size(); i++) {
            refuseUnusable(cases.get(i), "cases[" + i + "]", conditions, outcome);
        }
    }

    private static void refuseUnusable(List<String> conditions, String outcome) {
        if (conditions.size() > MOST_CONDITIONS) {
            throw new InputRefused(
                    "conditions",
                    conditions.size() + " conditions",
                    "there may be at most " + MOST_CONDITIONS,
                    "drop or combine conditions");
        }
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).matches(".*[*~+].*")) {
                throw new InputRefused(
                        "conditions[" + i + "]",
                        "\"" + conditions.get(i) + "\"",
                        "a name must not contain *, ~ or +, which write terms",
                        "rename it");
            }
        }
        if (conditions.contains(outcome)) {
            throw new InputRefused(
                    "outcome",
                    "\"" + outcome + "\"",
                    "the outcome must not be one of the conditions",
                    "remove it from the conditions");
        }
    }

    private static void refuseUnusable(Case one, String where, List<String> conditions, String outcome) {
        Checked.length(where + ".values", conditions.size(), one.memberships().size());
        for (int i = 0; i < conditions.size(); i++) {
            String place = where + ".values." + conditions.get(i);
            double membership = one.memberships().get(i);
            refuseOutside(place, membership);
            if (membership == 0.5) {
                throw new InputRefused(
                        place,
                        "0.5 for case \"" + one.name() + "\"",
                        "a membership of exactly 0.5 belongs to no row of the truth table",
                        "decide on which side the case lies, or move the crossover threshold");
            }
        }
        refuseOutside(where + ".values." + outcome, one.outcome());
    }

    private static void refuseOutside(String where, double membership) {
        if (!(membership >= 0 && membership <= 1)) {
            throw new InputRefused(
                    where,
                    String.valueOf(membership),
                    "a membership lies between 0 and 1",
                    "correct it, or say under \"calibration\" how raw values become memberships");
        }
    }

    /** The same cases with the absence of the outcome as what is to be explained. */
    public CaseTable negated() {
        return new CaseTable(
                conditions,
                "~" + outcome,
                cases.stream()
                        .map(one -> new Case(one.name(), one.memberships(), 1 - one.outcome()))
                        .toList());
    }

    double[][] memberships() {
        double[][] memberships = new double[cases.size()][];
        for (int i = 0; i < memberships.length; i++) {
            memberships[i] = cases.get(i).memberships().stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
        return memberships;
    }

    double[] outcomes() {
        return cases.stream().mapToDouble(Case::outcome).toArray();
    }

    /** The names of the cases that are more in a set than out of it. */
    List<String> namesIn(double[] memberships) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < memberships.length; i++) {
            if (memberships[i] > 0.5) {
                names.add(cases.get(i).name());
            }
        }
        return List.copyOf(names);
    }
}
