package id.sekber.costsharing;

import id.sekber.analysis.games.CostGame;
import id.sekber.vocabulary.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each coalition of the sharers would pay in a year if it ran the service on its own.
 *
 * <p>A coalition is a bit mask: bit i stands for sharer i of the sheet. All sharers together pay the joint cost, which is
 * what a key divides.
 *
 * @param costs of every non-empty coalition, that of mask m at index m - 1; in rupiah, not negative, the joint cost positive
 */
public record CostTable(List<Money> costs) {

    public static final int FEWEST = 2;
    public static final int MOST = 10;

    public CostTable {
        costs = List.copyOf(costs);
        int rows = costs.size();
        if (IntStream.rangeClosed(FEWEST, MOST).noneMatch(n -> rows == coalitions(n))) {
            throw new IllegalArgumentException(
                    "%d costs are not one for each coalition of %d to %d sharers; give 3, 7, 15, ... or 1023."
                            .formatted(rows, FEWEST, MOST));
        }
        if (costs.stream().anyMatch(cost -> !cost.isInRupiah() || cost.isNegative())
                || !costs.get(rows - 1).isPositive()) {
            throw new IllegalArgumentException(
                    "Costs must be rupiah, zero or more, and the joint cost above zero; check the sheet first.");
        }
    }

    /** How many non-empty coalitions this many sharers can form. */
    public static int coalitions(int sharers) {
        return (1 << sharers) - 1;
    }

    public int sharers() {
        return Integer.bitCount(costs.size());
    }

    /** The mask of all sharers together. */
    public int all() {
        return costs.size();
    }

    public Money of(int coalition) {
        return costs.get(coalition - 1);
    }

    public Money alone(int sharer) {
        return of(1 << sharer);
    }

    public List<Money> alone() {
        return IntStream.range(0, sharers()).mapToObj(this::alone).toList();
    }

    public Money joint() {
        return of(all());
    }

    public Money sumOfAlone() {
        return Money.sumInRupiah(alone());
    }

    /** What all save by acting together; negative where they would do better apart. */
    public Money saving() {
        return sumOfAlone().minus(joint());
    }

    /** The same table with another joint cost, for trying. */
    public CostTable withJoint(Money joint) {
        List<Money> changed = new ArrayList<>(costs);
        changed.set(all() - 1, joint);
        return new CostTable(changed);
    }

    /** With one more, who pays so much alone and adds so much to any coalition that it joins. */
    CostTable with(Money alone, Money added) {
        List<Money> more = new ArrayList<>(costs);
        more.add(alone);
        costs.forEach(cost -> more.add(cost.plus(added)));
        return new CostTable(more);
    }

    /** The costs of the others alone. */
    CostTable without(int sharer) {
        return new CostTable(without(costs, sharer));
    }

    /** What there is of every coalition that does without the sharer, in the order of the masks of the others. */
    static List<Money> without(List<Money> costs, int sharer) {
        int low = (1 << sharer) - 1;
        return IntStream.rangeClosed(1, costs.size() >> 1)
                .map(mask -> (mask & ~low) << 1 | mask & low)
                .mapToObj(mask -> costs.get(mask - 1))
                .toList();
    }

    CostGame game(List<String> names) {
        return CostGame.of(
                names, coalition -> of((int) coalition.members()).amount().doubleValue());
    }
}
