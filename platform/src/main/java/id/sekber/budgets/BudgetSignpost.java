package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.programmes.Programme;
import id.sekber.programmes.SignpostOfProgramme;
import id.sekber.vocabulary.Reason;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from a programme to its budget. */
@Component
@Order(40)
class BudgetSignpost implements SignpostOfProgramme {

    private final Budgets budgets;

    BudgetSignpost(Budgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public Signpost of(Actor actor, Programme programme) {
        return new Signpost(
                Reason.of("budgets.title"),
                budgets.of(actor, programme)
                        .map(view -> words(view.budget()))
                        .orElseGet(() -> Reason.of("budgets.none")),
                "/anggaran");
    }

    private static Reason words(Budget budget) {
        return Reason.of(
                budget.unbalanced().isEmpty() ? "budgets.signpost" : "budgets.signpost.unbalanced",
                budget.cost(),
                Integer.toString(budget.frame().firstYear()),
                Integer.toString(budget.frame().lastYear()),
                budget.unbalanced().size());
    }
}
