package id.sekber.costsharing;

import id.sekber.analysis.games.CostGame;
import id.sekber.analysis.prospects.CostComponent;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * One component of a programme's cost.
 *
 * @param capital whether it builds, else it operates
 * @param firstYear the first calendar year in which it falls due
 * @param lastYear the last; in each year between it costs the same
 * @param demandExponent how the cost follows demand: 0 not at all, 1 in proportion
 * @param low by coalition, that of mask m at index m - 1
 */
public record Component(
        UUID id,
        String name,
        boolean capital,
        int firstYear,
        int lastYear,
        Way way,
        Model model,
        BigDecimal demandExponent,
        List<Money> low,
        List<Money> likely,
        List<Money> high) {

    public Component {
        low = List.copyOf(low);
        likely = List.copyOf(likely);
        high = List.copyOf(high);
    }

    public Money joint() {
        return likely.get(likely.size() - 1);
    }

    public Money jointLow() {
        return low.get(low.size() - 1);
    }

    public Money jointHigh() {
        return high.get(high.size() - 1);
    }

    public Money of(int coalition) {
        return likely.get(coalition - 1);
    }

    boolean fallsIn(int year) {
        return firstYear <= year && year <= lastYear;
    }

    CostComponent uncertain(List<String> members, int firstYearOfPlan) {
        return new CostComponent(
                name + " " + id,
                capital,
                firstYear - firstYearOfPlan,
                lastYear - firstYearOfPlan,
                game(members, low),
                game(members, likely),
                game(members, high),
                demandExponent.doubleValue());
    }

    private static CostGame game(List<String> members, List<Money> costs) {
        return CostGame.of(
                members,
                coalition -> costs.get((int) coalition.members() - 1).amount().doubleValue());
    }
}
