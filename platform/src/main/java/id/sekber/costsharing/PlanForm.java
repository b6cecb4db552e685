package id.sekber.costsharing;

import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import id.sekber.vocabulary.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The head of a cost plan as typed: its years, how later money weighs, and what each party demands. */
public record PlanForm(
        String firstYear,
        String years,
        String discount,
        String together,
        String demandUnit,
        String source,
        Map<String, String> demands,
        int version) {

    static final int LONGEST_SOURCE = 1_000;
    static final int LONGEST_UNIT = 60;

    private static final BigDecimal MOST_DISCOUNT = new BigDecimal(50);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST_DEMAND = BigDecimal.TEN.pow(12);
    private static final int DECIMALS_OF_DEMAND = 4;

    /** What was read of it. */
    record Head(
            int firstYear,
            int years,
            BigDecimal discount,
            BigDecimal together,
            String demandUnit,
            String source,
            List<Demand> demands) {}

    public PlanForm {
        demands = Map.copyOf(demands);
    }

    static PlanForm empty(int year) {
        return new PlanForm(Integer.toString(year), "20", "6", "50", "", "", Map.of(), 0);
    }

    static PlanForm of(Typed typed) {
        return new PlanForm(
                typed.text("awal"),
                typed.text("lama"),
                typed.text("diskonto"),
                typed.text("bersama"),
                typed.text("satuan-permintaan"),
                typed.text("sumber"),
                typed.beginningWith("permintaan-"),
                typed.version());
    }

    static PlanForm of(Plan plan, Figures figures) {
        Map<String, String> demands = new HashMap<>();
        for (int i = 0; i < plan.sharers().size(); i++) {
            Demand demand = plan.demands().get(i);
            String code = plan.sharers().get(i).code();
            demands.put(code + "-rendah", figures.number(demand.low()));
            demands.put(code, figures.number(demand.likely()));
            demands.put(code + "-tinggi", figures.number(demand.high()));
        }
        return new PlanForm(
                Integer.toString(plan.firstYear()),
                Integer.toString(plan.years()),
                figures.number(plan.discountPercent()),
                figures.number(plan.togetherPercent()),
                plan.demandUnit(),
                plan.source(),
                demands,
                plan.version());
    }

    PlanForm onTopOf(int saved) {
        return new PlanForm(firstYear, years, discount, together, demandUnit, source, demands, saved);
    }

    public String demand(String field) {
        return demands.getOrDefault(field, "");
    }

    Outcome<Head> read(List<Sharer> sharers, Locale page) {
        Figures figures = new Figures(page);
        Problems problems = Problems.NONE
                .unless(year().isPresent(), "awal", "costsharing.year.unknown", firstYear)
                .unless(lifetime().isPresent(), "lama", "costsharing.plan.years.refused", years, Plan.MOST_YEARS)
                .unless(!source.isBlank(), "sumber", "costsharing.source.missing")
                .unless(
                        source.length() <= LONGEST_SOURCE,
                        "sumber",
                        "costsharing.text.long",
                        source.length(),
                        LONGEST_SOURCE)
                .unless(
                        demandUnit.length() <= LONGEST_UNIT,
                        "satuan-permintaan",
                        "costsharing.text.long",
                        demandUnit.length(),
                        LONGEST_UNIT);
        Reading<BigDecimal> rate = figures.readNumber(discount);
        problems = within(problems, "diskonto", rate, MOST_DISCOUNT, "costsharing.plan.discount.refused", discount);
        Reading<BigDecimal> hanging = figures.readNumber(together);
        problems = within(problems, "bersama", hanging, HUNDRED, "costsharing.plan.together.refused", together);
        List<Demand> read = new ArrayList<>();
        for (Sharer sharer : sharers) {
            Outcome<Demand> one = demand(sharer, figures);
            if (one instanceof Outcome.Refused<Demand> refused) {
                problems = problems.and(refused.problems());
            } else {
                read.add(((Outcome.Done<Demand>) one).value());
            }
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(new Head(
                year().orElseThrow(),
                lifetime().orElseThrow(),
                ((Reading.Read<BigDecimal>) rate).value(),
                ((Reading.Read<BigDecimal>) hanging).value(),
                demandUnit.strip(),
                source.strip(),
                read));
    }

    private static Problems within(
            Problems problems, String field, Reading<BigDecimal> reading, BigDecimal most, String rule, String typed) {
        if (reading instanceof Reading.Refused<BigDecimal> refused) {
            return problems.and(field, refused.reason());
        }
        BigDecimal value = ((Reading.Read<BigDecimal>) reading).value();
        boolean fits = value.signum() >= 0
                && value.compareTo(most) <= 0
                && value.stripTrailingZeros().scale() <= 2;
        return problems.unless(fits, field, rule, typed, most);
    }

    /** What is left empty is nothing; low and high left empty are as likely. */
    private Outcome<Demand> demand(Sharer sharer, Figures figures) {
        String field = "permintaan-" + sharer.code();
        Problems problems = Problems.NONE;
        List<Optional<BigDecimal>> three = new ArrayList<>();
        for (String end : List.of("", "-rendah", "-tinggi")) {
            String typed = demand(sharer.code() + end);
            Optional<BigDecimal> value = Optional.empty();
            if (!typed.isBlank()) {
                Reading<BigDecimal> reading = figures.readNumber(typed);
                if (reading instanceof Reading.Refused<BigDecimal> refused) {
                    problems = problems.and(field + end, refused.reason());
                } else {
                    value = Optional.of(((Reading.Read<BigDecimal>) reading).value());
                    boolean fits = value.get().signum() >= 0
                            && value.get().compareTo(MOST_DEMAND) <= 0
                            && value.get().stripTrailingZeros().scale() <= DECIMALS_OF_DEMAND;
                    problems = problems.unless(fits, field + end, "costsharing.plan.demand.refused", typed);
                }
            }
            three.add(value);
        }
        BigDecimal middle = three.get(0).orElse(BigDecimal.ZERO);
        Demand demand =
                new Demand(three.get(1).orElse(middle), middle, three.get(2).orElse(middle));
        boolean ordered = demand.low().compareTo(middle) <= 0 && middle.compareTo(demand.high()) <= 0;
        problems = problems.unless(
                ordered, field, "costsharing.range.unordered", sharer.shortName(), demand.low(), middle, demand.high());
        return problems.any() ? Outcome.refused(problems) : Outcome.done(demand);
    }

    private Optional<Integer> year() {
        String typed = firstYear.strip();
        return typed.matches("2[01]\\d{2}") && !typed.equals("2000")
                ? Optional.of(Integer.parseInt(typed))
                : Optional.empty();
    }

    private Optional<Integer> lifetime() {
        return Optional.of(years.strip())
                .filter(typed -> typed.matches("[1-9]\\d?"))
                .map(Integer::parseInt)
                .filter(value -> value <= Plan.MOST_YEARS);
    }
}
