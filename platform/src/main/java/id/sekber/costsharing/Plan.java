package id.sekber.costsharing;

import id.sekber.analysis.prospects.Range;
import id.sekber.analysis.prospects.UncertainCosts;
import id.sekber.vocabulary.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a programme costs each coalition of its parties over its life: components that build and components that operate, each
 * as a range, and what each party demands.
 *
 * @param number counts the plans of the programme from 1
 * @param firstYear the first calendar year
 * @param discountPercent by which money of a later year weighs less for each year
 * @param togetherPercent how much the errors of the estimate hang together, 0 to 100
 * @param frozen whether a cost sheet was made of it; then it stays as it is
 * @param demands in the order of the sharers
 */
public record Plan(
        UUID id,
        int number,
        int firstYear,
        int years,
        BigDecimal discountPercent,
        BigDecimal togetherPercent,
        String demandUnit,
        String source,
        boolean frozen,
        int version,
        Instant savedAt,
        String savedBy,
        List<Sharer> sharers,
        List<Demand> demands,
        List<Component> components) {

    static final int MOST_YEARS = 50;
    static final int MOST_COMPONENTS = 30;

    private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

    public Plan {
        sharers = List.copyOf(sharers);
        demands = List.copyOf(demands);
        components = List.copyOf(components);
    }

    public int lastYear() {
        return firstYear + years - 1;
    }

    /** The calendar years of the plan. */
    public List<Integer> calendar() {
        return IntStream.rangeClosed(firstYear, lastYear()).boxed().toList();
    }

    boolean isOf(List<Sharer> others) {
        return sharers.stream()
                .map(Sharer::code)
                .toList()
                .equals(others.stream().map(Sharer::code).toList());
    }

    /** The component of this name, whatever its capitals and spaces. */
    Optional<Component> named(String name) {
        return components.stream()
                .filter(each -> CoalitionNames.folded(each.name()).equals(CoalitionNames.folded(name)))
                .findFirst();
    }

    Optional<Component> component(UUID wanted) {
        return components.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    public int all() {
        return CostTable.coalitions(sharers.size());
    }

    /** What the coalition pays in this year to build, and to operate. */
    public Money built(int year, int coalition) {
        return sum(year, coalition, Component::capital);
    }

    public Money operated(int year, int coalition) {
        return sum(year, coalition, component -> !component.capital());
    }

    public Money cost(int year, int coalition) {
        return sum(year, coalition, component -> true);
    }

    private Money sum(int year, int coalition, Predicate<Component> which) {
        return Money.sumInRupiah(components.stream()
                .filter(which)
                .filter(component -> component.fallsIn(year))
                .map(component -> component.of(coalition))
                .toList());
    }

    /** What one rupiah of this year is worth in the first. */
    BigDecimal weight(int year) {
        BigDecimal factor = BigDecimal.ONE.add(discountPercent.movePointLeft(2));
        return BigDecimal.ONE.divide(factor.pow(year - firstYear, EXACT_ENOUGH), EXACT_ENOUGH);
    }

    /** What amounts of each year are worth in the first, to the rupiah. */
    public Money presentValue(List<Money> yearly) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < yearly.size(); i++) {
            sum = sum.add(yearly.get(i).amount().multiply(weight(firstYear + i), EXACT_ENOUGH));
        }
        return Money.rupiah(sum.setScale(0, RoundingMode.HALF_UP));
    }

    /** The same every year, worth as much as the plan. */
    record YearOfPlan(CostTable costs, List<Money> built) {}

    /**
     * The cost of a year: the amount that, paid every year of the life, is worth as much as what the plan asks for. Nothing
     * where all together pay nothing.
     */
    Optional<YearOfPlan> ofAYear() {
        BigDecimal life = sumOfWeights(firstYear, lastYear());
        List<Money> costs = new ArrayList<>();
        List<Money> built = new ArrayList<>();
        List<BigDecimal> annuities = components.stream()
                .map(component -> sumOfWeights(component.firstYear(), component.lastYear()))
                .toList();
        for (int coalition = 1; coalition <= all(); coalition++) {
            BigDecimal whole = BigDecimal.ZERO;
            BigDecimal part = BigDecimal.ZERO;
            for (int c = 0; c < components.size(); c++) {
                BigDecimal worth = components.get(c).of(coalition).amount().multiply(annuities.get(c), EXACT_ENOUGH);
                whole = whole.add(worth);
                part = components.get(c).capital() ? part.add(worth) : part;
            }
            costs.add(spread(whole, life));
            built.add(spread(part, life));
        }
        boolean something = !costs.isEmpty() && costs.get(costs.size() - 1).isPositive();
        return something ? Optional.of(new YearOfPlan(new CostTable(costs), built)) : Optional.empty();
    }

    private BigDecimal sumOfWeights(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money spread(BigDecimal worth, BigDecimal life) {
        return Money.rupiah(worth.divide(life, EXACT_ENOUGH).setScale(0, RoundingMode.HALF_UP));
    }

    /** As the analysis takes it. */
    UncertainCosts uncertain() {
        List<String> names = sharers.stream().map(Sharer::name).toList();
        return new UncertainCosts(
                names,
                years,
                discountPercent.movePointLeft(2).doubleValue(),
                components.stream()
                        .map(component -> component.uncertain(names, firstYear))
                        .toList(),
                demands.stream().map(Plan::range).toList(),
                togetherPercent.movePointLeft(2).doubleValue());
    }

    private static Range range(Demand demand) {
        return new Range(
                demand.low().doubleValue(),
                demand.likely().doubleValue(),
                demand.high().doubleValue());
    }
}
