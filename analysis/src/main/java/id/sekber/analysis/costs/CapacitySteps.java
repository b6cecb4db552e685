package id.sekber.analysis.costs;

import id.sekber.analysis.Checked;
import id.sekber.analysis.Explanation;
import id.sekber.analysis.InputRefused;
import id.sekber.analysis.games.Coalition;
import java.util.List;

/**
 * Capacity comes in steps: the coalition builds the cheapest step that holds what it needs.
 *
 * <p>Input   a need per member, at least 0; steps with a capacity and the cost of everything up to it, both rising.
 * {@link Need#LARGEST}: the most demanding member sets the need (a runway, the depth of a harbour);
 * {@link Need#TOTAL}: needs add up (cells of a landfill).
 *
 * <p>Result  for {@code LARGEST} the airport game, which is concave.
 *
 * <p>Meaning Example: needs 1, 2 and 3 with steps costing 8, 11 and 13: the small member alone 8, the large one 13, all
 * together 13; the Shapley value charges 8/3, 8/3 + 3/2 and 8/3 + 3/2 + 2.
 *
 * <p>Cost    O(n + steps) per coalition. For thousands of users of few types see {@link RunwayFees}.
 *
 * <p>Edges   a need above the last step is refused; a coalition of no need builds nothing.
 *
 * @see "S. C. Littlechild, G. Owen, A Simple Expression for the Shapley Value in a Special Case, Management Science 20,
 *     1973, pp. 370-372"
 */
public record CapacitySteps(List<String> members, List<Double> needs, Need need, List<Step> steps)
        implements CostModel {

    /** How the needs of the members make the need of a coalition. */
    public enum Need {
        LARGEST,
        TOTAL
    }

    /** A capacity that can be built, and what everything up to it costs. */
    public record Step(String name, double capacity, double cost) {}

    public CapacitySteps {
        members = Checked.names("members", members);
        Checked.length("needs", members.size(), needs.size());
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
        for (int i = 0; i < needs.size(); i++) {
            Checked.notNegative("need of " + members.get(i), needs.get(i));
        }
        Checked.names("steps", steps.stream().map(Step::name).toList());
        checkRising(steps);
        double most = needed(Coalition.grand(members.size()), needs, need);
        double last = steps.get(steps.size() - 1).capacity();
        if (!holds(last, most)) {
            throw new InputRefused(
                    "needs", "a need of " + most + " for all", "the last step holds " + last, "add a larger step");
        }
    }

    private static void checkRising(List<Step> steps) {
        double capacity = 0;
        double cost = 0;
        for (Step step : steps) {
            Checked.notNegative("capacity of " + step.name(), step.capacity());
            Checked.notNegative("cost of " + step.name(), step.cost());
            if (step.capacity() <= capacity || step.cost() < cost) {
                throw new InputRefused(
                        "step " + step.name(),
                        "capacity " + step.capacity() + " at cost " + step.cost(),
                        "each step holds more than the one before and costs at least as much",
                        "order the steps by capacity, and leave out those that are never worth building");
            }
            capacity = step.capacity();
            cost = step.cost();
        }
    }

    /** Needs that add up to a capacity but for their last digit, as 0.1 and 0.2 to 0.3, still fit. */
    private static boolean holds(double capacity, double needed) {
        return needed <= capacity * (1 + Transport.ROUNDING);
    }

    private static double needed(Coalition coalition, List<Double> needs, Need need) {
        double needed = 0;
        for (int i = 0; i < needs.size(); i++) {
            if (coalition.contains(i)) {
                needed = need == Need.TOTAL ? needed + needs.get(i) : Math.max(needed, needs.get(i));
            }
        }
        return needed;
    }

    @Override
    public Plan plan(Coalition coalition) {
        double needed = needed(coalition, needs, need);
        String name = coalition.joined(members);
        if (needed == 0) {
            return Plan.of(name, List.of());
        }
        Step step = steps.stream()
                .filter(one -> holds(one.capacity(), needed))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The last step no longer holds " + needed + "."));
        Explanation why = Explanation.of(step.cost(), "costs.step", step.name(), step.capacity(), step.cost(), needed);
        return Plan.of(name, List.of(new Plan.Work(step.name(), step.cost(), why)));
    }
}
