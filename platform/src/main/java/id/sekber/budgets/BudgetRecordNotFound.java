package id.sekber.budgets;

import id.sekber.vocabulary.NotFound;

/** No such line, or no budget, in the programme. */
public class BudgetRecordNotFound extends NotFound {

    BudgetRecordNotFound(Object identifier) {
        super("Budget record", identifier);
    }
}
