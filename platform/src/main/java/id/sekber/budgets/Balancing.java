package id.sekber.budgets;

import id.sekber.budgets.Funding.Source;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import id.sekber.vocabulary.Share;
import id.sekber.vocabulary.Shares;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes what is paid equal to what is spent, to the last rupiah. */
final class Balancing {

    private static final Money NOTHING = Money.rupiah(0);

    private Balancing() {}

    /** The rest of each year goes on the party's own contribution. */
    static Outcome<List<Funding>> onOwn(Budget budget, List<Integer> years, String party) {
        return spread(budget, years, Source.OWN, Map.of(party, Share.WHOLE));
    }

    /** The rest of each year is divided by these shares, which are those of the adopted key. */
    static Outcome<List<Funding>> byKey(Budget budget, List<Integer> years, Map<String, Share> shares) {
        return spread(budget, years, Source.KEY, shares);
    }

    private static Outcome<List<Funding>> spread(
            Budget budget, List<Integer> years, Source source, Map<String, Share> shares) {
        List<String> parties = List.copyOf(shares.keySet());
        Shares division = new Shares(parties.stream().map(shares::get).toList());
        List<Funding> funding = new ArrayList<>(budget.funding());
        Problems problems = Problems.NONE;
        for (int year : years) {
            List<Money> parts = budget.rest(year).splitBy(division);
            for (int i = 0; i < parties.size(); i++) {
                String party = parties.get(i);
                Money now = budget.pays(party, source, year).plus(parts.get(i));
                if (now.isNegative()) {
                    problems = problems.and(
                            "cara",
                            "budgets.balance.negative",
                            Integer.toString(year),
                            budget.rest(year).negated(),
                            budget.pays(party, source, year));
                }
                funding.removeIf(each -> each.party().equals(party) && each.year() == year && each.source() == source);
                if (now.compareTo(NOTHING) > 0) {
                    funding.add(new Funding(party, year, source, "", now));
                }
            }
        }
        return problems.any() ? Outcome.refused(problems) : Outcome.done(funding);
    }
}
