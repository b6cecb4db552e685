package id.sekber.analysis.costs;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import id.sekber.analysis.games.Coalition;
import java.util.List;

/**
 * One plant for the pooled demand q of the coalition, which costs {@code a q^b}.
 *
 * <p>Input   a demand per member, at least 0; the cost a of a plant of size one, at least 0; the exponent b, above 0 and at
 * most 1 (0.6 by the rule of six tenths, 1 for no economies at all).
 *
 * <p>Result  a concave game: the larger the coalition, the less a newcomer adds.
 *
 * <p>Meaning capital of tanks, plants and pipes grows slower than what they hold. Example: demands 1, 4 and 5 with a = 10
 * and b = 0.5 cost 10, 20 and 22.36 alone and 31.62 together.
 *
 * <p>Cost    O(n) per coalition.
 *
 * <p>Edges   a coalition of no demand builds nothing.
 *
 * @see "R. Williams, Six-Tenths Factor Aids in Approximating Costs, Chemical Engineering 54, 1947, pp. 124-125"
 */
public record EconomiesOfScale(List<String> members, List<Double> demands, double a, double b) implements CostModel {

    public EconomiesOfScale {
        members = Checked.names("members", members);
        Checked.length("demands", members.size(), demands.size());
        demands = List.copyOf(demands);
        for (int i = 0; i < demands.size(); i++) {
            Checked.notNegative("demand of " + members.get(i), demands.get(i));
        }
        Checked.notNegative("a", a);
        if (!(Checked.finite("b", b) > 0 && b <= 1)) {
            throw new InputRefused(
                    "b",
                    String.valueOf(b),
                    "the exponent of economies of scale lies above 0 and at most at 1",
                    "give for instance 0.6; a larger plant that costs more than its share is never pooled");
        }
    }

    @Override
    public Plan plan(Coalition coalition) {
        double demand = 0;
        for (int i = 0; i < members.size(); i++) {
            demand += coalition.contains(i) ? demands.get(i) : 0;
        }
        double cost = demand == 0 ? 0 : a * Math.pow(demand, b);
        Explanation why = Explanation.of(cost, "costs.plant", demand, cost, a, b);
        String name = coalition.joined(members);
        return Plan.of(name, demand == 0 ? List.of() : List.of(new Plan.Work(name, cost, why)));
    }
}
