package id.sekber.analysis.prospects;

import id.sekber.analysis.prospects.Draw.Part;
import java.util.Arrays;

/** Applies rules to one draw; keeps room for what it works with, so that ten thousand draws make no rubbish. */
final class Sharing {

    private final Draw draw;
    private final int n;
    private final double[] gainedBySize;
    private final double[] lostBySize;
    private final double[] capitalAmounts;
    private final double[] operationAmounts;

    Sharing(Draw draw) {
        this.draw = draw;
        n = draw.n;
        capitalAmounts = new double[n];
        operationAmounts = new double[n];
        gainedBySize = new double[n + 1];
        lostBySize = new double[n + 1];
        // The part of all orders in which a player comes right after a given set of so many others.
        double[] weight = new double[n];
        weight[0] = 1.0 / n;
        for (int size = 1; size < n; size++) {
            weight[size] = weight[size - 1] * size / (n - size);
        }
        for (int size = 1; size <= n; size++) {
            gainedBySize[size] = weight[size - 1];
        }
        System.arraycopy(weight, 0, lostBySize, 0, n);
    }

    /**
     * The part of the capital and of the operation that each member pays in every year.
     *
     * @return false where the rule does not apply to this draw
     */
    boolean parts(ShareRule rule, double[] capital, double[] operation) {
        if (rule instanceof ShareRule.TwoPart two) {
            return part(two.capital(), Part.CAPITAL, capital) && part(two.operation(), Part.OPERATION, operation);
        }
        if (!part(rule, Part.ALL, capital)) {
            return false;
        }
        System.arraycopy(capital, 0, operation, 0, n);
        return true;
    }

    private boolean part(ShareRule rule, Part part, double[] shares) {
        double joint = draw.joint(part);
        if (joint == 0) {
            Arrays.fill(shares, 1.0 / n);
            return true;
        }
        if (!amounts(rule, part, shares)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            shares[i] /= joint;
        }
        return true;
    }

    private boolean amounts(ShareRule rule, Part part, double[] amounts) {
        double joint = draw.joint(part);
        if (rule instanceof ShareRule.Equal) {
            Arrays.fill(amounts, joint / n);
            return true;
        } else if (rule instanceof ShareRule.ByWeights by) {
            return byWeights(by, joint, amounts);
        } else if (rule instanceof ShareRule.ProportionalToAlone) {
            return proportional(draw.of(part), joint, amounts);
        } else if (rule instanceof ShareRule.RemainingBenefits) {
            return remainingBenefits(draw.of(part), amounts);
        } else if (rule instanceof ShareRule.Shapley) {
            return shapley(draw.of(part), amounts);
        } else if (rule instanceof ShareRule.Mixed mixed) {
            return mixed(mixed, part, amounts);
        } else if (rule instanceof ShareRule.TwoPart two) {
            return twoPart(two, part, amounts);
        } else if (rule instanceof ShareRule.Collar collar) {
            return amounts(collar.rule(), part, amounts) && collared(collar, part, amounts);
        } else if (rule instanceof ShareRule.HostCredit credit) {
            return amounts(credit.rule(), part, amounts) && credited(credit, joint, amounts);
        }
        return fees((ShareRule.FeePerUnit) rule, part, amounts);
    }

    private boolean byWeights(ShareRule.ByWeights rule, double joint, double[] amounts) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            amounts[i] = rule.weights().get(i) * (rule.followsDemand() ? draw.demandFactors[i] : 1);
            sum += amounts[i];
        }
        return scaled(amounts, joint, sum);
    }

    private boolean proportional(double[] costs, double joint, double[] amounts) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            amounts[i] = costs[1 << i];
            sum += amounts[i];
            if (amounts[i] < 0) {
                return false;
            }
        }
        return scaled(amounts, joint, sum);
    }

    private boolean scaled(double[] amounts, double joint, double sum) {
        if (!(sum > 0)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            amounts[i] *= joint / sum;
        }
        return true;
    }

    private boolean remainingBenefits(double[] costs, double[] amounts) {
        int all = costs.length - 1;
        double rest = costs[all];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double separable = costs[all] - costs[all ^ 1 << i];
            double remainder = costs[1 << i] - separable;
            if (remainder < 0) {
                return false;
            }
            rest -= separable;
            sum += remainder;
            amounts[i] = separable;
        }
        if (sum == 0) {
            return rest == 0;
        }
        for (int i = 0; i < n; i++) {
            amounts[i] += rest * (costs[1 << i] - amounts[i]) / sum;
        }
        return true;
    }

    private boolean shapley(double[] costs, double[] amounts) {
        Arrays.fill(amounts, 0);
        // What every set without a player costs is what that player spares the orders in which it comes next.
        double lost = 0;
        for (int s = 1; s < costs.length; s++) {
            int size = Integer.bitCount(s);
            double withOut = size == n ? 0 : lostBySize[size] * costs[s];
            double gained = gainedBySize[size] * costs[s] + withOut;
            lost += withOut;
            for (int rest = s; rest != 0; rest &= rest - 1) {
                amounts[Integer.numberOfTrailingZeros(rest)] += gained;
            }
        }
        for (int i = 0; i < n; i++) {
            amounts[i] -= lost;
        }
        return true;
    }

    private boolean mixed(ShareRule.Mixed mixed, Part part, double[] amounts) {
        double[] sum = new double[n];
        for (int k = 0; k < mixed.rules().size(); k++) {
            if (!amounts(mixed.rules().get(k), part, amounts)) {
                return false;
            }
            for (int i = 0; i < n; i++) {
                sum[i] += mixed.portions().get(k) * amounts[i];
            }
        }
        System.arraycopy(sum, 0, amounts, 0, n);
        return true;
    }

    private boolean twoPart(ShareRule.TwoPart two, Part part, double[] amounts) {
        if (part != Part.ALL) {
            return amounts(part == Part.CAPITAL ? two.capital() : two.operation(), part, amounts);
        }
        if (!amounts(two.capital(), Part.CAPITAL, capitalAmounts)
                || !amounts(two.operation(), Part.OPERATION, operationAmounts)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            amounts[i] = capitalAmounts[i] + operationAmounts[i];
        }
        return true;
    }

    private boolean collared(ShareRule.Collar collar, Part part, double[] amounts) {
        double joint = draw.joint(part);
        double[] floors = new double[n];
        double[] ceilings = new double[n];
        for (int i = 0; i < n; i++) {
            double alone = draw.of(part)[1 << i];
            ceilings[i] = Math.min(collar.ceiling() * joint, collar.neverAboveAlone() ? alone : Double.MAX_VALUE);
            floors[i] = Math.min(collar.floor() * joint, ceilings[i]);
        }
        return Collars.within(amounts, floors, ceilings, joint);
    }

    private boolean credited(ShareRule.HostCredit credit, double joint, double[] amounts) {
        double others = joint - amounts[credit.host()];
        double rebate = Math.min(credit.yearly() * draw.annuity(), amounts[credit.host()]);
        amounts[credit.host()] -= rebate;
        for (int i = 0; i < n; i++) {
            if (i != credit.host()) {
                amounts[i] += others > 0 ? rebate * amounts[i] / others : rebate / (n - 1);
            }
        }
        return true;
    }

    private boolean fees(ShareRule.FeePerUnit fee, Part part, double[] amounts) {
        double joint = draw.joint(part);
        if (!amounts(fee.rest(), part, amounts)) {
            return false;
        }
        double collected = 0;
        double[] fees = new double[n];
        for (int i = 0; i < n; i++) {
            fees[i] = fee.price()
                    * fee.quantities().get(i)
                    * draw.demandFactors[i]
                    * draw.annuity()
                    * joint
                    / draw.joint(Part.ALL);
            collected += fees[i];
        }
        for (int i = 0; i < n; i++) {
            amounts[i] = fees[i] + (joint == 0 ? 0 : amounts[i] / joint * (joint - collected));
        }
        return true;
    }
}
