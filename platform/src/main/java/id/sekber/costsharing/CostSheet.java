package id.sekber.costsharing;

import id.sekber.vocabulary.FiscalYear;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a programme costs each coalition of its parties in a year, as estimated at one time.
 *
 * @param revision counts the estimates of the programme from 1
 * @param sharers in the order of the bits of a coalition
 * @param savedBy name of the person who saved it
 */
public record CostSheet(
        UUID id,
        int revision,
        FiscalYear baseYear,
        String source,
        String note,
        List<Sharer> sharers,
        CostTable costs,
        Instant savedAt,
        String savedBy) {

    public CostSheet {
        sharers = List.copyOf(sharers);
    }

    Workbench workbench() {
        return new Workbench(costs, sharers);
    }

    /** Whether it speaks of the same parties, in the same order. */
    boolean isOf(List<Sharer> others) {
        return sharers.stream()
                .map(Sharer::code)
                .toList()
                .equals(others.stream().map(Sharer::code).toList());
    }
}
