package id.sekber.costsharing;

import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Shares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Brings amounts between floors and ceilings, to the last rupiah; what that leaves open the others carry in proportion. */
final class KeptWithin {

    private final List<Money> asked;
    private final List<Money> floors;
    private final List<Money> ceilings;
    private final Money joint;

    private KeptWithin(List<Money> asked, List<Money> floors, List<Money> ceilings, Money joint) {
        this.asked = asked;
        this.floors = floors;
        this.ceilings = ceilings;
        this.joint = joint;
    }

    /** Nothing where floors and ceilings leave no room for the joint cost. */
    static Optional<List<Money>> of(List<Money> asked, List<Money> floors, List<Money> ceilings, Money joint) {
        boolean room = Money.sumInRupiah(floors).compareTo(joint) <= 0
                && Money.sumInRupiah(ceilings).compareTo(joint) >= 0;
        return room ? Optional.of(new KeptWithin(asked, floors, ceilings, joint).amounts()) : Optional.empty();
    }

    /** In each round those are settled whose limits bind on the side that binds more, until nobody's does. */
    private List<Money> amounts() {
        List<Money> amounts = new ArrayList<>(asked);
        List<Integer> free =
                new ArrayList<>(IntStream.range(0, asked.size()).boxed().toList());
        while (!free.isEmpty()) {
            carry(amounts, free);
            Money raised = Money.rupiah(0);
            Money cut = Money.rupiah(0);
            for (int i : free) {
                raised = raised.plus(larger(floors.get(i).minus(amounts.get(i))));
                cut = cut.plus(larger(amounts.get(i).minus(ceilings.get(i))));
            }
            if (raised.isZero() && cut.isZero()) {
                return amounts;
            }
            boolean floorsBind = raised.compareTo(cut) >= 0;
            List<Integer> settled = free.stream()
                    .filter(i -> floorsBind
                            ? amounts.get(i).compareTo(floors.get(i)) <= 0
                            : amounts.get(i).compareTo(ceilings.get(i)) >= 0)
                    .toList();
            settled.forEach(i -> amounts.set(i, floorsBind ? floors.get(i) : ceilings.get(i)));
            free.removeAll(settled);
        }
        return amounts;
    }

    private static Money larger(Money money) {
        return money.isPositive() ? money : Money.rupiah(0);
    }

    private void carry(List<Money> amounts, List<Integer> free) {
        Money settled = Money.sumInRupiah(IntStream.range(0, amounts.size())
                .filter(i -> !free.contains(i))
                .mapToObj(amounts::get)
                .toList());
        List<BigDecimal> weights = free.stream().map(i -> asked.get(i).amount()).toList();
        Shares shares =
                Shares.reasonAgainst(weights).isPresent() ? Shares.equal(free.size()) : Shares.ofWeights(weights);
        List<Money> parts = joint.minus(settled).splitBy(shares);
        for (int k = 0; k < free.size(); k++) {
            amounts.set(free.get(k), parts.get(k));
        }
    }
}
