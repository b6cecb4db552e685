package id.sekber.costsharing;

import id.sekber.vocabulary.FiscalYear;
import id.sekber.vocabulary.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a programme costs each coalition of its parties in a year, as estimated at one time.
 *
 * @param revision counts the estimates of the programme from 1
 * @param sharers in the order of the bits of a coalition
 * @param plan the plan that it was made of; empty where a year's costs were entered
 * @param built what of each coalition's cost is built, where that is known
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
        Optional<UUID> plan,
        Optional<List<Money>> built,
        Instant savedAt,
        String savedBy) {

    public CostSheet {
        sharers = List.copyOf(sharers);
        built = built.map(List::copyOf);
    }

    Workbench workbench() {
        return new Workbench(costs, built, sharers);
    }

    /** Whether it speaks of the same parties, in the same order. */
    boolean isOf(List<Sharer> others) {
        return sharers.stream()
                .map(Sharer::code)
                .toList()
                .equals(others.stream().map(Sharer::code).toList());
    }
}
