package id.sekber.analysis.costs;

import id.sekber.analysis.Explanation;
import id.sekber.analysis.games.Coalition;
import id.sekber.analysis.games.CostGame;
import java.util.List;

/**
 * Costs as studies state them, coalition by coalition.
 *
 * <p>Input   a game, from estimates of engineers or from a published table.
 *
 * <p>Result  the same game; a plan only repeats the stated cost.
 *
 * <p>Meaning the fallback where no formula fits. Example: two towns that need water, one for 11 alone, the other for 7, both
 * for 15: 3 are saved, and halving them charges 9.5 and 5.5. The six groups of municipalities of Skane, whose 63 costs are
 * given by a table, are the best known case.
 *
 * <p>Cost    none.
 *
 * <p>Edges   those of {@link CostGame}.
 *
 * @see "H. P. Young, N. Okada, T. Hashimoto, Cost Allocation in Water Resources Development, Water Resources Research 18,
 *     1982, pp. 463-475"
 */
public record CostTable(CostGame game) implements CostModel {

    @Override
    public List<String> members() {
        return game.players();
    }

    @Override
    public Plan plan(Coalition coalition) {
        String name = coalition.joined(members());
        double cost = game.value(coalition);
        return Plan.of(name, List.of(new Plan.Work(name, cost, Explanation.of(cost, "costs.stated", name, cost))));
    }
}
