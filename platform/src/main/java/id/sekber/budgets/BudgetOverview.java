package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.programmes.OverviewOfProgramme;
import id.sekber.programmes.Programme;
import id.sekber.vocabulary.Reason;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The budget in a line on a programme's page. */
@Component
@Order(40)
class BudgetOverview implements OverviewOfProgramme {

    private final Budgets budgets;

    BudgetOverview(Budgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public Overview of(Actor actor, Programme programme) {
        return new Overview(
                Reason.of("budgets.title"),
                "/program/" + programme.number() + "/anggaran",
                List.of(budgets.of(actor, programme)
                        .map(view -> words(view.budget()))
                        .orElseGet(() -> Reason.of("budgets.none"))),
                Optional.empty());
    }

    private static Reason words(Budget budget) {
        return Reason.of(
                budget.unbalanced().isEmpty() ? "budgets.overview" : "budgets.overview.unbalanced",
                budget.cost(),
                Integer.toString(budget.frame().firstYear()),
                Integer.toString(budget.frame().lastYear()),
                budget.unbalanced().size());
    }
}
