package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.activities.Activity;
import id.sekber.programmes.Party;
import id.sekber.programmes.PlanSection;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a plan says of its money, and what is missing in it. */
@Component
@Order(40)
class BudgetSection implements PlanSection {

    private static final Reason WORK_PLAN = Reason.of("budgets.rule.work-plan");
    private static final Reason BALANCED = Reason.of("budgets.rule.balanced");
    private static final Reason SPENDER = Reason.of("budgets.rule.spender");

    private final Budgets budgets;
    private final BudgetReferences references;

    BudgetSection(Budgets budgets, BudgetReferences references) {
        this.budgets = budgets;
        this.references = references;
    }

    @Override
    public Reason title() {
        return Reason.of("budgets.title");
    }

    @Override
    public Told tell(Actor actor, Programme programme) {
        Optional<Budgets.View> view = budgets.of(actor, programme);
        return new Told(
                view.map(known -> facts(known, programme)).orElseGet(List::of),
                gaps(view, references.rule(actor).officeMaySpend(), actor, programme));
    }

    private static List<Fact> facts(Budgets.View view, Programme programme) {
        Budget budget = view.budget();
        Frame frame = budget.frame();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "frame",
                Reason.of("budgets.years"),
                Reason.of(
                        "budgets.years.from",
                        Integer.toString(frame.firstYear()),
                        Integer.toString(frame.lastYear()))));
        for (Line line : budget.lines()) {
            String key = "line:" + line.id();
            facts.add(new Fact(
                    key,
                    Reason.of("budgets.fact.line", line.number()),
                    Reason.of(
                            "budgets.fact.words",
                            line.description(),
                            name(programme, line.party()),
                            CostTypes.name(line.costType()),
                            line.spender().isEmpty() ? "-" : line.spender(),
                            BasisWords.of(line, view))));
            facts.add(new Fact(
                    key + ":amount",
                    Reason.of("budgets.fact.amount", line.number()),
                    Reason.of("budgets.money", budget.amount(line))));
        }
        for (int year : frame.years()) {
            for (Party party : programme.parties()) {
                Money spends = budget.spends(party.code(), year);
                if (!spends.isZero()) {
                    facts.add(new Fact(
                            "spends:" + party.code() + ":" + year,
                            Reason.of("budgets.fact.spends", party.name(), Integer.toString(year)),
                            Reason.of("budgets.money", spends)));
                }
            }
        }
        for (Funding each : budget.funding()) {
            facts.add(new Fact(
                    "pays:" + each.party() + ":" + each.year() + ":" + each.source() + ":" + each.name(),
                    Reason.of(
                            "budgets.fact.pays",
                            name(programme, each.party()),
                            Integer.toString(each.year()),
                            each.name().isEmpty() ? Reason.of(each.source().messageKey()) : each.name()),
                    Reason.of("budgets.money", each.amount())));
        }
        return facts;
    }

    private static List<Gap> gaps(
            Optional<Budgets.View> view, boolean officeMaySpend, Actor actor, Programme programme) {
        String path = "/program/" + programme.number() + "/anggaran";
        if (view.isEmpty() || view.get().budget().lines().isEmpty()) {
            return List.of(new Gap(Weight.MISSING, Reason.of("budgets.gap.none"), path, WORK_PLAN));
        }
        List<Gap> gaps = new ArrayList<>();
        Budget budget = view.get().budget();
        for (int year : budget.unbalanced()) {
            gaps.add(new Gap(
                    Weight.MISSING,
                    Reason.of("budgets.gap.unbalanced", Integer.toString(year), budget.cost(year), budget.paid(year)),
                    path,
                    BALANCED));
        }
        for (Line line : budget.lines()) {
            gaps.addAll(gaps(actor, budget, line, path + "/baris/" + line.number(), officeMaySpend));
        }
        for (Party party : programme.parties()) {
            gaps.addAll(gaps(view.get(), party, path));
        }
        for (Activity activity : view.get().timeline().activities()) {
            if (!budget.frame().holds(activity.startsOn().getYear())
                    || !budget.frame().holds(activity.endsOn().getYear())) {
                gaps.add(new Gap(
                        Weight.WEAK,
                        Reason.of(
                                "budgets.gap.outside",
                                activity.number(),
                                Integer.toString(budget.frame().firstYear()),
                                Integer.toString(budget.frame().lastYear())),
                        path + "/tahun",
                        WORK_PLAN));
            }
        }
        if (view.get().adopted().isEmpty()) {
            gaps.add(new Gap(
                    Weight.WEAK,
                    Reason.of("budgets.gap.sharing"),
                    "/program/" + programme.number() + "/bagi-biaya",
                    Reason.of("budgets.rule.sharing")));
        }
        return gaps;
    }

    private static List<Gap> gaps(Actor actor, Budget budget, Line line, String path, boolean officeMaySpend) {
        List<Gap> gaps = new ArrayList<>();
        if (line.spender().isEmpty()) {
            gaps.add(new Gap(
                    Weight.MISSING,
                    Reason.of("budgets.gap.spender", line.number(), line.description()),
                    path,
                    SPENDER));
        } else if (!officeMaySpend && Spenders.isOffice(line.spender(), actor)) {
            gaps.add(new Gap(
                    Weight.MISSING, Reason.of("budgets.gap.office", line.number(), line.spender()), path, SPENDER));
        }
        Optional<Reason> unpriced = budget.unpriced(line);
        if (unpriced.isPresent()) {
            gaps.add(new Gap(Weight.MISSING, unpriced.get(), path, WORK_PLAN));
        } else if (budget.amount(line).isZero()) {
            gaps.add(new Gap(
                    Weight.WEAK, Reason.of("budgets.gap.amount", line.number(), line.description()), path, WORK_PLAN));
        }
        return gaps;
    }

    private static List<Gap> gaps(Budgets.View view, Party party, String path) {
        Budget budget = view.budget();
        boolean pays = budget.funding().stream().anyMatch(each -> each.party().equals(party.code()));
        boolean acts = budget.lines().stream().anyMatch(each -> each.party().equals(party.code()))
                || view.timeline().activities().stream().anyMatch(each -> each.involves(party.code()));
        return pays && !acts
                ? List.of(new Gap(
                        Weight.WEAK, Reason.of("budgets.gap.idle", party.name()), path, Reason.of("budgets.rule.part")))
                : List.of();
    }

    private static String name(Programme programme, String code) {
        return programme.parties().stream()
                .filter(party -> party.code().equals(code))
                .map(Party::name)
                .findFirst()
                .orElse(code);
    }
}
