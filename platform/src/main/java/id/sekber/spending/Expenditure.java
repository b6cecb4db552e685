package id.sekber.spending;

import id.sekber.vocabulary.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was spent.
 *
 * @param commitment number of the commitment that it pays; null for none
 * @param proof where the paper is; empty where there is a file alone
 * @param fileName name of the file that proves it; null for none
 * @param reversal number of the entry that took it back; null while it stands
 */
public record Expenditure(
        UUID id,
        String number,
        UUID line,
        @Nullable String commitment,
        LocalDate on,
        String payee,
        String what,
        Money amount,
        String proof,
        @Nullable String fileName,
        String entry,
        @Nullable String reversal) {

    public boolean stands() {
        return reversal == null;
    }
}
