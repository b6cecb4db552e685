package id.sekber.budgets;

import id.sekber.activities.Deliverable;
import id.sekber.budgets.Basis.FlatRate;
import id.sekber.budgets.Basis.LumpSum;
import id.sekber.budgets.Basis.RealCosts;
import id.sekber.budgets.Basis.Units;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a programme costs by line and year, and who pays it. Each amount is worked out once; every table adds up the same. */
public final class Budget {

    private static final Money NOTHING = Money.rupiah(0);
    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final Frame frame;
    private final List<Line> lines;
    private final RateBook rates;
    private final Map<UUID, Deliverable> deliverables;
    private final List<Funding> funding;
    private final Map<UUID, SortedMap<Integer, Money>> cells = new HashMap<>();
    private final Map<UUID, Reason> unpriced = new HashMap<>();

    private Budget(
            Frame frame, List<Line> lines, RateBook rates, List<Deliverable> deliverables, List<Funding> funding) {
        this.frame = frame;
        this.lines = List.copyOf(lines);
        this.rates = rates;
        this.deliverables = deliverables.stream().collect(Collectors.toMap(Deliverable::id, each -> each));
        this.funding = List.copyOf(funding);
        // Flat rates last: they rest on all the others.
        lines.stream().filter(line -> line.basis().way() != Way.FLAT).forEach(this::workOut);
        lines.stream().filter(line -> line.basis().way() == Way.FLAT).forEach(this::workOut);
    }

    static Budget of(
            Frame frame, List<Line> lines, RateBook rates, List<Deliverable> deliverables, List<Funding> funding) {
        return new Budget(frame, lines, rates, deliverables, funding);
    }

    private void workOut(Line line) {
        SortedMap<Integer, Money> amounts = new TreeMap<>();
        Basis basis = line.basis();
        if (basis instanceof RealCosts real) {
            amounts.putAll(real.amounts());
        } else if (basis instanceof Units units) {
            units.quantities()
                    .forEach((year, quantity) -> priced(line, Rate.Kind.UNIT, units.rate(), year)
                            .ifPresent(rate -> amounts.put(year, times(rate.amount(), quantity))));
        } else if (basis instanceof LumpSum lump) {
            Optional<LocalDate> due = Optional.ofNullable(deliverables.get(lump.deliverable()))
                    .flatMap(each -> Optional.ofNullable(each.dueOn()));
            if (due.isEmpty()) {
                unpriced.put(line.id(), Reason.of("budgets.unpriced.day", line.number()));
            } else {
                int year = due.get().getYear();
                priced(line, Rate.Kind.LUMP, lump.rate(), year).ifPresent(rate -> amounts.put(year, rate.amount()));
            }
        } else if (basis instanceof FlatRate flat) {
            for (int year : frame.years()) {
                Money part = percentOf(
                        flat.percent(),
                        sum(
                                year,
                                other -> other.party().equals(line.party())
                                        && other.basis().way() != Way.FLAT
                                        && flat.of().contains(other.costType())));
                if (!part.isZero()) {
                    amounts.put(year, part);
                }
            }
        }
        amounts.keySet().stream()
                .filter(year -> !frame.holds(year))
                .findFirst()
                .ifPresent(year -> unpriced.put(
                        line.id(),
                        Reason.of(
                                "budgets.unpriced.year",
                                line.number(),
                                Integer.toString(year),
                                Integer.toString(frame.firstYear()),
                                Integer.toString(frame.lastYear()))));
        amounts.keySet().removeIf(year -> !frame.holds(year));
        cells.put(line.id(), amounts);
    }

    private Optional<Rate> priced(Line line, Rate.Kind kind, String code, int year) {
        Optional<Rate> rate = rates.inForce(kind, code, year);
        if (rate.isEmpty()) {
            unpriced.put(line.id(), Reason.of("budgets.unpriced.rate", line.number(), code, Integer.toString(year)));
        }
        return rate;
    }

    /** To the whole rupiah, half a rupiah up. */
    static Money times(Money rate, BigDecimal quantity) {
        return Money.rupiah(rate.amount().multiply(quantity).setScale(0, RoundingMode.HALF_UP));
    }

    static Money percentOf(BigDecimal percent, Money base) {
        return Money.rupiah(base.amount().multiply(percent).divide(WHOLE, 0, RoundingMode.HALF_UP));
    }

    public Frame frame() {
        return frame;
    }

    public List<Line> lines() {
        return lines;
    }

    public List<Funding> funding() {
        return funding;
    }

    public RateBook rates() {
        return rates;
    }

    public Optional<Line> numbered(String number) {
        return lines.stream().filter(line -> line.number().equals(number)).findFirst();
    }

    /** Why a line has no amount where it should have one. */
    public Optional<Reason> unpriced(Line line) {
        return Optional.ofNullable(unpriced.get(line.id()));
    }

    public Money amount(Line line, int year) {
        return amounts(line).getOrDefault(year, NOTHING);
    }

    public SortedMap<Integer, Money> amounts(Line line) {
        return cells.getOrDefault(line.id(), new TreeMap<>());
    }

    public Money amount(Line line) {
        return Money.sumInRupiah(amounts(line).values());
    }

    private Money sum(int year, Predicate<Line> which) {
        Money sum = NOTHING;
        for (Line line : lines) {
            if (which.test(line)) {
                sum = sum.plus(amount(line, year));
            }
        }
        return sum;
    }

    public Money cost() {
        return Money.sumInRupiah(lines.stream().map(this::amount).toList());
    }

    public Money cost(int year) {
        return sum(year, line -> true);
    }

    /** What the agencies of this party spend. */
    public Money spends(String party, int year) {
        return sum(year, line -> line.party().equals(party));
    }

    public Money spends(String party, CostType type) {
        return Money.sumInRupiah(lines.stream()
                .filter(line -> line.party().equals(party) && line.costType().equals(type.code()))
                .map(this::amount)
                .toList());
    }

    public Money spends(CostType type, int year) {
        return sum(year, line -> line.costType().equals(type.code()));
    }

    public Money paid() {
        return Money.sumInRupiah(funding.stream().map(Funding::amount).toList());
    }

    public Money paid(int year) {
        return paid(each -> each.year() == year);
    }

    public Money paid(Funding.Source source, int year) {
        return paid(each -> each.source() == source && each.year() == year);
    }

    /** What this party pays or brings in. */
    public Money pays(String party, int year) {
        return paid(each -> each.party().equals(party) && each.year() == year);
    }

    public Money pays(String party, Funding.Source source, int year) {
        return paid(each -> each.party().equals(party) && each.source() == source && each.year() == year);
    }

    private Money paid(Predicate<Funding> which) {
        return Money.sumInRupiah(
                funding.stream().filter(which).map(Funding::amount).toList());
    }

    /** What nobody pays yet; below zero where more is paid than is spent. */
    public Money rest(int year) {
        return cost(year).minus(paid(year));
    }

    public List<Integer> unbalanced() {
        List<Integer> years = new ArrayList<>(frame.years());
        years.removeIf(year -> rest(year).isZero());
        return years;
    }
}
