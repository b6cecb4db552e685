package id.sekber.budgets;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat's law says of spending by the office itself.
 *
 * @param basis which law; empty where the office may not spend
 * @param setOn null while nobody has set it
 */
public record SpendingRule(
        boolean officeMaySpend, String basis, @Nullable LocalDate setOn, int version) {

    static final SpendingRule UNSET = new SpendingRule(false, "", null, 0);
}
