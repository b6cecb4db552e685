package id.sekber.analysis.budgeting;

import java.math.BigDecimal;

/**
 * What the common budget may pay for, whole or not at all.
 *
 * @param cost zero or more, in the currency of the budget
 */
public record Project(String id, BigDecimal cost) {

    public static Project of(String id, double cost) {
        return new Project(id, BigDecimal.valueOf(cost));
    }
}
