package id.sekber.budgets;

import id.sekber.costsharing.AdoptedSharings.Adopted;
import id.sekber.programmes.Party;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A budget as its page shows it: the tables that cut it, what nobody pays yet, and the picture. */
public record BudgetPage(
        Budget budget,
        Cut partyByYear,
        Cut partyByType,
        Cut typeByYear,
        Cut differences,
        List<Balance> balances,
        BudgetPicture picture,
        Optional<Adopted> adopted,
        List<UnpricedLine> unpriced) {

    /** What a year costs and who pays it. */
    public record Balance(int year, Money cost, Money own, Money key, Money other, Money rest) {}

    /** A line without the amount that it should have. */
    public record UnpricedLine(Line line, Reason why) {}

    public BudgetPage {
        balances = List.copyOf(balances);
        unpriced = List.copyOf(unpriced);
    }

    static BudgetPage of(Budgets.View view, Programme programme, String language, Figures figures) {
        Budget budget = view.budget();
        List<Party> parties = programme.parties();
        List<Integer> years = budget.frame().years();
        // Types that nothing is spent on would only be empty rows.
        List<CostType> types = CostTypes.all().stream()
                .filter(type ->
                        budget.lines().stream().anyMatch(line -> line.costType().equals(type.code())))
                .toList();
        List<Balance> balances = new ArrayList<>();
        for (int year : years) {
            balances.add(new Balance(
                    year,
                    budget.cost(year),
                    budget.paid(Funding.Source.OWN, year),
                    budget.paid(Funding.Source.KEY, year),
                    budget.paid(Funding.Source.OTHER, year),
                    budget.rest(year)));
        }
        List<UnpricedLine> unpriced = new ArrayList<>();
        budget.lines()
                .forEach(line -> budget.unpriced(line).ifPresent(why -> unpriced.add(new UnpricedLine(line, why))));
        return new BudgetPage(
                budget,
                Cut.of(
                        parties,
                        Party::name,
                        years,
                        String::valueOf,
                        (party, year) -> budget.spends(party.code(), year)),
                Cut.of(
                        parties,
                        Party::name,
                        types,
                        type -> type.name().in(language),
                        (party, type) -> budget.spends(party.code(), type)),
                Cut.of(types, type -> type.name().in(language), years, String::valueOf, budget::spends),
                Cut.of(
                        parties,
                        Party::name,
                        years,
                        String::valueOf,
                        (party, year) -> budget.pays(party.code(), year).minus(budget.spends(party.code(), year))),
                balances,
                BudgetPicture.of(budget, parties, figures),
                view.adopted(),
                unpriced);
    }
}
