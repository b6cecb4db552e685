package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happens if someone joins, on trial: every key divides the enlarged joint cost, and each member is compared with what it
 * pays now. Whichever group the newcomer joins, it is taken to add the same cost.
 *
 * @param leftOut keys that divide by something that is not known of the newcomer
 */
public record Arrival(Sharer newcomer, Money joint, List<Line> lines, List<Key> leftOut) {

    private static final String NOBODY = "";

    /**
     * By one key.
     *
     * @param gain what the newcomer saves against acting alone; negative is harm
     */
    public record Line(Key key, Money pays, Money gain, List<Departures.Change> members, Reason inWords) {

        public Line {
            members = List.copyOf(members);
        }

        /** Nobody may be harmed: neither who is there nor who comes. */
        public boolean harmsNobody() {
            return !gain.isNegative()
                    && members.stream().noneMatch(change -> change.more().isPositive());
        }
    }

    public Arrival {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param added what the newcomer adds to the cost of any group that it joins
     * @param weights what each key by a measure would count for the newcomer, by the key's code
     */
    static Arrival of(
            Workbench now, List<Key> keys, String name, Money alone, Money added, Map<String, BigDecimal> weights) {
        Sharer newcomer = new Sharer(NOBODY, name, name, now.sharers().size() + 1);
        List<Sharer> all = new ArrayList<>(now.sharers());
        all.add(newcomer);
        Workbench then = new Workbench(now.table().with(alone, added), all);
        List<Line> lines = new ArrayList<>();
        List<Key> leftOut = new ArrayList<>();
        for (Key key : keys) {
            Optional<Key> enlarged = enlarged(key, weights);
            Optional<List<Money>> before = now.amounts(key);
            Optional<List<Money>> after = enlarged.flatMap(then::amounts);
            if (before.isPresent() && after.isPresent()) {
                lines.add(line(key, newcomer, alone, now.sharers(), before.get(), after.get()));
            } else {
                leftOut.add(key);
            }
        }
        return new Arrival(newcomer, then.table().joint(), lines, leftOut);
    }

    private static Optional<Key> enlarged(Key key, Map<String, BigDecimal> weights) {
        if (key instanceof Key.Weighted weighted) {
            return Optional.ofNullable(weights.get(key.code())).map(weight -> {
                List<BigDecimal> more = new ArrayList<>(weighted.weights());
                more.add(weight);
                return new Key.Weighted(
                        weighted.code(),
                        weighted.name(),
                        weighted.measure(),
                        weighted.source(),
                        weighted.definition(),
                        more);
            });
        }
        return Key.standard().contains(key) ? Optional.of(key) : Optional.empty();
    }

    private static Line line(
            Key key, Sharer newcomer, Money alone, List<Sharer> members, List<Money> before, List<Money> after) {
        List<Departures.Change> changes = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            changes.add(new Departures.Change(
                    members.get(i), after.get(i), after.get(i).minus(before.get(i))));
        }
        Departures.Change hardest = changes.stream()
                .max((one, other) -> one.more().compareTo(other.more()))
                .orElseThrow();
        Money pays = after.get(members.size());
        Money gain = alone.minus(pays);
        Reason words = hardest.more().isPositive()
                ? Reason.of("costsharing.joins.dearer", hardest.sharer().shortName(), hardest.more(), newcomer.name())
                : gain.isNegative()
                        ? Reason.of("costsharing.joins.harmed", newcomer.name(), gain.negated())
                        : Reason.of("costsharing.joins.gain", newcomer.name(), gain);
        return new Line(key, pays, gain, changes, words);
    }
}
