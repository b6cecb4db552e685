package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.util.List;
import java.util.Optional;

/**
 * The least that must change hands so that a division harms nobody.
 *
 * @param before the division as the key makes it
 * @param after the same after the compensations; nothing where it cannot be done
 * @param compensations who pays whom
 * @param total what is paid altogether in a year
 * @param inWords what was found, or why it cannot be done
 */
public record Repair(
        Division.Divided before,
        Optional<Division.Divided> after,
        List<Compensation> compensations,
        Money total,
        Reason inWords) {

    public Repair {
        compensations = List.copyOf(compensations);
    }
}
