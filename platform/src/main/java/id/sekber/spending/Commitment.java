package id.sekber.spending;

import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was promised to a partner out of a budget line.
 *
 * @param paid what was spent of it
 * @param releasedOn when what was left of it was given free; null while it binds
 */
public record Commitment(
        UUID id,
        String number,
        UUID line,
        String partner,
        String reference,
        LocalDate on,
        Money amount,
        Money paid,
        @Nullable LocalDate releasedOn,
        @Nullable String releasedWhy,
        int version) {

    public Money left() {
        return releasedOn == null ? amount.minus(paid) : Money.rupiah(0);
    }

    public boolean binds() {
        return releasedOn == null && left().isPositive();
    }
}
