package id.sekber.costsharing;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.costs.CapacitySteps;
import id.sekber.analysis.costs.ConnectionNetwork;
import id.sekber.analysis.costs.CostModel;
import id.sekber.analysis.costs.EconomiesOfScale;
import id.sekber.analysis.costs.Siting;
import id.sekber.analysis.games.Coalition;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Works out what each coalition of a plan would build, and what that costs. */
@Service
class Models {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Distances distances;

    Models(Distances distances) {
        this.distances = distances;
    }

    /** The low, likely and high cost of every coalition. */
    record Costs(List<Money> low, List<Money> likely, List<Money> high) {}

    /**
     * The model as the analysis takes it; nothing where costs were stated.
     *
     * @throws InputRefused where it cannot take it
     */
    Optional<CostModel> of(Way way, Model model, List<Sharer> sharers, List<Demand> demands) {
        List<String> members = sharers.stream().map(Sharer::name).toList();
        List<Double> needs =
                demands.stream().map(demand -> demand.likely().doubleValue()).toList();
        return switch (way) {
            case TABLE -> Optional.empty();
            case CURVE ->
                Optional.of(new EconomiesOfScale(
                        members,
                        needs,
                        model.number("a").doubleValue(),
                        model.number("b").doubleValue()));
            case SITING -> Optional.of(siting(model, sharers, members, needs));
            case NETWORK ->
                Optional.of(ConnectionNetwork.of(
                        members,
                        model.word(),
                        model.rows().stream()
                                .map(row -> new ConnectionNetwork.Link(row.get(0), row.get(1), number(row.get(2))))
                                .toList()));
            case STEPS ->
                Optional.of(new CapacitySteps(
                        members,
                        needs,
                        model.word().equals(Model.LARGEST) ? CapacitySteps.Need.LARGEST : CapacitySteps.Need.TOTAL,
                        model.rows().stream()
                                .map(row -> new CapacitySteps.Step(row.get(0), number(row.get(1)), number(row.get(2))))
                                .toList()));
        };
    }

    /** Each site lies in a region: name, code of the region, fixed cost, cost per unit, capacity. */
    private Siting siting(Model model, List<Sharer> sharers, List<String> members, List<Double> needs) {
        List<Siting.Site> sites = model.rows().stream()
                .map(row -> new Siting.Site(row.get(0), number(row.get(2)), number(row.get(3)), number(row.get(4))))
                .toList();
        List<List<Double>> ways = sharers.stream()
                .map(sharer -> model.rows().stream()
                        .map(row -> distances.between(sharer.code(), row.get(1)))
                        .toList())
                .toList();
        return new Siting(members, needs, sites, ways, model.number("carriage").doubleValue());
    }

    private static double number(String cell) {
        return new BigDecimal(cell).doubleValue();
    }

    Costs costs(CostModel model, Model spread) {
        int all = CostTable.coalitions(model.members().size());
        List<Money> likely = IntStream.rangeClosed(1, all)
                .mapToObj(mask -> Money.rupiah(
                        new BigDecimal(model.plan(new Coalition(mask)).cost()).setScale(0, RoundingMode.HALF_UP)))
                .toList();
        return new Costs(
                scaled(likely, HUNDRED.subtract(spread.lower())), likely, scaled(likely, HUNDRED.add(spread.upper())));
    }

    private static List<Money> scaled(List<Money> costs, BigDecimal percent) {
        return costs.stream()
                .map(cost -> Money.rupiah(
                        cost.amount().multiply(percent).movePointLeft(2).setScale(0, RoundingMode.HALF_UP)))
                .toList();
    }

    /** The component with its costs worked out anew from other demands; as it is where its costs were stated. */
    Component reworked(Component component, List<Sharer> sharers, List<Demand> demands) {
        return of(component.way(), component.model(), sharers, demands)
                .map(model -> {
                    Costs costs = costs(model, component.model());
                    return new Component(
                            component.id(),
                            component.name(),
                            component.capital(),
                            component.firstYear(),
                            component.lastYear(),
                            component.way(),
                            component.model(),
                            component.demandExponent(),
                            costs.low(),
                            costs.likely(),
                            costs.high());
                })
                .orElse(component);
    }
}
