package id.sekber.analysis.configurations;

import id.sekber.analysis.InputRefused;
import java.util.List;
import java.util.Set;

/**
 * What theory and experience say about single conditions: that their presence, or their absence, should help the outcome.
 */
public record Expectations(Set<String> present, Set<String> absent) {

    public static final Expectations NONE = new Expectations(Set.of(), Set.of());

    public Expectations {
        present = Set.copyOf(present);
        absent = Set.copyOf(absent);
        for (String condition : present) {
            if (absent.contains(condition)) {
                throw new InputRefused(
                        "expectations." + condition,
                        "present and absent",
                        "a condition can be expected only one way",
                        "choose one, or leave it out");
            }
        }
    }

    /** The expectations as a term over the conditions. */
    Term over(List<String> conditions) {
        refuseUnknown(present, conditions);
        refuseUnknown(absent, conditions);
        return new Term(mask(present, conditions), mask(absent, conditions));
    }

    private static void refuseUnknown(Set<String> expected, List<String> conditions) {
        for (String name : expected) {
            if (!conditions.contains(name)) {
                throw new InputRefused(
                        "expectations." + name,
                        "\"" + name + "\"",
                        "it must be one of the conditions " + String.join(", ", conditions),
                        "correct its spelling");
            }
        }
    }

    private static int mask(Set<String> expected, List<String> conditions) {
        int mask = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (expected.contains(conditions.get(i))) {
                mask |= 1 << i;
            }
        }
        return mask;
    }
}
