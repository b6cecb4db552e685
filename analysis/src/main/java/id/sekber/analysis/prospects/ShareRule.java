package id.sekber.analysis.prospects;

import id.sekber.analysis.Checked;
import id.sekber.analysis.InputRefused;
import java.util.List;
import java.util.Optional;

/**
 * A rule by which a joint cost is shared, to be applied to costs that are drawn rather than known.
 *
 * <p>Meaning each rule answers an amount for each member that sums to the joint cost of the draw. Rules that look at
 * coalitions see the draw's own coalition costs, in present value over the programme's life; what they ask for is then
 * paid year by year in proportion to the joint cost of the year.
 */
public sealed interface ShareRule {

    /** Everyone the same. */
    record Equal() implements ShareRule {}

    /**
     * In proportion to weights.
     *
     * @param followsDemand whether the weight of a member rises and falls with its demand, as tonnage does and area does not
     */
    record ByWeights(List<Double> weights, boolean followsDemand) implements ShareRule {
        public ByWeights {
            weights = List.copyOf(weights);
            double sum = 0;
            for (double weight : weights) {
                sum += Checked.notNegative("weight", weight);
            }
            if (sum == 0) {
                throw new InputRefused("weights", "only zeros", "at least one must be positive", "give the weights");
            }
        }
    }

    /** In proportion to what each would pay alone; not applicable where some cost alone is negative or all are zero. */
    record ProportionalToAlone() implements ShareRule {}

    /** Separable costs, remaining benefits; not applicable where a member adds more to the others than it costs alone. */
    record RemainingBenefits() implements ShareRule {}

    /** The Shapley value of the draw. */
    record Shapley() implements ShareRule {}

    /** Several rules, each for a portion of the cost; the portions sum to one. */
    record Mixed(List<ShareRule> rules, List<Double> portions) implements ShareRule {
        public Mixed {
            rules = List.copyOf(rules);
            portions = List.copyOf(portions);
            Checked.length("portions", rules.size(), portions.size());
            double sum = 0;
            for (double portion : portions) {
                sum += Checked.notNegative("portion", portion);
            }
            if (!(Math.abs(sum - 1) <= 1e-9)) {
                throw new InputRefused("portions", "a sum of " + sum, "they sum to 1", "correct the portions");
            }
        }
    }

    /** Capital by one rule, operation by another. */
    record TwoPart(ShareRule capital, ShareRule operation) implements ShareRule {}

    /**
     * No member below a floor or above a ceiling, as parts of the joint cost; what that leaves open the others carry in
     * proportion to what they pay.
     *
     * @param neverAboveAlone whether the cost alone of the draw is a ceiling too
     */
    record Collar(ShareRule rule, double floor, double ceiling, boolean neverAboveAlone) implements ShareRule {
        public Collar {
            if (!(Checked.notNegative("floor", floor) <= Checked.notNegative("ceiling", ceiling) && ceiling <= 1)) {
                throw new InputRefused(
                        "collar",
                        floor + " to " + ceiling,
                        "the floor lies below the ceiling, both from 0 to 1",
                        "correct it");
            }
        }
    }

    /** The host pays so much less each year; the others carry it in proportion to what they pay. */
    record HostCredit(ShareRule rule, int host, double yearly) implements ShareRule {}

    /**
     * A price for each unit used; what the fees do not cover, or bring in above the cost, is shared by another rule.
     *
     * @param quantities a year, of each member; they follow its demand
     */
    record FeePerUnit(double price, List<Double> quantities, ShareRule rest) implements ShareRule {
        public FeePerUnit {
            quantities = List.copyOf(quantities);
            Checked.notNegative("price", price);
            quantities.forEach(quantity -> Checked.notNegative("quantity", quantity));
        }
    }

    /** How many members the rule speaks of, where it names them. */
    default Optional<Integer> members() {
        if (this instanceof ByWeights weights) {
            return Optional.of(weights.weights().size());
        } else if (this instanceof FeePerUnit fee) {
            return Optional.of(fee.quantities().size());
        } else if (this instanceof Mixed mixed) {
            return mixed.rules().stream()
                    .map(ShareRule::members)
                    .flatMap(Optional::stream)
                    .findFirst();
        } else if (this instanceof TwoPart parts) {
            return parts.capital().members().or(() -> parts.operation().members());
        } else if (this instanceof Collar collar) {
            return collar.rule().members();
        }
        return this instanceof HostCredit credit ? credit.rule().members() : Optional.empty();
    }
}
