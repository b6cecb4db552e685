package id.sekber.costsharing;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.analysis.costs.CostModel;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.vocabulary.FiscalYear;
import id.sekber.vocabulary.Identifiers;
import id.sekber.vocabulary.NotFound;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** The cost plans of programmes. A plan is worked on until a sheet is made of it; then the next change works on a copy. */
@UseCase
public class CostPlans {

    /** No such component of the plan. */
    static final class ComponentNotFound extends NotFound {
        ComponentNotFound(Object identifier) {
            super("Component", identifier);
        }
    }

    /** The programme has no plan yet. */
    static final class PlanNotFound extends NotFound {
        PlanNotFound(Object identifier) {
            super("Plan", identifier);
        }
    }

    private final PlanRows rows;
    private final SheetRows sheets;
    private final Programmes programmes;
    private final Models models;
    private final Turns turns;
    private final Identifiers identifiers;
    private final Clock clock;

    CostPlans(
            PlanRows rows,
            SheetRows sheets,
            Programmes programmes,
            Models models,
            Turns turns,
            Identifiers identifiers,
            Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.programmes = programmes;
        this.models = models;
        this.turns = turns;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Optional<Plan> latest(Actor actor, Programme programme) {
        return rows.latest(programme.id());
    }

    @MayReadSecretariat
    @Transactional(readOnly = true)
    public Plan find(Actor actor, Programme programme) {
        return rows.latest(programme.id()).orElseThrow(() -> new PlanNotFound(programme.number()));
    }

    /** The model of a component, to show what each coalition would build; nothing where costs were stated. */
    @MayReadSecretariat
    public Optional<CostModel> model(Actor actor, Plan plan, Component component) {
        return models.of(component.way(), component.model(), plan.sharers(), plan.demands());
    }

    /** Saves years, weight of later money and demand; models are worked out anew. Begins a plan where there is none for these parties. */
    @MayKeepCostSheets
    public Outcome<Plan> saveHead(Actor actor, String programmeNumber, PlanForm form, Locale page) {
        Programme programme = programmes.find(actor, programmeNumber);
        List<Sharer> sharers = Sharers.of(programme);
        if (sharers.size() < CostTable.FEWEST || sharers.size() > CostTable.MOST) {
            return Outcome.refused("", "costsharing.sharers.count", sharers.size(), CostTable.FEWEST, CostTable.MOST);
        }
        Outcome<PlanForm.Head> read = form.read(sharers, page);
        if (read instanceof Outcome.Refused<PlanForm.Head> refused) {
            return Outcome.refused(refused.problems());
        }
        PlanForm.Head head = ((Outcome.Done<PlanForm.Head>) read).value();
        turns.hold(programme.id());
        Optional<Plan> before = rows.latest(programme.id());
        if (before.isEmpty() || !before.get().isOf(sharers)) {
            int number = before.map(Plan::number).orElse(0) + 1;
            UUID id = identifiers.next();
            rows.add(actor, id, programme.id(), number, head, sharers, clock.instant());
            return Outcome.done(rows.find(id).orElseThrow());
        }
        Problems outside = componentsOutside(before.get(), head);
        if (outside.any()) {
            return Outcome.refused(outside);
        }
        return change(actor, programme, before.get(), form.version(), draft -> {
            rows.saveHead(draft.id(), head, sharers);
            rows.replaceComponents(
                    actor,
                    draft.id(),
                    draft.components().stream()
                            .map(component -> models.reworked(component, sharers, head.demands()))
                            .toList());
        });
    }

    private static Problems componentsOutside(Plan plan, PlanForm.Head head) {
        Problems problems = Problems.NONE;
        for (Component component : plan.components()) {
            problems = problems.unless(
                    component.firstYear() >= head.firstYear() && component.lastYear() < head.firstYear() + head.years(),
                    "lama",
                    "costsharing.plan.component.outside",
                    component.name(),
                    Integer.toString(component.firstYear()),
                    Integer.toString(component.lastYear()));
        }
        return problems;
    }

    /** Adds the component, or puts it in the place of the one with this identity. */
    @MayKeepCostSheets
    public Outcome<Plan> saveComponent(
            Actor actor, String programmeNumber, Optional<UUID> replaced, ComponentForm form, Locale page) {
        Programme programme = programmes.find(actor, programmeNumber);
        turns.hold(programme.id());
        Plan plan = find(actor, programme);
        if (!plan.isOf(Sharers.of(programme))) {
            return Outcome.refused("", "costsharing.plan.stale");
        }
        if (replaced.isEmpty() && plan.components().size() >= Plan.MOST_COMPONENTS) {
            return Outcome.refused("", "costsharing.plan.many", Plan.MOST_COMPONENTS);
        }
        Outcome<Component> read = new ReadComponent(form, plan, models, page).as(identifiers.next());
        if (read instanceof Outcome.Refused<Component> refused) {
            return Outcome.refused(refused.problems());
        }
        Component component = ((Outcome.Done<Component>) read).value();
        return change(actor, programme, plan, form.version(), draft -> {
            List<Component> components = new ArrayList<>(draft.components());
            int place = replaced.map(id -> place(plan, id)).orElse(components.size());
            if (place < components.size()) {
                components.set(place, component);
            } else {
                components.add(component);
            }
            rows.replaceComponents(actor, draft.id(), components);
        });
    }

    /** Puts each of these in the place of the component of its name, or adds it. */
    @MayKeepCostSheets
    public Outcome<Plan> putComponents(Actor actor, String programmeNumber, List<Component> given, int version) {
        Programme programme = programmes.find(actor, programmeNumber);
        turns.hold(programme.id());
        Plan plan = find(actor, programme);
        if (!plan.isOf(Sharers.of(programme))) {
            return Outcome.refused("", "costsharing.plan.stale");
        }
        long fresh = given.stream()
                .filter(component -> plan.named(component.name()).isEmpty())
                .count();
        if (plan.components().size() + fresh > Plan.MOST_COMPONENTS) {
            return Outcome.refused("", "costsharing.plan.many", Plan.MOST_COMPONENTS);
        }
        return change(actor, programme, plan, version, draft -> {
            List<Component> components = new ArrayList<>(draft.components());
            for (Component component : given) {
                int place = draft.named(component.name())
                        .map(draft.components()::indexOf)
                        .orElse(components.size());
                if (place < components.size()) {
                    components.set(place, component);
                } else {
                    components.add(component);
                }
            }
            rows.replaceComponents(actor, draft.id(), components);
        });
    }

    @MayKeepCostSheets
    public Outcome<Plan> removeComponent(Actor actor, String programmeNumber, UUID component, int version) {
        Programme programme = programmes.find(actor, programmeNumber);
        turns.hold(programme.id());
        Plan plan = find(actor, programme);
        int place = place(plan, component);
        return change(actor, programme, plan, version, draft -> {
            List<Component> components = new ArrayList<>(draft.components());
            components.remove(place);
            rows.replaceComponents(actor, draft.id(), components);
        });
    }

    private static int place(Plan plan, UUID component) {
        for (int i = 0; i < plan.components().size(); i++) {
            if (plan.components().get(i).id().equals(component)) {
                return i;
            }
        }
        throw new ComponentNotFound(component);
    }

    @FunctionalInterface
    private interface Change {
        void to(Plan draft);
    }

    /** Changes the plan if it is the one that was read; of a frozen one a copy is changed. */
    private Outcome<Plan> change(Actor actor, Programme programme, Plan plan, int version, Change change) {
        Instant now = clock.instant();
        if (plan.version() != version) {
            return Outcome.overtaken(plan);
        }
        UUID id = plan.id();
        if (plan.frozen()) {
            id = identifiers.next();
            rows.add(actor, id, programme.id(), plan.number() + 1, head(plan), plan.sharers(), now);
            rows.addComponents(actor, id, copies(plan), 0);
        } else if (!rows.claim(actor, id, version, now)) {
            return Outcome.overtaken(find(actor, programme));
        }
        change.to(rows.find(id).orElseThrow());
        return Outcome.done(rows.find(id).orElseThrow());
    }

    private static PlanForm.Head head(Plan plan) {
        return new PlanForm.Head(
                plan.firstYear(),
                plan.years(),
                plan.discountPercent(),
                plan.togetherPercent(),
                plan.demandUnit(),
                plan.source(),
                plan.demands());
    }

    private List<Component> copies(Plan plan) {
        return plan.components().stream()
                .map(each -> new Component(
                        identifiers.next(),
                        each.name(),
                        each.capital(),
                        each.firstYear(),
                        each.lastYear(),
                        each.way(),
                        each.model(),
                        each.demandExponent(),
                        each.low(),
                        each.likely(),
                        each.high()))
                .toList();
    }

    /** Makes the next cost sheet of the plan, which is frozen by it. */
    @MayKeepCostSheets
    public Outcome<CostSheet> useOnBoard(Actor actor, String programmeNumber, int version) {
        Programme programme = programmes.find(actor, programmeNumber);
        turns.hold(programme.id());
        Plan plan = find(actor, programme);
        if (plan.version() != version) {
            return Outcome.refused("", "costsharing.plan.overtaken");
        }
        if (!plan.isOf(Sharers.of(programme))) {
            return Outcome.refused("", "costsharing.plan.stale");
        }
        Optional<Plan.YearOfPlan> year = plan.ofAYear();
        if (year.isEmpty()) {
            return Outcome.refused("", "costsharing.plan.nothing");
        }
        rows.freeze(plan.id());
        return Outcome.done(saveOf(actor, programme, plan, year.get()));
    }

    /** The next revision of the sheet, made of the plan. */
    private CostSheet saveOf(Actor actor, Programme programme, Plan plan, Plan.YearOfPlan year) {
        UUID id = identifiers.next();
        int revision = sheets.latest(programme.id()).map(CostSheet::revision).orElse(0) + 1;
        SheetRows.Entry entry = new SheetRows.Entry(
                revision,
                FiscalYear.of(plan.firstYear()),
                plan.source(),
                "",
                year.costs(),
                Optional.of(plan.id()),
                year.built());
        if (!sheets.add(actor, id, programme.id(), entry, plan.sharers(), clock.instant())) {
            throw new IllegalStateException("A sheet of " + programme.number() + " was saved out of turn.");
        }
        return sheets.find(id).orElseThrow();
    }
}
