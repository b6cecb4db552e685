package id.sekber.contributions;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Problems;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statement, and what it pays.
 *
 * @param cells as they stand in the file
 * @param due what it pays; null where it pays nothing that was asked for
 * @param problems why it is not taken; the field of each is the key of its column
 */
public record BankRow(
        int line,
        List<String> cells,
        @Nullable LocalDate on,
        @Nullable Money amount,
        @Nullable Due due,
        Problems problems) {

    public boolean taken() {
        return due != null && problems.none();
    }
}
