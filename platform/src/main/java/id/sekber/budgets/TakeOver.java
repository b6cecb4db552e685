package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.accounts.MayReadSecretariat;
import id.sekber.accounts.UseCase;
import id.sekber.ledger.MayKeepBooks;
import id.sekber.programmes.Programme;
import id.sekber.programmes.Programmes;
import id.sekber.spending.BudgetForm;
import id.sekber.spending.Spending;
import id.sekber.vocabulary.Figures;
import id.sekber.vocabulary.Money;
import id.sekber.vocabulary.Outcome;
import id.sekber.vocabulary.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Brings the lines of a budget year into the books, each once, where they are committed and spent. */
@UseCase
public class TakeOver {

    private static final Figures FIGURES = new Figures(Locale.forLanguageTag("id"));
    private static final int LONGEST_TITLE = 200;

    /**
     * A line of the year.
     *
     * @param taken where it stands in the books; null while it does not
     */
    public record Candidate(
            Line line, Money amount, @Nullable TakenOver taken) {

        public boolean ready() {
            return taken == null && !line.spender().isEmpty();
        }
    }

    private final BudgetRows rows;
    private final Budgets budgets;
    private final Programmes programmes;
    private final Spending spending;

    TakeOver(BudgetRows rows, Budgets budgets, Programmes programmes, Spending spending) {
        this.rows = rows;
        this.budgets = budgets;
        this.programmes = programmes;
        this.spending = spending;
    }

    /** What the year holds, and what of it stands in the books. */
    @MayReadSecretariat
    @Transactional(readOnly = true)
    public List<Candidate> of(Actor actor, Programme programme, int year) {
        Budget budget = budgets.find(actor, programme).budget();
        List<TakenOver> taken = rows.takenOver(programme.id());
        return budget.lines().stream()
                .map(line -> new Candidate(line, budget.amount(line, year), in(taken, line, year)))
                .filter(each -> each.amount().isPositive() || each.taken() != null)
                .toList();
    }

    private static @Nullable TakenOver in(List<TakenOver> taken, Line line, int year) {
        return taken.stream()
                .filter(each -> each.line().equals(line.id()) && each.year() == year)
                .findFirst()
                .orElse(null);
    }

    /**
     * Takes over every line that names who spends it and does not stand in the books yet; answers how many.
     *
     * @param fund code of the source of money
     * @param accounts code of the account by code of the cost type
     */
    @MayKeepBooks
    public Outcome<Integer> take(Actor actor, String number, int year, String fund, Map<String, String> accounts) {
        Programme programme = programmes.find(actor, number);
        rows.hold(programme.id());
        List<Candidate> ready =
                of(actor, programme, year).stream().filter(Candidate::ready).toList();
        if (ready.isEmpty()) {
            return Outcome.refused("", "budgets.books.nothing", Integer.toString(year));
        }
        Problems problems = Problems.NONE.unless(!fund.isBlank(), "dana", "budgets.books.fund");
        for (Candidate each : ready) {
            String type = each.line().costType();
            problems = problems.unless(
                    !accounts.getOrDefault(type, "").isBlank()
                            || problems.at("akun-" + type).isPresent(),
                    "akun-" + type,
                    "budgets.books.account");
        }
        if (problems.any()) {
            return Outcome.refused(problems);
        }
        List<BudgetForm> forms = ready.stream()
                .map(each -> form(actor, number, year, fund, accounts, each))
                .toList();
        Outcome<List<String>> planned = spending.planAll(actor, forms, FIGURES);
        if (planned instanceof Outcome.Done<List<String>> done) {
            List<TakenOver> taken = new ArrayList<>();
            for (int i = 0; i < ready.size(); i++) {
                Candidate each = ready.get(i);
                taken.add(new TakenOver(each.line().id(), year, done.value().get(i), each.amount()));
            }
            rows.takeOver(actor, taken);
        }
        return planned.map(List::size);
    }

    private static BudgetForm form(
            Actor actor, String number, int year, String fund, Map<String, String> accounts, Candidate each) {
        String title = each.line().number() + " " + each.line().description();
        return new BudgetForm(
                Integer.toString(year),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
                number,
                Optional.ofNullable(accounts.get(each.line().costType())).orElse(""),
                fund,
                Spenders.isOffice(each.line().spender(), actor)
                        ? ""
                        : each.line().party(),
                FIGURES.money(each.amount()));
    }
}
