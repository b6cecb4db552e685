package id.sekber.analysis.prospects;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import id.sekber.analysis.games.Coalition;
import id.sekber.analysis.games.CostGame;

/**
 * One component of a programme's cost: what it costs each coalition in each of the years in which it falls due.
 *
 * @param capital whether it builds, else it operates
 * @param firstYear of those in which it falls due, 0 for the first year of the programme
 * @param lastYear included
 * @param demandExponent how the cost follows the pooled demand of the coalition: 0 not at all, 1 in proportion, 0.6 by the
 *     rule of six tenths
 */
public record CostComponent(
        String name,
        boolean capital,
        int firstYear,
        int lastYear,
        CostGame low,
        CostGame likely,
        CostGame high,
        double demandExponent) {

    public CostComponent {
        if (firstYear < 0 || lastYear < firstYear) {
            throw new InputRefused(
                    "years of " + name,
                    firstYear + " to " + lastYear,
                    "the first year is 0 or later and not after the last",
                    "correct the years");
        }
        Checked.notNegative("demand exponent of " + name, demandExponent);
        checkRanges(name, low, likely, high);
    }

    public static CostComponent certain(String name, boolean capital, int firstYear, int lastYear, CostGame cost) {
        return new CostComponent(name, capital, firstYear, lastYear, cost, cost, cost, 0);
    }

    private static void checkRanges(String name, CostGame low, CostGame likely, CostGame high) {
        if (!low.players().equals(likely.players()) || !high.players().equals(likely.players())) {
            throw new InputRefused(
                    "component " + name,
                    "different members in low, likely and high",
                    "all three speak of the same members in the same order",
                    "make them from one list");
        }
        for (int s = 1; s < 1 << likely.size(); s++) {
            Coalition coalition = new Coalition(s);
            double middle = likely.value(coalition);
            if (low.value(coalition) > middle || middle > high.value(coalition)) {
                throw new InputRefused(
                        "component " + name + ", " + coalition.joined(likely.players()),
                        low.value(coalition) + ", " + middle + ", " + high.value(coalition),
                        "what is likely lies between low and high",
                        "order the three figures");
            }
        }
    }
}
