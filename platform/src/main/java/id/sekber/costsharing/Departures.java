package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens if one of the sharers leaves: the others divide their own joint cost by the same key. Read backwards it is what its
 * joining brought them.
 */
public final class Departures {

    /** With fewer left there is nobody to share with. */
    private static final int FEWEST_LEFT = 2;

    private Departures() {}

    /**
     * @param others what each of the others pays more than before, in their order; empty where the key cannot divide among them
     * @param joint what the others would pay together
     */
    public record Departure(Sharer leaver, Money joint, List<Change> others, Reason inWords) {
        public Departure {
            others = List.copyOf(others);
        }
    }

    /** @param more what it pays more than before; negative where it pays less */
    public record Change(Sharer sharer, Money pays, Money more) {}

    static List<Departure> of(Workbench workbench, Division.Divided divided) {
        List<Departure> departures = new ArrayList<>();
        List<Sharer> sharers = workbench.sharers();
        for (int i = 0; i < sharers.size() && sharers.size() > FEWEST_LEFT; i++) {
            departures.add(departure(workbench, divided, i));
        }
        return departures;
    }

    private static Departure departure(Workbench workbench, Division.Divided divided, int leaver) {
        Workbench left = workbench.without(leaver);
        Sharer gone = workbench.sharers().get(leaver);
        Money joint = left.table().joint();
        Optional<List<Money>> after = joint.isPositive()
                ? left.amounts(restricted(divided.key(), workbench.sharers(), leaver))
                : Optional.empty();
        if (after.isEmpty()) {
            return new Departure(gone, joint, List.of(), Reason.of("costsharing.leaves.undivided", gone.shortName()));
        }
        List<Change> changes = new ArrayList<>();
        Change hardest = null;
        for (int i = 0; i < left.sharers().size(); i++) {
            int before = i < leaver ? i : i + 1;
            Money pays = after.get().get(i);
            Change change = new Change(
                    left.sharers().get(i), pays, pays.minus(divided.amounts().get(before)));
            changes.add(change);
            hardest = hardest == null || change.more().compareTo(hardest.more()) > 0 ? change : hardest;
        }
        Reason words = hardest != null && hardest.more().isPositive()
                ? Reason.of(
                        "costsharing.leaves.dearer",
                        gone.shortName(),
                        hardest.sharer().shortName(),
                        hardest.more())
                : Reason.of("costsharing.leaves.cheaper", gone.shortName());
        return new Departure(gone, joint, changes, words);
    }

    /** The same key for all but one of the sharers. */
    static Key restricted(Key key, List<Sharer> sharers, int leaver) {
        if (key instanceof Key.Weighted weighted) {
            return new Key.Weighted(
                    weighted.code(),
                    weighted.name(),
                    weighted.measure(),
                    weighted.source(),
                    weighted.definition(),
                    without(weighted.weights(), leaver));
        } else if (key instanceof Key.Mixed mixed) {
            return new Key.Mixed(
                    mixed.code(),
                    mixed.name(),
                    mixed.components().stream()
                            .map(part ->
                                    new Key.Mixed.Component(restricted(part.key(), sharers, leaver), part.percent()))
                            .toList());
        } else if (key instanceof Key.TwoPart parts) {
            return new Key.TwoPart(
                    parts.code(),
                    parts.name(),
                    restricted(parts.capital(), sharers, leaver),
                    restricted(parts.operation(), sharers, leaver),
                    parts.fixedPercent());
        } else if (key instanceof Key.Collar collar) {
            return new Key.Collar(
                    collar.code(),
                    collar.name(),
                    restricted(collar.base(), sharers, leaver),
                    collar.floor(),
                    collar.ceiling(),
                    collar.neverAboveAlone());
        } else if (key instanceof Key.HostCredit credit) {
            Key base = restricted(credit.base(), sharers, leaver);
            return sharers.get(leaver).code().equals(credit.host())
                    ? base
                    : new Key.HostCredit(
                            credit.code(), credit.name(), base, credit.host(), credit.hostName(), credit.credit());
        } else if (key instanceof Key.FeePerUnit fee) {
            return new Key.FeePerUnit(
                    fee.code(),
                    fee.name(),
                    fee.measure(),
                    fee.source(),
                    fee.price(),
                    without(fee.quantities(), leaver),
                    restricted(fee.rest(), sharers, leaver));
        }
        return key;
    }

    private static List<BigDecimal> without(List<BigDecimal> weights, int leaver) {
        List<BigDecimal> others = new ArrayList<>(weights);
        if (leaver < others.size()) {
            others.remove(leaver);
        }
        return others;
    }
}
