package id.sekber.spending;

import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What may be spent in a year, and how far it has come.
 *
 * @param programme number of the programme
 * @param spender code of the member whose agency spends; null for the office
 * @param committed what was promised and is neither paid nor released
 * @param variance why what was spent differs from what was planned; empty while nobody has said
 */
public record BudgetLine(
        UUID id,
        String number,
        int year,
        String title,
        String programme,
        String account,
        String fund,
        @Nullable String spender,
        @Nullable String spenderName,
        Money amount,
        Money committed,
        Money spent,
        String variance,
        int version) {

    /** Beyond a tenth of the plan a difference wants a reason. */
    private static final BigDecimal TOLERATED = new BigDecimal("0.1");

    public Money left() {
        return amount.minus(committed).minus(spent);
    }

    /** What was spent as a ratio of what was planned. */
    public BigDecimal realised() {
        return spent.amount().divide(amount.amount(), 4, RoundingMode.HALF_UP);
    }

    public boolean wantsReason() {
        return realised().subtract(BigDecimal.ONE).abs().compareTo(TOLERATED) > 0;
    }
}
