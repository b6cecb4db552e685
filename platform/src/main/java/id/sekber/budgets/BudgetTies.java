package id.sekber.budgets;

import id.sekber.accounts.Actor;
import id.sekber.activities.TiesToActivities;
import id.sekber.programmes.Programme;
import java.util.List;
import org.springframework.stereotype.Component;

/** Budget lines rest on activities, and lump sums on what activities hand over. */
@Component
class BudgetTies implements TiesToActivities {

    private final BudgetRows rows;

    BudgetTies(BudgetRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Tie> of(Actor actor, Programme programme) {
        return rows.tied(programme.id()).stream()
                .map(tied -> new Tie(tied.on(), Line.numbered(tied.ordinal())))
                .toList();
    }
}
