package id.sekber.budgets;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a budget.
 *
 * @param ordinal its place in the programme, from 1, by which people quote it
 * @param party code of the party whose budget it is in
 * @param costType code of a {@link CostType}
 * @param activity identity of the activity that it is for; null for none in particular
 * @param spender the agency of the party that spends it, as its budget names it; empty while nobody has said
 */
public record Line(
        UUID id,
        int ordinal,
        String party,
        String costType,
        @Nullable UUID activity,
        String description,
        String spender,
        Basis basis,
        int version) {

    private static final String SIGN = "B";

    /** As people quote it, such as {@code B3}. */
    public String number() {
        return numbered(ordinal);
    }

    static String numbered(int ordinal) {
        return SIGN + ordinal;
    }
}
