package id.sekber.analysis.budgeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each voter has left per unit of weight, between two doubles, and what each project would cost for a point of score, between two more.
 *
 * <p>Prices only rise while purses empty, so the price of an earlier round is a lower bound for this one, and most projects need not be
 * looked at again. Rounding is counted in: the truth always lies between the bounds, and what they leave open is settled exactly.
 */
final class Purses {

    /** Relative error of one operation on doubles, with room to spare. */
    private static final double ROUNDING = 4e-16;

    private static final double FIRST_MARGIN = 1e-13;
    private static final double MARGIN_GROWTH = 1e3;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final Scores scores;
    private final double[] least;
    private final double[] most;

    /** Bounds of the price, per point; infinite once the project can no longer be bought, or where no bound was found. */
    private final double[] atLeast;

    private final double[] atMost;
    private final boolean[] fresh;
    private final boolean[] open;

    Purses(Scores scores, double leastShare, double mostShare) {
        this.scores = scores;
        least = new double[scores.voters];
        most = new double[scores.voters];
        Arrays.fill(least, leastShare);
        Arrays.fill(most, mostShare);
        atLeast = new double[scores.projects];
        atMost = new double[scores.projects];
        fresh = new boolean[scores.projects];
        open = new boolean[scores.projects];
        for (int p = 0; p < open.length; p++) {
            open[p] = scores.isSupported(p) && scores.exactCost[p].signum() > 0;
        }
    }

    void close(int project) {
        open[project] = false;
    }

    double most(int voter) {
        return most[voter];
    }

    double least(int voter) {
        return least[voter];
    }

    double atLeast(int project) {
        return atLeast[project];
    }

    double atMost(int project) {
        return atMost[project];
    }

    /** The open projects of which one has the lowest price for its utility; one alone if its price is certain and lowest; none at the end. */
    List<Integer> contenders() {
        Arrays.fill(fresh, false);
        int best = lowestFresh();
        List<Integer> contenders = new ArrayList<>();
        if (best < 0) {
            return contenders;
        }
        boundAbove(best);
        double limit = atMost[best] / scores.factor[best] * (1 + ROUNDING);
        for (int p = 0; p < open.length; p++) {
            if (open[p] && atLeast[p] / scores.factor[p] <= limit) {
                if (!fresh[p]) {
                    boundBelow(p);
                }
                if (open[p] && atLeast[p] / scores.factor[p] <= limit) {
                    contenders.add(p);
                }
            }
        }
        return contenders;
    }

    private int lowestFresh() {
        while (true) {
            int lowest = -1;
            double price = NEVER;
            for (int p = 0; p < open.length; p++) {
                if (open[p] && atLeast[p] / scores.factor[p] < price) {
                    price = atLeast[p] / scores.factor[p];
                    lowest = p;
                }
            }
            if (lowest < 0 || fresh[lowest]) {
                return lowest;
            }
            boundBelow(lowest);
        }
    }

    /**
     * Newton's method from a price that is too low. Income is concave in the price, so each step stays too low, whatever voters it counts as
     * poor; it closes the project if even all the money of its supporters does not reach.
     */
    private void boundBelow(int project) {
        fresh[project] = true;
        double price = atLeast[project];
        double cost = scores.cost[project];
        int from = scores.first[project];
        int to = scores.first[project + 1];
        double rounding = ROUNDING * (to - from + 4);
        while (true) {
            double poor = 0;
            double points = 0;
            for (int entry = from; entry < to; entry++) {
                int voter = scores.voterOf[entry];
                double money = most[voter];
                if (money < price * scores.score[entry]) {
                    poor += scores.weight[voter] * money;
                } else {
                    points += scores.weighted[entry];
                }
            }
            if (points == 0) {
                open[project] = poor * (1 + rounding) >= cost;
                break;
            }
            double next = (cost - poor) / points;
            double error = rounding * ((cost + poor) / points + Math.abs(next));
            if (!(next - error > price * (1 + FIRST_MARGIN))) {
                price = Math.max(price, next - error);
                break;
            }
            price = next - error;
        }
        atLeast[project] = price;
    }

    /** Tries prices a little above the lower bound until one certainly brings in the cost; leaves the bound infinite if none does. */
    private void boundAbove(int project) {
        double cost = scores.cost[project];
        double rounding = ROUNDING * (scores.supporters(project) + 4);
        double price = atLeast[project];
        double margin = FIRST_MARGIN + 8 * rounding;
        while (margin < 1) {
            double bold = price * (1 + margin);
            double[] income = income(project, bold);
            if (income[0] * (1 - rounding) >= cost * (1 + rounding)) {
                atMost[project] = bold;
                return;
            }
            if (income[1] == 0) {
                break;
            }
            double next = bold + (cost - income[0]) / income[1];
            margin = next > bold * (1 + margin) ? FIRST_MARGIN + 8 * rounding : margin * MARGIN_GROWTH;
            price = next > bold ? next : price;
        }
        atMost[project] = NEVER;
    }

    /** What the supporters would surely pay together at that price, and the weighted points of those not spent by it. */
    private double[] income(int project, double price) {
        double money = 0;
        double points = 0;
        for (int entry = scores.first[project]; entry < scores.first[project + 1]; entry++) {
            int voter = scores.voterOf[entry];
            if (least[voter] < price * scores.score[entry]) {
                money += scores.weight[voter] * least[voter];
            } else {
                points += scores.weighted[entry];
            }
        }
        return new double[] {money + price * points, points};
    }

    /** Whether all supporters surely can pay the full price; then it is cost over points, whatever the share. */
    boolean allPayInFull(int project) {
        double price = atMost[project];
        for (int entry = scores.first[project]; entry < scores.first[project + 1]; entry++) {
            if (!(least[scores.voterOf[entry]] > price * scores.score[entry])) {
                return false;
            }
        }
        return true;
    }

    void boundAllAbove(List<Integer> projects) {
        projects.forEach(this::boundAbove);
    }

    /** Every supporter of the project pays its price, which lies between these, or all that is left. */
    void pay(int project, double lowPrice, double highPrice) {
        for (int entry = scores.first[project]; entry < scores.first[project + 1]; entry++) {
            int voter = scores.voterOf[entry];
            double low = least[voter] - highPrice * scores.score[entry];
            double high = most[voter] - lowPrice * scores.score[entry];
            double rounding = ROUNDING * most[voter];
            least[voter] = Math.max(0, low - rounding);
            most[voter] = high < -rounding ? 0 : Math.max(0, high + rounding);
        }
    }

    void empty(int voter) {
        least[voter] = 0;
        most[voter] = 0;
    }
}
