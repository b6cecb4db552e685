package id.sekber.costsharing;

import id.sekber.analysis.InputRefused;
import id.sekber.analysis.costs.CostModel;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Makes a component of what was typed, its costs stated or worked out by the model that was chosen. */
final class ReadComponent {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST_UPPER = new BigDecimal(500);

    private final ComponentForm form;
    private final Plan plan;
    private final Models models;
    private final Locale page;
    private final Figures figures;
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private Problems problems;

    ReadComponent(ComponentForm form, Plan plan, Models models, Locale page) {
        this.form = form;
        this.plan = plan;
        this.models = models;
        this.page = page;
        this.figures = new Figures(page);
        this.problems = form.problems(plan);
    }

    Outcome<Component> as(UUID id) {
        if (form.chosenWay() == Way.TABLE) {
            Outcome<Models.Costs> costs = RangePaste.read(form.table(), form.chosenUnit(), plan.sharers(), page);
            if (costs instanceof Outcome.Refused<Models.Costs> refused) {
                problems = problems.and(refused.problems());
            }
            return problems.any()
                    ? Outcome.refused(problems)
                    : Outcome.done(component(id, Model.STATED, ((Outcome.Done<Models.Costs>) costs).value()));
        }
        Model model = model();
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        try {
            CostModel worked = models.of(form.chosenWay(), model, plan.sharers(), plan.demands())
                    .orElseThrow();
            Models.Costs costs = models.costs(worked, model);
            boolean something = costs.likely().get(costs.likely().size() - 1).isPositive();
            return something
                    ? Outcome.done(component(id, model, costs))
                    : Outcome.refused(ModelRows.FIELD, "costsharing.cost.joint.zero");
        } catch (InputRefused refused) {
            return Outcome.refused(ModelRows.FIELD, "costsharing.model.refused", refused.getMessage());
        }
    }

    private Component component(UUID id, Model model, Models.Costs costs) {
        return new Component(
                id,
                form.name().strip(),
                form.kind().equals(ComponentForm.CAPITAL),
                form.first(),
                form.last(),
                form.chosenWay(),
                model,
                form.exponent(model),
                costs.low(),
                costs.likely(),
                costs.high());
    }

    private Model model() {
        BigDecimal lower = number("kurang", form.lower(), HUNDRED, "costsharing.model.spread");
        BigDecimal upper = number("lebih", form.upper(), MOST_UPPER, "costsharing.model.spread");
        List<List<String>> rows = new ArrayList<>();
        String word = "";
        boolean byDemand = form.chosenWay() != Way.NETWORK;
        BigDecimal pooled = plan.demands().stream().map(Demand::likely).reduce(BigDecimal.ZERO, BigDecimal::add);
        problems = problems.unless(!byDemand || pooled.signum() > 0, "cara", "costsharing.model.demand.missing");
        if (form.chosenWay() == Way.CURVE) {
            cost("a", form.a());
            BigDecimal b = number("b", form.b(), BigDecimal.ONE, "costsharing.model.exponent");
            problems = problems.unless(
                    b.signum() > 0 || problems.at("b").isPresent(), "b", "costsharing.model.exponent", form.b());
            numbers.put("b", b);
        } else {
            ModelRows.Result read =
                    ModelRows.read(form.chosenWay(), form.rows(), plan.sharers(), form.chosenUnit(), page);
            rows.addAll(read.rows());
            problems = problems.and(read.problems());
            word = word(rows, read.problems().none(), pooled);
        }
        if (form.chosenWay() == Way.SITING) {
            cost("carriage", form.carriage());
        }
        return new Model(lower, upper, numbers, rows, word);
    }

    private String word(List<List<String>> rows, boolean readable, BigDecimal pooled) {
        if (form.chosenWay() == Way.NETWORK) {
            String plant = ModelRows.node(form.word(), plan.sharers());
            problems = problems.unless(!plant.isEmpty(), "kata", "costsharing.model.plant.missing");
            if (readable && !plant.isEmpty()) {
                var unjoined = ModelRows.unjoined(rows, plant, plan.sharers());
                problems = problems.unless(
                        unjoined.isEmpty(),
                        ModelRows.FIELD,
                        "costsharing.model.link.unjoined",
                        unjoined.map(Sharer::shortName).orElse(""),
                        plant);
            }
            return plant;
        }
        if (readable) {
            checkCapacities(rows, pooled);
        }
        return form.word();
    }

    private void checkCapacities(List<List<String>> rows, BigDecimal pooled) {
        BigDecimal held = BigDecimal.ZERO;
        BigDecimal needed = pooled;
        if (form.chosenWay() == Way.SITING) {
            for (List<String> site : rows) {
                held = held.add(new BigDecimal(site.get(4)));
            }
        } else {
            for (int i = 0; i < rows.size(); i++) {
                BigDecimal capacity = new BigDecimal(rows.get(i).get(1));
                BigDecimal cost = new BigDecimal(rows.get(i).get(2));
                boolean rises = capacity.compareTo(held) > 0
                        && (i == 0
                                || cost.compareTo(new BigDecimal(rows.get(i - 1).get(2))) >= 0);
                problems = problems.unless(
                        rises,
                        ModelRows.FIELD,
                        "costsharing.model.step.falls",
                        rows.get(i).get(0));
                held = capacity;
            }
            if (form.word().equals(Model.LARGEST)) {
                needed = plan.demands().stream().map(Demand::likely).reduce(BigDecimal.ZERO, BigDecimal::max);
            }
        }
        problems = problems.unless(
                held.compareTo(needed) >= 0, ModelRows.FIELD, "costsharing.model.capacity", held, needed);
    }

    private void cost(String name, String typed) {
        String field = name.equals("carriage") ? "angkut" : name;
        Reading<Money> reading = new CostCells(page, form.chosenUnit()).read(typed);
        if (reading instanceof Reading.Refused<Money> refused) {
            problems = problems.and(field, refused.reason());
        } else if (reading instanceof Reading.Read<Money> read) {
            numbers.put(name, read.value().amount());
        }
    }

    private BigDecimal number(String field, String typed, BigDecimal most, String rule) {
        Reading<BigDecimal> reading = figures.readNumber(typed);
        if (reading instanceof Reading.Refused<BigDecimal> refused) {
            problems = problems.and(field, refused.reason());
            return BigDecimal.ZERO;
        }
        BigDecimal value = ((Reading.Read<BigDecimal>) reading).value();
        boolean fits = value.signum() >= 0
                && value.compareTo(most) <= 0
                && value.stripTrailingZeros().scale() <= 3;
        problems = problems.unless(fits, field, rule, typed);
        return fits ? value : BigDecimal.ZERO;
    }
}
