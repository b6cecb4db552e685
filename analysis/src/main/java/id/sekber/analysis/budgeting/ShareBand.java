package id.sekber.analysis.budgeting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What equal shares selects for every share between two at once, where that can be told: each purse is known between two bounds, and a
 * project is bought if it is the cheapest for all purses within them. So the completion steps over shares that change nothing.
 */
final class ShareBand {

    private final Scores scores;
    private final Purses purses;
    private final BitSet selected = new BitSet();

    private ShareBand(Scores scores, double leastShare, double mostShare) {
        this.scores = scores;
        purses = new Purses(scores, Math.nextDown(leastShare), Math.nextUp(mostShare));
    }

    /** The selection common to all shares of the band, without what is free; empty if they may differ. */
    static Optional<BitSet> selection(Scores scores, double leastShare, double mostShare) {
        ShareBand band = new ShareBand(scores, leastShare, mostShare);
        while (true) {
            List<Integer> contenders = band.purses.contenders();
            if (contenders.isEmpty()) {
                return Optional.of(band.selected);
            }
            band.purses.boundAllAbove(contenders);
            int chosen = contenders.size() == 1 ? contenders.get(0) : band.firstOfCertain(contenders);
            if (chosen < 0 || Double.isInfinite(band.purses.atMost(chosen))) {
                return Optional.empty();
            }
            band.selected.set(chosen);
            band.purses.close(chosen);
            band.purses.pay(chosen, band.purses.atLeast(chosen), band.purses.atMost(chosen));
        }
    }

    /** Among projects whose supporters can all pay in full the prices are exact whatever the share; -1 if one is not so. */
    private int firstOfCertain(List<Integer> contenders) {
        List<Integer> best = new ArrayList<>();
        for (int p : contenders) {
            if (!purses.allPayInFull(p)) {
                return -1;
            }
            int order = best.isEmpty() ? -1 : price(p).compareTo(price(best.get(0)));
            if (order < 0 || (order == 0 && scores.isEarlier(p, best.get(0)))) {
                best = List.of(p);
            }
        }
        return best.get(0);
    }

    private Fraction price(int project) {
        ExactSum points = new ExactSum();
        for (int entry = scores.first[project]; entry < scores.first[project + 1]; entry++) {
            scores.addWeighted(entry, points);
        }
        BigInteger divisor = points.value().multiply(scores.exactFactor[project]);
        return Fraction.of(scores.exactCost[project], divisor);
    }
}
